// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { devices, type Page } from '@playwright/test';
import { expect, test } from './workbench';

/** Nothing is wider than the window. */
async function expectNoSideways(page: Page): Promise<void> {
  const size = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: window.innerWidth,
  }));
  expect(size.content).toBeLessThanOrEqual(size.window);
}

test('everything by keyboard: write, run, read, leave', async ({ bench, page }) => {
  await bench.open();
  await page.keyboard.press('Tab');
  await expect(bench.button('Run')).toBeFocused();
  // On to the editor, as far as it is.
  for (let i = 0; i < 15; i++) {
    if (await bench.editor.evaluate((editor) => editor === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(bench.editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('for i in range(3):\nprint("row", i)');
  await page.keyboard.press('Control+Enter');
  await bench.prints('row 2');
  await expect(bench.status).toHaveText('Finished');

  await expect(bench.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(bench.editor).not.toBeFocused();

  const input = page.getByRole('textbox', { name: 'Console: type to the board' });
  await input.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(input).not.toBeFocused();
  await input.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(input).not.toBeFocused();
});

test('the parts of the page have names', async ({ bench, page }) => {
  await bench.open();
  for (const name of ['Program', 'Adafruit Circuit Playground Bluefruit', 'Console']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('tabpanel', { name: 'code.py' })).toBeVisible();
  await expect(page.getByRole('separator', { name: 'Width of the editor' })).toBeVisible();
  // No control without a name.
  const nameless = await page.getByRole('button', { name: /^$/ }).count();
  expect(nameless).toBe(0);
});

test('screen readers can have the console', async ({ bench, page }) => {
  await bench.open();
  await bench.button('View').click();
  await page.getByRole('checkbox', { name: /screen readers/ }).check();
  await page.keyboard.press('Escape');
  await bench.run('print("can you hear me")\n');
  await expect(
    page.getByRole('region', { name: 'Console' }).getByRole('listitem').filter({
      hasText: 'can you hear me',
    }),
  ).toBeVisible();
});

test('light, dark and large text stay as chosen', async ({ bench, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await bench.open();
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await bench.button('View').click();
  await page.getByText('Dark', { exact: true }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByRole('button', { name: 'Larger text' }).click();
  await page.reload();
  await bench.ready();
  expect(await paper()).toBe(dark);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '18.4px',
  );
});

for (const width of [360, 390, 600, 768, 900, 1024]) {
  test(`nothing is wider than a window of ${width} pixels`, async ({ bench, page }) => {
    await page.setViewportSize({ width, height: 740 });
    await bench.open();
    await expectNoSideways(page);
    await bench.run('print("x" * 300)\nnonsense\n');
    await expect(bench.status).toHaveText('Error on line 2');
    await expectNoSideways(page);
    for (const name of ['Run', 'Stop', 'Reset', 'Examples', 'My programs', 'Share', 'View']) {
      const box = await bench.button(name).boundingBox();
      expect(box?.x, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width), name).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('on a phone', () => {
  const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, isMobile, hasTouch });

  test('run, and press a button with a finger', async ({ bench }) => {
    await bench.open();
    await bench.write(`
import board, digitalio
button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(pull=digitalio.Pull.DOWN)
print("waiting")
while not button.value:
    pass
print("felt it")
`);
    await bench.button('Run').tap();
    await bench.prints('waiting');
    await bench.button('Button A').tap();
    await bench.prints('felt it');
    await expectNoSideways(bench.page);
  });
});

test('Run pressed while the page still opens is not lost', async ({ bench, page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(bench.status).toHaveText('Running');
});
