// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from './workbench';

for (const width of [1366, 1280, 1024, 390, 342]) {
  test(`what is printed is not under the scrollbar, ${width} pixels wide`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 });
    await bench.open();
    await bench.run('for i in range(50):\n    print("9" * 500)\n');
    await bench.show('Board');
    await expect(bench.status).toHaveText(/^Finished/);
    await bench.prints('Press any key');
    const places = (): Promise<{ text: number; bar: number; last: number; pane: number }> =>
      page.evaluate(() => {
        const box = (selector: string): DOMRect => {
          const found = document.querySelector(selector);
          if (!found) throw new Error(`there is no ${selector}`);
          return found.getBoundingClientRect();
        };
        const texts = [...document.querySelectorAll('.xterm-rows > div > span')];
        const rights = texts.map((text) => text.getBoundingClientRect().right);
        return {
          text: Math.max(...rights),
          bar: box('.xterm-scrollable-element > .scrollbar.vertical').left,
          last: box('.xterm-screen').bottom,
          pane: box('#console').bottom,
        };
      });
    await expect.poll(async () => (await places()).text).toBeGreaterThan(width / 4);
    const { text, bar, last, pane } = await places();
    expect(text).toBeLessThanOrEqual(bar);
    expect(last, 'the last row is whole').toBeLessThanOrEqual(pane);
  });
}
