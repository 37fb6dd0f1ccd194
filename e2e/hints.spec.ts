// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What of a program does nothing, though it is no error.
import { addLine } from './with-files';
import { expect, test } from './workbench';

const PIXELS =
  'import board, neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10, auto_write=False)\n';

test('colors without show() are told when the program has ended, gone on for a while, or was stopped', async ({
  bench,
  page,
}) => {
  await bench.open();
  const hint = page.getByText(
    'Line 3 sets colors that never reach the pixels, because of auto_write=False. Write pixels.show() after it.',
  );
  await bench.run(`${PIXELS}pixels.fill((0, 40, 0))\nprint("done")\n`);
  await bench.prints('done');
  await expect(hint).toBeVisible();
  await addLine(bench, 'while True: pass');
  await expect(hint).toHaveCount(0);
  await bench.run();
  await expect(bench.status).toHaveText('Running');
  await expect(hint).toBeVisible();
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await expect(hint).toBeVisible();

  await bench.run(`${PIXELS}pixels.fill((0, 40, 0))\npixels.show()\nprint("shown")\n`);
  await expect(hint).toHaveCount(0);
  await bench.prints('shown');
  await expect(page.getByText('Pixels go dark when a program ends')).toBeVisible();
});

test('asyncio.sleep without await is told while the program goes on', async ({ bench, page }) => {
  await bench.open();
  await bench.run(
    'import asyncio\nasync def main():\n    print("no wait")\n    asyncio.sleep(60)\n    while True:\n        pass\nasyncio.run(main())\n',
  );
  await bench.prints('no wait');
  await expect(
    page.getByText('Line 4 waits for nothing: asyncio.sleep needs “await” before it.'),
  ).toBeVisible();
});
