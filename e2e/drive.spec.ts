// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is shown is what is on the board: its drive follows the editor.
import type { Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { SLOWDOWNS, slowDown } from './person';
import { addLine, openWith } from './with-files';
import { expect, test, type Workbench } from './workbench';

test.describe.configure({ timeout: 180_000 });

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
    await openWith(bench, 'Drive', { 'code.py': 'print("one")\n' });
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
    await bench.consoleInput.focus();
    await page.keyboard.press('Control+d');
    await bench.prints('333\n4444');
  });
}

test('a new file is there for the REPL at once, and so are new names and deletions', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Drive', { 'code.py': 'print("ready")\n' });
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
  await openWith(bench, 'Drive', { 'code.py': 'print("kept")\n' });
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

/** Until a pause in typing is over, by the page's own clock: what it does then is done by then. */
async function pauseInTyping(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((over) => setTimeout(over, 1000)));
}

test('Run when I save: a save runs, the first and with nothing changed; a pause in typing does not', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Drive', { 'code.py': 'print("one")\n' });
  await choose(bench, 'Run when I save');
  await addLine(bench, 'print("two")');
  await pauseInTyping(page);
  await expect(bench.status).toHaveText('Waiting for Run');
  await page.keyboard.press('Control+s');
  await bench.prints('two\n\nCode done running.');
  await bench.button('Clear').click();
  await page.keyboard.press('Control+s');
  await bench.prints('two\n\nCode done running.');
  // Also from the REPL, and by the menu, and for the first time on a page.
  await bench.button('Clear').click();
  await bench.type('x');
  await bench.prints('>>>');
  await page.keyboard.press('Control+s');
  await bench.prints('two\n\nCode done running.');
  await page.reload();
  await bench.ready();
  await expect(bench.status).toHaveText('Waiting for Run');
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'Save', exact: true }).click();
  await bench.prints('two\n\nCode done running.');
});

test('Run when I save: what is typed is on the drive, and the program goes on until it is saved', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Drive', {
    'code.py': [
      'import time',
      'print("begin")',
      'last = 0',
      'while True:',
      '    lines = open("/code.py").read().count("# mine")',
      '    if lines != last:',
      '        print("lines", lines)',
      '    last = lines',
      '    time.sleep(0.05)',
      '',
    ].join('\n'),
  });
  await bench.run();
  await bench.prints('Auto-reload is off.');
  await bench.prints('begin\nlines 1');
  await choose(bench, 'Run when I save');
  await addLine(bench, '# mine\nx =');
  await bench.prints('begin\nlines 1\nlines 2');
  // By then a board would have begun anew.
  await pauseInTyping(page);
  await addLine(bench, ' 1\n# mine');
  await bench.prints('begin\nlines 1\nlines 2\nlines 3');
  await expect(bench.status).toHaveText('Running');
  await page.keyboard.press('Control+s');
  await bench.prints('begin\nlines 3');
  // The console wraps what is wider than it.
  await expect
    .poll(async () => (await bench.consoleText()).replaceAll('\n', ''))
    .toMatch(/Auto-reload is on\. Simply save files over USB to run them/);
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
});

test('Run when I save can be chosen: without it Ctrl-S only saves', async ({ bench, page }) => {
  await openWith(bench, 'Drive', { 'code.py': 'print("one")\ninput("end? ")\n' });
  await bench.run();
  await bench.prints('end?');
  await bench.write('print("two")\n');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await bench.type('\n');
  await bench.prints('end?\n\nCode done running.');
  expect(await bench.consoleText()).not.toContain('two');
});

test('a log that the program keeps open goes on while code.py is edited', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Drive', { 'code.py': testProgram('host/slow_log') });
  await bench.run();
  await expect(page.getByRole('tab', { name: 'log.txt' })).toBeVisible();
  await addLine(bench, '# a\n# b');
  await bench.prints('all 11');
});

test('a program that ends says when, and why the pixels are dark', async ({ bench, page }) => {
  const hint = page.getByText('Pixels go dark when a program ends');
  await openWith(bench, 'Drive', {
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
  // And one whose async function nothing waits for.
  await bench.run('async def main():\n    print("never")\n\nmain()\n');
  const nothing = 'Line 4 runs nothing: main begins with “async def”. Write asyncio.run(main())';
  await expect(page.getByText(nothing)).toBeVisible();
});

test('what the drive can’t hold is said once, and all else is saved', async ({ bench, page }) => {
  // A sentence, again and again.
  const long = 'All work and no play. '.repeat(11_000);
  const files = { 'a.txt': long, 'b.txt': long, 'c.txt': long };
  await openWith(bench, 'Drive', { 'code.py': 'print("one")\n', ...files });
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
  await openWith(bench, 'Drive', { 'code.py': 'print("first")\nwhile True: pass\n' });
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
  await openWith(bench, 'Drive', { 'code.py': 'print("start")\n' });
  for (let n = 0; n < 8; n++) {
    await bench.write(`print("run", ${n})\nwhile True: pass\n`);
    await page.keyboard.press('Control+Enter');
    if (n % 3 === 0) await bench.button('Reset').click();
  }
  await bench.prints('run 7');
  await expect(bench.status).toHaveText('Running');
});
