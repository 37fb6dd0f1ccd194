// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The room that strips of NeoPixels have beside the board.
import { expect, test } from './workbench';

test('more strips than fit on a phone: the area fades out where there are more', async ({
  bench,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await bench.open();
  await bench.run(`import board
import neopixel
for pin in (board.A1, board.A2, board.A3, board.A4):
    neopixel.NeoPixel(pin, 30).fill(0xffffff)
`);
  await bench.show('Board');
  await expect(page.getByRole('group', { name: /NeoPixels on A/ })).toHaveCount(4);
  const area = page.locator('.strips');
  const ends = () =>
    area.evaluate((it) => [it.dataset['more'], getComputedStyle(it).maskImage.split('(')[0]]);
  const fades = 'linear-gradient';
  await expect.poll(ends).toEqual(['after', fades]);
  await area.evaluate((it) => {
    it.scrollTop = it.scrollHeight;
  });
  await expect.poll(ends).toEqual(['before', fades]);
  await area.evaluate((it) => {
    it.scrollTop = (it.scrollHeight - it.clientHeight) / 2;
  });
  await expect.poll(ends).toEqual(['both', fades]);
});

for (const width of [320, 390, 1366]) {
  test(`the light of a white strip is not cut off at its sides, ${width} px wide`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await bench.open();
    await bench.run(
      'import board\nimport neopixel\nneopixel.NeoPixel(board.A1, 30).fill(0xffffff)\n',
    );
    await bench.show('Board');
    await expect(page.getByRole('group', { name: '30 NeoPixels on A1' })).toBeVisible();
    const cutOff = () =>
      page.locator('.strip-glow').evaluate((glow) => {
        const [light, strip] = [glow, glow.parentElement].map((it) => it?.getBoundingClientRect());
        if (!light || !strip) return Infinity;
        // It is dark half a pixel beside the strip, which is half of what this layer is wider.
        const reach = (strip.left - light.left) / 2;
        let most = -Infinity;
        for (let around = glow.parentElement; around; around = around.parentElement) {
          if (getComputedStyle(around).overflowX === 'visible') continue;
          const { left, right } = around.getBoundingClientRect();
          most = Math.max(most, left - (strip.left - reach), strip.right + reach - right);
        }
        return most;
      });
    await expect.poll(cutOff).toBeLessThanOrEqual(1);
    await expect
      .poll(() => page.locator('.strips').evaluate((it) => it.scrollWidth - it.clientWidth))
      .toBe(0);
  });
}
