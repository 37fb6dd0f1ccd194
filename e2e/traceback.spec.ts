// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from './workbench';

const BROKEN = `# Calls what isn't there.
print("one")

def broken():
    return missing

broken()
`;

test('an error marks its line, with its words; an edit takes the mark away', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(BROKEN);
  await expect(bench.status).toHaveText('Error on line 5');
  const mark = page.locator('.cm-error-line');
  await expect(mark).toHaveText('    return missing');
  await expect(page.locator('.cm-error-message')).toHaveText(/NameError: name 'missing'/);
  await bench.editor.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect(mark).toHaveCount(0);
});

test('the status leads to the line', async ({ bench, page }) => {
  await bench.open();
  await bench.run(BROKEN);
  await page.getByRole('button', { name: 'Error on line 5' }).press('Enter');
  await expect(bench.editor).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('return missing');
});

test('a traceback line in the console leads to the line', async ({ bench, page }) => {
  await bench.open();
  await bench.run(BROKEN);
  await bench.prints('File "code.py", line 7');
  await expect(bench.status).toHaveText('Error on line 5');
  // By force, because xterm.js has a layer of its own over the text.
  const line = bench.console.getByText('line 7, in');
  await line.hover({ force: true });
  await line.click({ force: true });
  await expect(bench.editor).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('broken()');
});

test('an error in another file leads there', async ({ bench, page }) => {
  await bench.open();
  await bench.button('New file').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('other.py');
  await page.getByRole('button', { name: 'Add the file' }).click();
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

test('a mistake in the syntax is marked too', async ({ bench, page }) => {
  await bench.open();
  await bench.run('x = 1\nif x\n    print(x)\n');
  await expect(bench.status).toHaveText('Error on line 2');
  await expect(page.locator('.cm-error-message')).toContainText('SyntaxError');
});
