// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Strips of NeoPixels beside the board, from the program that somebody types to the link that a friend opens.
import type { Page } from '@playwright/test';
import { BEGINNER, slowDown } from './person';
import { contrast, luminances } from './contrast';
import { typeProgram } from './typist';
import { expect, test, Workbench } from './workbench';

const PROGRAM = `import board
import neopixel
pixels = neopixel.NeoPixel(board.A1, 64)
pixels.fill((255, 0, 0))
pixels[63] = (0, 0, 255)`;

const NAME = '64 NeoPixels on A1';

const FIVE = `import board
import neopixel
pixels = neopixel.NeoPixel(board.A1, 5)
pixels[2] = (1, 2, 3)
`;

/** What each lit pixel of the picture shows, "255 0 0", by column and row of the canvas. */
async function lit(page: Page, name = NAME): Promise<{ columns: number; colors: string[] }> {
  const canvas = page.getByRole('group', { name }).locator('.strip-lights');
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const { width, height } = element;
    const data = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const colors = Array.from({ length: width * height }, (_, point) =>
      data[4 * point + 3] === 0 ? '' : Array.from(data.slice(4 * point, 4 * point + 3)).join(' '),
    );
    return { columns: width, colors };
  });
}

async function expectGrid(page: Page): Promise<void> {
  const red = Array.from({ length: 64 }, () => '255 0 0');
  // The last row of a serpentine runs back.
  await expect.poll(() => lit(page)).toEqual({ columns: 8, colors: red.with(56, '0 0 255') });
}

for (const { width, height, times } of [
  { width: 1366, height: 768, times: 1 },
  { width: 390, height: 844, times: 6 },
  { width: 1920, height: 1080, times: 6 },
]) {
  test(`a strip is drawn, laid out, kept and sent, ${width} pixels wide, ${times} times slower`, async ({
    bench,
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    await bench.open();
    await slowDown(page, times);
    await bench.write('');
    await typeProgram(page, PROGRAM, BEGINNER, true);
    await bench.run();
    await bench.show('Board');
    const strip = page.getByRole('group', { name: NAME });
    await expect(strip).toBeInViewport({ ratio: 0.9 });
    await expect
      .poll(async () => new Set((await lit(page)).colors))
      .toEqual(new Set(['255 0 0', '0 0 255', '']));

    await strip.getByRole('button', { name: 'Shape of the strip on A1' }).click();
    const shape = page.getByRole('dialog', { name: 'Shape of the strip on A1' });
    await shape.getByText('Grid', { exact: true }).click();
    await expect(shape.getByRole('spinbutton', { name: 'Pixels in a row' })).toHaveValue('8');
    await expectGrid(page);
    await shape.getByRole('button', { name: 'Close' }).click();

    await page.reload();
    await bench.ready();
    await bench.run();
    await bench.show('Board');
    await expectGrid(page);

    await bench.menu('Share');
    await expect(page.getByText(/^Holds the name/)).toContainText('the shape of a strip');
    const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    const context = await browser.newContext({ viewport: { width, height } });
    const friend = new Workbench(await context.newPage());
    await friend.page.goto(address);
    await friend.ready();
    await friend.run();
    await friend.show('Board');
    await expectGrid(friend.page);
    await context.close();
  });
}

test('keys tell the color of each pixel, and lay the strip out', async ({ bench, page }) => {
  await bench.open();
  await bench.run(PROGRAM);
  const strip = page.getByRole('group', { name: NAME });
  const opener = strip.getByRole('button', { name: 'Shape of the strip on A1' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const shape = page.getByRole('dialog', { name: 'Shape of the strip on A1' });
  await shape.getByRole('radio', { name: 'Strip' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const field = shape.getByRole('spinbutton', { name: 'Pixels in a row' });
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await field.fill('65');
  await expect(shape.getByRole('alert')).toHaveText('A row has 1 to 64 pixels.');
  await field.fill('16');
  await expect.poll(async () => (await lit(page)).columns).toBe(16);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.keyboard.press('Tab');
  const color = strip.getByRole('slider', { name: `Color of a pixel, of ${NAME}` });
  await expect(color).toBeFocused();
  await page.keyboard.press('End');
  await expect(color).toHaveAttribute('aria-valuetext', 'Pixel 63: red 0, green 0, blue 255');
  await page.keyboard.press('ArrowLeft');
  await expect(color).toHaveAttribute('aria-valuenow', '62');
  await expect(strip.getByText('Pixel 62: red 255, green 0, blue 0')).toBeVisible();
});

test('a pointer tells the color of the pixel under it; white is told with the others', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(`import board
import neopixel
from rainbowio import colorwheel

pixels = neopixel.NeoPixel(board.A2, 5, bpp=4)
pixels[2] = (10, 0, 0, 20)
ring = neopixel.NeoPixel(board.NEOPIXEL, 10)
ring.fill(0x000005)
while True:
    pass
`);
  await expect(bench.pixel(9, 'red 0, green 0, blue 5')).toBeAttached();
  const strip = page.getByRole('group', { name: '5 NeoPixels on A2' });
  await strip.locator('.strip-layers').hover();
  await expect(strip.getByText('Pixel 2: red 10, green 0, blue 0, white 20')).toBeVisible();
  await strip.getByRole('button').hover();
  await expect(strip.getByText('5 NeoPixels on A2')).toBeVisible();
  // The board's own are on its drawing.
  await expect(page.getByRole('group', { name: /NeoPixels on/ })).toHaveCount(1);
});

test('the pixel under a pointer that rests is told of a strip that comes or moves there', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(FIVE);
  const told = (pin: string) =>
    page
      .getByRole('group', { name: `5 NeoPixels on ${pin}` })
      .getByText('Pixel 2: red 1, green 2, blue 3');
  await page.locator('.strip-layers').hover();
  await expect(told('A1')).toBeVisible();
  await bench.write(FIVE.replace('A1', 'A3'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('group', { name: '5 NeoPixels on A1' })).toHaveCount(0);
  await expect(told('A3')).toBeVisible();
  // With nine, the middle one is another, in the same place.
  await bench.write(FIVE.replace('A1, 5', 'A3, 9'));
  await page.keyboard.press('ControlOrMeta+Enter');
  const nine = page.getByRole('group', { name: '9 NeoPixels on A3' });
  await expect(nine.getByText('Pixel 4: off')).toBeVisible();
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('a tap tells the color of the pixel under it', async ({ bench, page }) => {
    await bench.open();
    await bench.run(FIVE);
    const strip = page.getByRole('group', { name: '5 NeoPixels on A1' });
    await strip.locator('.strip-layers').tap();
    await expect(strip.getByText('Pixel 2: red 1, green 2, blue 3')).toBeVisible();
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`white light is told from what is around it, and from none, ${theme}`, async ({
    bench,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await bench.open();
    await bench.run(`import board
import neopixel
for pin in (board.A1, board.NEOPIXEL):
    pixels = neopixel.NeoPixel(pin, 5)
    pixels[0] = (255, 255, 255)
    pixels[2] = (30, 30, 30)
while True:
    pass
`);
    await expect(bench.pixel(2, 'red 30, green 30, blue 30')).toBeAttached();
    const strip = page.locator('.strip-layers');
    // As far as its package reaches: what is behind that is dark anyway.
    const onStrip = async (pixel: number) => {
      const all = await luminances(strip, (pixel + 0.5) / 5);
      const wide = (await strip.boundingBox())?.width ?? 0;
      return all.slice(0, (0.36 * wide) / 5);
    };
    const onBoard = async (pixel: number) => {
      const part = page.locator(`[data-id=neopixel-${pixel}]`);
      const wide = (await part.locator('.lens').boundingBox())?.width ?? 0;
      return (await luminances(part)).slice(0, Math.ceil(0.66 * wide));
    };
    for (const lookAt of [onStrip, onBoard]) {
      const [none = 0] = await lookAt(1);
      for (const pixel of [0, 2]) {
        const [light = 0, ...around] = await lookAt(pixel);
        expect(contrast(light, Math.min(...around))).toBeGreaterThan(3);
        if (lookAt === onStrip) expect(contrast(light, none)).toBeGreaterThan(3);
      }
    }
  });
}

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [844, 390],
  [1366, 768],
] as const) {
  test(`a strip is in sight while its shape is chosen, ${width} by ${height}`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await bench.open();
    await bench.run(`${FIVE}neopixel.NeoPixel(board.TX, 16).fill(9)\n`);
    await bench.show('Board');
    const opener = page.getByRole('button', { name: 'Shape of the strip on TX' });
    await opener.focus();
    // Its focus ring is not cut off.
    const cut = await opener.evaluate((button) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(button);
      const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const [own, room] = [button, button.closest('.strips')].map((it) =>
        it?.getBoundingClientRect(),
      );
      return (own?.right ?? 0) + reach - (room?.right ?? 0);
    });
    expect(cut).toBeLessThanOrEqual(0);
    await opener.press('Enter');
    const shape = page.getByRole('dialog', { name: 'Shape of the strip on TX' });
    const picture = page.getByRole('slider', { name: /16 NeoPixels on TX$/ });
    const inSight = () =>
      picture.locator('.strip-layers').evaluate((layers) => {
        const { left, top, width: wide, height: high } = layers.getBoundingClientRect();
        const at = document.elementFromPoint(left + wide / 2, top + high / 2);
        return high > 20 && layers.contains(at);
      });
    for (const kind of ['Grid', 'Ring', 'Strip']) {
      await shape.getByText(kind, { exact: true }).click();
      await expect.poll(inSight, { message: kind }).toBe(true);
    }
    await shape.getByText('Grid', { exact: true }).click();
    const field = shape.getByRole('spinbutton', { name: 'Pixels in a row' });
    await field.fill('8');
    await expect.poll(inSight).toBe(true);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect(
      page.getByRole('group', { name: '16 NeoPixels on TX' }).locator(picture),
    ).toHaveCount(1);
    await expect(shape.locator(picture)).toHaveCount(0);
  });
}

test('a strip that the next program does not use is gone', async ({ bench, page }) => {
  await bench.open();
  await bench.run(PROGRAM);
  await expect(page.getByRole('group', { name: NAME })).toBeVisible();
  await bench.run(PROGRAM.replace('A1', 'A3'));
  await expect(page.getByRole('group', { name: '64 NeoPixels on A3' })).toBeVisible();
  await expect(page.getByRole('group', { name: NAME })).toHaveCount(0);
});

test('several strips share the room, whenever they come', async ({ bench, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await bench.open();
  const program = `import board
import neopixel
for pin, count in ((board.A1, 30), (board.A2, 64), (board.A3, 8)):
    pixels = neopixel.NeoPixel(pin, count)
    pixels.fill((0, 40, 0))
`;
  const expectAllInSight = async (): Promise<void> => {
    await expect(page.getByRole('group', { name: /NeoPixels on A/ })).toHaveCount(3);
    const hidden = () =>
      page.locator('.strips').evaluate((strips) => strips.scrollHeight - strips.clientHeight);
    await expect.poll(hidden).toBeLessThan(2);
  };
  for (let again = 0; again < 2; again++) {
    await bench.run(program);
    await page.getByRole('button', { name: 'Shape of the strip on A1' }).click();
    await page.getByRole('radio', { name: 'Ring' }).check();
    await page.keyboard.press('Escape');
    await expectAllInSight();
    await page.reload();
    await bench.ready();
  }
  await bench.run();
  await expectAllInSight();
});
