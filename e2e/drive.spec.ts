// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is shown is what is on the board: its drive follows the editor.
import { makeFragment } from '../web/share/link';
import { DEFAULT_BOARD } from '../web/project/project';
import { SLOWDOWNS, slowDown, typeAsPerson } from './person';
import { expect, test, type Workbench } from './workbench';

test.describe.configure({ timeout: 180_000 });

async function openWith(bench: Workbench, files: Readonly<Record<string, string>>): Promise<void> {
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  await bench.open(
    makeFragment({ title: 'Drive', board: DEFAULT_BOARD, files: new Map(bytes) }) ?? '',
  );
  await expect(bench.page.getByRole('tab', { name: 'code.py' })).toBeVisible();
  await expect(bench.editor).toContainText((files['code.py'] ?? '').split('\n')[0] ?? '');
}

/** Types at the end of the open file, on a line of its own. */
async function addLine(bench: Workbench, line: string): Promise<void> {
  await bench.editor.focus();
  await bench.page.keyboard.press('ControlOrMeta+End');
  await typeAsPerson(bench.page, line);
}

async function choose(bench: Workbench, setting: string): Promise<void> {
  await bench.button('View').click();
  await bench.page.getByRole('checkbox', { name: setting }).click();
  await bench.page.keyboard.press('Escape');
}

for (const times of SLOWDOWNS) {
  test(`what was typed runs at Reset and at Ctrl-D, on a computer ${times} times slower`, async ({
    bench,
    page,
  }) => {
    await openWith(bench, { 'code.py': 'print("one")\n' });
    await slowDown(page, times);
    await bench.run();
    await bench.prints('one\n\nCode done running.');
    await bench.prints('Auto-reload is off.');
    await addLine(bench, 'print(22)');
    await bench.button('Reset').click();
    await bench.prints('one\n22');
    await bench.button('Clear').click();
    await addLine(bench, '\nprint(333)');
    await bench.button('Ctrl-D').click();
    await bench.prints('22\n333');
    await bench.button('Clear').click();
    await addLine(bench, '\nprint(4444)');
    await bench.page.getByRole('textbox', { name: 'Console: type to the board' }).focus();
    await page.keyboard.press('Control+d');
    await bench.prints('333\n4444');
  });
}

test('a new file is there for the REPL at once, and so are new names and deletions', async ({
  bench,
  page,
}) => {
  await openWith(bench, { 'code.py': 'print("ready")\n' });
  await bench.run();
  await bench.prints('Press any key to enter the REPL');
  await bench.button('New file').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'helper.py' })).toBeVisible();
  await addLine(bench, 'n = 6');
  await bench.type('\n');
  await bench.prints('>>>');
  await bench.type('import helper, os\nhelper.n * 7\n');
  await bench.prints('42');
  await bench.type('open("helper.py").read()\n');
  await bench.prints("'n = 6'");
  await bench.button('Rename helper.py').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('other.py');
  await page.keyboard.press('Enter');
  await bench.type('os.listdir()\n');
  await bench.prints("'other.py'");
  await bench.button('Clear').click();
  await bench.button('Delete other.py').click();
  await bench.type('[n for n in os.listdir() if n > "o"]\n');
  await bench.prints('[]');
});

test('Ctrl-S says that it is saved, until the next edit', async ({ bench, page }) => {
  await openWith(bench, { 'code.py': 'print("kept")\n' });
  const saved = page.getByRole('status').filter({ hasText: /^Saved$/ });
  await addLine(bench, '# mine');
  await page.keyboard.press('Control+s');
  await expect(saved).toBeVisible();
  await addLine(bench, '!');
  await expect(saved).toHaveCount(0);
  await bench.run();
  await bench.prints('kept');
  await page.keyboard.press('Control+s');
  await expect(saved).toBeVisible();
});

test('Run when I save: the program starts anew, the console says so, and it can be chosen', async ({
  bench,
  page,
}) => {
  await openWith(bench, { 'code.py': 'print("one")\nwhile True: pass\n' });
  await bench.run();
  await bench.prints('Auto-reload is off.');
  await bench.write('print("two")\nwhile True: pass\n');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await choose(bench, 'Run when I save');
  await expect(bench.status).toHaveText('Running');
  expect(await bench.consoleText()).not.toContain('two');
  await bench.write('print("three")\nwhile True: pass\n');
  await bench.prints('Code stopped by auto-reload. Reloading soon.');
  await bench.prints('three');
  // The console wraps what is wider than it.
  await expect
    .poll(async () => (await bench.consoleText()).replaceAll('\n', ''))
    .toMatch(/Auto-reload is on\. Simply save files over USB to run them/);
  await expect(bench.status).toHaveText('Running');
});

test('a log that the program keeps open goes on while code.py is edited', async ({
  bench,
  page,
}) => {
  await openWith(bench, {
    'code.py': [
      'import time',
      'with open("/log.txt", "w") as log:',
      '    for n in range(10):',
      '        log.write("line %d\\n" % n)',
      '        log.flush()',
      '        time.sleep(0.3)',
      'print("all", len(open("/log.txt").read().split("\\n")))',
      '',
    ].join('\n'),
  });
  await bench.run();
  await expect(page.getByRole('tab', { name: 'log.txt' })).toBeVisible();
  await addLine(bench, '# a\n# b');
  await bench.prints('all 11');
});

test('a file that both write: no text is lost', async ({ bench, page }) => {
  await openWith(bench, {
    'code.py': [
      'import time',
      'n = 0',
      'while True:',
      '    with open("/notes.txt", "w") as file:',
      '        file.write("program %d\\n" % n)',
      '    n += 1',
      '    time.sleep(0.02)',
      '',
    ].join('\n'),
    'notes.txt': 'hers\n',
  });
  await bench.run();
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  // Not changed here: the program's text is shown.
  await expect(bench.editor).toContainText('program');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await typeAsPerson(page, 'my own words\nand more');
  await expect(page.getByText('while you were changing it')).toBeVisible();
  await expect(bench.editor).toContainText('my own words');
  await expect(bench.editor).toContainText('and more');
  const other = page.getByRole('tab', { name: 'notes (program).txt' });
  await other.click();
  await expect(bench.editor).toContainText('program');
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await expect(bench.editor).toContainText('my own words');
  await bench.button('Use the program’s').click();
  await expect(other).toHaveCount(0);
  await expect(bench.editor).toContainText('program');
  await bench.editor.focus();
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await bench.editor.focus();
  // All that the program wrote since then is one step.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bench.editor).toContainText('my own words');
});

test('a file that the program has open, unflushed, while the person types in it: both texts stay', async ({
  bench,
  page,
}) => {
  await openWith(bench, {
    'code.py': [
      'file = open("/notes.txt", "w")',
      'file.write("unflushed words")',
      'input("Open. More? ")',
      'file.write("more")',
      '',
    ].join('\n'),
    'notes.txt': 'hers\n',
  });
  await bench.run();
  await bench.prints('Open. More?');
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await addLine(bench, 'my own words');
  await expect(page.getByText('Your text stays; the program’s is in')).toBeVisible();
  await expect(bench.editor).toContainText('hers');
  await expect(bench.editor).toContainText('my own words');
  await page.getByRole('tab', { name: 'notes (program).txt' }).click();
  await expect(bench.editor).toHaveText('unflushed words');
  await bench.type('\n');
  await bench.button('Error on line 4').click();
  await expect(bench.editor).toContainText('changed, renamed or deleted in the editor');
});

test('a file that both wrote gets another name: the message speaks of that, and still does as it says', async ({
  bench,
  page,
}) => {
  await openWith(bench, {
    'code.py': [
      'input("Write? ")',
      'with open("/notes.txt", "w") as file:',
      '    file.write("words of the program")',
      'input("Done? ")',
      '',
    ].join('\n'),
    'notes.txt': 'hers\n',
  });
  await bench.run();
  await bench.prints('Write?');
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await addLine(bench, 'my own words');
  await bench.type('\n');
  await expect(page.getByText('The program wrote notes.txt while')).toBeVisible();
  await bench.button('Rename notes.txt').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('diary.txt');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The program wrote diary.txt while')).toBeVisible();
  await expect(page.getByText('The program wrote notes.txt while')).toHaveCount(0);
  await bench.button('Use the program’s').click();
  await expect(page.getByRole('tab', { name: 'notes (program).txt' })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'diary.txt' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(bench.editor).toHaveText('words of the program');
});

test('what the program writes over, and what it writes over later than the save, is at hand', async ({
  bench,
  page,
}) => {
  await openWith(bench, {
    'code.py': [
      'def write(text):',
      '    with open("/notes.txt", "w") as file:',
      '        file.write(text)',
      'write("first words of the program")',
      'input("Again? ")',
      'write("second words of the program")',
      'print("written")',
      '',
    ].join('\n'),
    'notes.txt': 'hers, from before\n',
  });
  await bench.run();
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await expect(bench.editor).toHaveText('first words of the program');
  await bench.button('Keep both').click();
  await expect(page.getByRole('tab', { name: 'notes (before).txt' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(bench.editor).toContainText('hers, from before');

  // Typed while the program runs, and saved: it does not vanish from under the person's hands.
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await addLine(bench, ', and mine');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await bench.type('\n');
  await bench.prints('written');
  await expect(bench.editor).toContainText(', and mine');
  await page.getByRole('tab', { name: 'notes (program).txt' }).click();
  await expect(bench.editor).toHaveText('second words of the program');
});

test('a program that ends says when, and why the pixels are dark', async ({ bench, page }) => {
  const hint = page.getByText('Pixels go dark when a program ends');
  await openWith(bench, {
    'code.py': [
      'import board, neopixel',
      'pixels = neopixel.NeoPixel(board.NEOPIXEL, 10)',
      'pixels.fill((255, 0, 0))',
      '',
    ].join('\n'),
  });
  await bench.run();
  await expect(bench.status).toHaveText(/^Finished (after|in less than) \d/);
  await expect(hint).toBeVisible();
  await addLine(bench, 'while True: pass');
  await expect(hint).toHaveCount(0);
  await bench.run('print("dark")\n');
  await bench.prints('dark');
  await expect(bench.status).toHaveText(/^Finished/);
  await expect(hint).toHaveCount(0);
  // As does one whose loop is in the function above it, by mistake.
  const never = page.getByText('Line 4 never runs: the “return” above it ends the function.');
  await bench.run(
    'def double(n):\n    return n * 2\n\n    while True:\n        print(double(4))\n',
  );
  await expect(never).toBeVisible();
  await addLine(bench, '# mine');
  await expect(never).toHaveCount(0);
});

test('what the drive can’t hold is said once, and all else is saved', async ({ bench, page }) => {
  // A sentence, again and again.
  const long = 'All work and no play. '.repeat(11_000);
  const files = { 'a.txt': long, 'b.txt': long, 'c.txt': long };
  await openWith(bench, { 'code.py': 'print("one")\n', ...files });
  await bench.run();
  await bench.prints('Press any key');
  await bench.button('New file').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('big.txt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'big.txt' })).toBeVisible();
  await bench.write(long);
  const alert = page.getByRole('alert').getByText('CIRCUITPY is full');
  await expect(alert).toBeVisible();
  await page.getByRole('tab', { name: 'code.py' }).click();
  await bench.write('print("two")\n');
  await bench.button('Reset').click();
  await bench.prints('two');
  await page.getByRole('tab', { name: 'big.txt' }).click();
  await bench.button('Delete big.txt').click();
  await expect(alert).toHaveCount(0);
});

test('a program that takes the place of another gets none of its edits', async ({
  bench,
  page,
}) => {
  await openWith(bench, { 'code.py': 'print("first")\nwhile True: pass\n' });
  await bench.run();
  await bench.prints('first');
  await addLine(bench, '# of the first');
  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Blink/ }).click();
  await expect(bench.editor).toContainText('# Blink');
  await bench.run();
  await expect(bench.status).toHaveText('Running');
  await expect(bench.editor).not.toContainText('of the first');
  await bench.button('My programs').click();
  const mine = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Drive' });
  await mine.getByRole('button').first().click();
  await expect(bench.editor).toContainText('# of the first');
});

test('Run again and again, between edits: the last one counts', async ({ bench, page }) => {
  await openWith(bench, { 'code.py': 'print("start")\n' });
  for (let n = 0; n < 8; n++) {
    await bench.write(`print("run", ${n})\nwhile True: pass\n`);
    await page.keyboard.press('Control+Enter');
    if (n % 3 === 0) await bench.button('Reset').click();
  }
  await bench.prints('run 7');
  await expect(bench.status).toHaveText('Running');
});
