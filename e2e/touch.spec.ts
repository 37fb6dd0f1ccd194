// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { slowDown } from './person';
import { expect, middle, test } from './workbench';

const PROGRAM = `import board
import time
import touchio

pads = [("A1", touchio.TouchIn(board.A1)), ("TX", touchio.TouchIn(board.TX))]
was = set()
print("ready")
while True:
    now = {name for name, pad in pads if pad.value}
    for name in now - was:
        print("touched", name)
    for name in was - now:
        print("let go", name)
    was = now
    time.sleep(0.05)
`;

const TOUCHED = 'rgba(108, 184, 255, 0.6)';

for (const rate of [1, 6]) {
  test(`pads are touched by pointer and by key, at ${rate}x`, async ({ bench, page }) => {
    test.setTimeout(120_000);
    await bench.open();
    await slowDown(page, rate);
    await bench.run(PROGRAM);
    await bench.prints('ready');
    const { x, y } = await middle(page.getByRole('button', { name: 'Touch A1' }));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await bench.prints('touched A1');
    const pad = page.locator('[data-id=touch-a1] .hit');
    await expect(pad).toHaveCSS('fill', TOUCHED);
    await page.waitForTimeout(300);
    expect(await bench.consoleText()).not.toContain('let go A1');
    await page.mouse.up();
    await bench.prints('let go A1');
    await expect(pad).not.toHaveCSS('fill', TOUCHED);
    // The board has the focus by now.
    await page.keyboard.press('7', { delay: 150 });
    await bench.prints('touched TX');
    await bench.prints('let go TX');
  });
}
