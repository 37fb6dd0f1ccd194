// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Programs and links that mean harm, or an honest mistake, in the page. After each the person has
// read what happened, the REPL works, and the other files are as they were.
import { testProgram } from '../web/sim/test-support';
import { linkOf } from './link-of';
import { shownText } from './typist';
import { expect, test, type Workbench } from './workbench';

const MINE = 'a file of mine, é';

/** Opens the page with `code` as code.py, beside a file that must survive. */
async function open(bench: Workbench, code: string | Uint8Array): Promise<void> {
  await bench.open(linkOf('A program', { 'code.py': code, 'mine.txt': MINE }));
  await expect(bench.page.getByRole('tab', { name: 'mine.txt' })).toBeVisible();
}

/** In the REPL, which is there or one key away. */
async function expectHealthy(bench: Workbench): Promise<void> {
  await bench.button('Clear').click();
  await bench.type('\n');
  await bench.prints('>>>');
  await bench.type('print("it is", 6 * 7, open("mine.txt").read())\n');
  await bench.prints(`it is 42 ${MINE}`);
}

test('prints without an end: memory stays flat, and Stop works', async ({ bench, page }) => {
  await open(bench, 'while True: print("all work and no play makes Jack a dull boy")\n');
  const devtools = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  await bench.run();
  await bench.prints('dull boy');
  await page.waitForTimeout(2000);
  const before = await heap();
  await page.waitForTimeout(4000);
  expect((await heap()) - before).toBeLessThan(10e6);
  await bench.button('Stop').click();
  await bench.prints('KeyboardInterrupt');
  await expect(bench.status).toHaveText('Stopped');
  await expectHealthy(bench);
});

test('a number that is too big for the machine', async ({ bench }) => {
  await open(bench, 'print("begin")\nn = 1 << 10 ** 8\nprint("end")\n');
  await bench.run();
  await bench.prints('MemoryError');
  // Without its line: there is no memory left for a traceback.
  await expect(bench.status).toHaveText(/^Error/);
  await expectHealthy(bench);
});

// A class of one's own has no finaliser, as in MicroPython: garbage does not call it.
test('a __del__ that never returns', async ({ bench }) => {
  await open(bench, testProgram('host/endless_del'));
  await bench.run();
  await bench.prints('collected\nnever ends');
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await bench.prints('KeyboardInterrupt');
  await expectHealthy(bench);
});

test('a program that removes itself while it runs', async ({ bench, page }) => {
  await open(bench, 'import os\nos.remove("/code.py")\nprint("gone")\nwhile True: pass\n');
  await bench.run();
  await bench.prints('gone');
  await expect(page.getByRole('tab', { name: 'code.py' })).toHaveCount(0);
  await expect(page.getByText('The program deleted code.py.')).toBeVisible();
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await bench.button('Undo').click();
  await expect(bench.editor).toContainText('os.remove');
  await expectHealthy(bench);
});

for (const [what, code] of [
  ['NUL bytes', 'print(1)\0\0print(2)\n'],
  [
    'invalid UTF-8',
    Buffer.from([0x70, 0x72, 0x69, 0x6e, 0x74, 0x28, 0x22, 0xff, 0xfe, 0x22, 0x29, 0x0a]),
  ],
] as const) {
  test(`a program with ${what} in it, out of a link`, async ({ bench, page }) => {
    await open(bench, code);
    await expect(page.getByText('isn’t text')).toBeVisible();
    await expect(bench.editor).toBeHidden();
    await bench.run();
    await bench.prints('Code done running.');
    await expectHealthy(bench);
  });
}

test('an exception with a huge message', async ({ bench, page }) => {
  await open(bench, 'print("begin")\nraise ValueError("no " * 20000)\n');
  await bench.run();
  await expect(bench.status).toHaveText('Error on line 2');
  const mark = await page.locator('.cm-error-message').boundingBox();
  expect(mark?.height).toBeLessThan(200);
  await expectHealthy(bench);
});

test('a program that is too long for the editor says so, and is out of its reach', async ({
  bench,
  page,
}) => {
  await open(bench, `print("long")\n${'# All work and no play\n'.repeat(13_000)}`);
  await expect(page.getByText('code.py is too long to be edited here (299.0 KB)')).toBeVisible();
  await expect(bench.editor).toBeHidden();
  await bench.run();
  await bench.prints('long');
  await expectHealthy(bench);
});

test('a paste that is too long for the editor is refused, and the program stays', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("short")\n');
  const paste = (letters: number): Promise<void> =>
    bench.editor.evaluate((editor, length) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '#'.repeat(length));
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, letters);
  await paste(300 * 1024);
  await expect(page.getByText('That is too long for the editor')).toBeVisible();
  expect(await shownText(page)).toBe('print("short")\n');
  await bench.run();
  await bench.prints('short');
  // What it takes, it also opens again.
  await paste(250 * 1024);
  await expect(bench.status).toHaveText(/^Finished/);
  await page.waitForTimeout(600);
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toBeVisible();
});
