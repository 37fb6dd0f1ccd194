// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { testProgram } from '../web/sim/test-support';
import { typeAsPerson } from './person';
import { expect, test, WHOLLY } from './workbench';

const BROKEN = testProgram('host/undefined_name');

test('an error marks its line, with its words; an edit of the line takes the mark away', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(BROKEN);
  await expect(bench.status).toHaveText('Error on line 8');
  const mark = page.locator('.cm-error-line');
  await expect(mark).toHaveText('    return missing');
  // For those who hear it, a note with the line that it is of.
  const note = page.getByRole('note', { name: 'Error on line 8' });
  await expect(note).toContainText("NameError: name 'missing' isn't defined");
  await expect(note).toContainText('Nothing is stored under the name missing.');
  await page.getByRole('button', { name: 'Error on line 8' }).click();
  await expect(bench.editor).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect(mark).toHaveCount(0);
  // Nor does anything else say that there is one, which may be mended.
  await expect(bench.status).toHaveText('Waiting for Run');
  await expect(page.getByText('Nothing is stored under the name missing.')).toHaveCount(0);
  await bench.button('Reset').click();
  await expect(bench.status).toHaveText('Error on line 8');
});

test('a mark moves with its line, and the status says the same one', async ({ bench, page }) => {
  await bench.open();
  await bench.run(BROKEN);
  await expect(bench.status).toHaveText('Error on line 8');
  const mark = page.locator('.cm-error-line');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await typeAsPerson(page, '# one\n# two\n');
  await expect(mark).toHaveText('    return missing');
  await expect(bench.status).toHaveText('Error on line 10');
  await expect(page.getByRole('note', { name: 'Error on line 10' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect(mark).toHaveText('    return missing');
  await expect(bench.status).toHaveText('Error on line 9');
});

test('the error of a run is not shown for the next one', async ({ bench, page }) => {
  await bench.open();
  await bench.run(BROKEN);
  await expect(bench.status).toHaveText('Error on line 8');
  await bench.run('import sys\n\n\n\n\n\nsys.exit(1)\n');
  await expect(bench.status).toHaveText(/^Finished/);
  await expect(page.locator('.cm-error-line')).toHaveCount(0);
  // Printed and survived: it is not what the program ended with.
  await bench.run(testProgram('host/printed_and_survived'));
  await expect(bench.status).toHaveText('Error on line 11');
  await expect(page.getByRole('note')).toContainText('Did you mean True?');
});

test('programs typed by hand, each with its mistake', async ({ bench, page }) => {
  test.setTimeout(120_000);
  // What is typed, keys by their names; the line, what is on it, and the sentence.
  const mistakes = [
    [['while true:\nx = 1\n'], 1, 'while true:', 'Did you mean True?'],
    [['x = 1\nif x = 1:\nprint(x)\n'], 2, 'if x = 1:', 'write “==”'],
    [['print("a"', 'Delete', '\nx = 1\n'], 1, 'print("a"', 'The “(” on this line is never closed'],
    [['if True:\nx = 1\n', 'Backspace', '  y = 2\n'], 3, '  y = 2', 'begin it exactly below'],
  ] as const;
  await bench.open();
  for (const [typed, line, text, sentence] of mistakes) {
    await bench.write('');
    await bench.editor.focus();
    for (const part of typed) {
      if (part === 'Delete' || part === 'Backspace') await page.keyboard.press(part);
      else await typeAsPerson(page, part);
    }
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(bench.status).toHaveText(`Error on line ${line}`);
    await expect(page.locator('.cm-error-line')).toHaveText(text);
    await expect(page.getByRole('note', { name: `Error on line ${line}` })).toContainText(sentence);
  }
});

test('the status leads to the line', async ({ bench, page }) => {
  await bench.open();
  await bench.run(BROKEN);
  await page.getByRole('button', { name: 'Error on line 8' }).press('Enter');
  await expect(bench.editor).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('return missing');
});

test('a traceback line in the console leads to the line', async ({ bench, page }) => {
  await bench.open();
  await bench.run(BROKEN);
  await bench.prints('File "code.py", line 11');
  await expect(bench.status).toHaveText('Error on line 8');
  // By force, because xterm.js has a layer of its own over the text.
  const line = bench.console.getByText('line 11, in');
  await line.hover({ force: true });
  await line.click({ force: true });
  await expect(bench.editor).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('broken()');
});

test('an error in another file leads there', async ({ bench, page }) => {
  await bench.open();
  await bench.addFile('other.py');
  await bench.write('def go():\n    return 1 // 0\n');
  await page.getByRole('tab', { name: 'code.py' }).click();
  await bench.run('import other\nother.go()\n');
  await page.getByRole('button', { name: 'Error in other.py, line 2' }).click();
  await expect(page.getByRole('tab', { name: 'other.py' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.locator('.cm-error-line')).toHaveText('    return 1 // 0');
});

test('an error in code.py names it while another file is open', async ({ bench, page }) => {
  await bench.open();
  await bench.write('x = 1\nx.y\n');
  await bench.addFile('other.py');
  await bench.write('y = 2\n');
  await bench.button('Run').click();
  await expect(bench.status).toHaveText('Error in code.py, line 2');
  await page.getByRole('tab', { name: 'code.py' }).click();
  await expect(bench.status).toHaveText('Error on line 2');
  await page.getByRole('tab', { name: 'other.py' }).click();
  await page.getByRole('button', { name: 'Error in code.py, line 2' }).click();
  await expect(page.locator('.cm-error-line')).toHaveText('x.y');
  await expect(bench.editor).toBeFocused();
});

test('a mistake in the syntax is marked too', async ({ bench, page }) => {
  await bench.open();
  await bench.run('x = 1\nif x\n    print(x)\n');
  await expect(bench.status).toHaveText('Error on line 2');
  await expect(page.locator('.cm-error-message')).toContainText('SyntaxError');
});

test('an error in boot.py is told at its line, though code.py runs all the same', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("of code.py")\n');
  await bench.addFile('boot.py');
  await bench.run('print("x"\n');
  await bench.prints('of code.py');
  await expect(bench.status).toHaveText('Error in boot.py, line 1');
  await expect(page.getByRole('note', { name: 'Error on line 1' })).toContainText(
    'is never closed',
  );
});

test('an error in boot.py is told while code.py runs, until it is mended', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("of code.py")\nwhile True: pass\n');
  await bench.addFile('boot.py');
  await bench.run('print("x"\n');
  await bench.prints('of code.py');
  await expect(bench.status).toHaveText('Running');
  const told = page
    .getByRole('status')
    .filter({ hasText: /^Error in boot\.py, line 1: .*never closed/ });
  await expect(told).toBeInViewport(WHOLLY);
  await bench.write('print("x")\n');
  await expect(told).toHaveCount(0);
  await expect(bench.status).toHaveText('Running');
});
