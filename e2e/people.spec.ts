// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { devices, type Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { WINDOWS, withTextSize } from './person';
import { expect, test, WHOLLY } from './workbench';

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
  await expect(bench.status).toHaveText(/^Finished/);

  await expect(bench.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(bench.editor).not.toBeFocused();

  const input = bench.consoleInput;
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

/** 1366 by 768 at the browser's 400 %. */
const ZOOMED = { width: 342, height: 192 };

/** What is not whole in the window, of the parts that must always be; empty when all is well. */
async function cutOff(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((selectors) => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      faults.push('wider than the window');
    for (const selector of selectors) {
      for (const part of document.querySelectorAll(selector)) {
        if (!part.checkVisibility({ visibilityProperty: true })) continue;
        const box = part.getBoundingClientRect();
        const inside =
          box.left >= 0 &&
          box.top >= 0 &&
          box.right <= window.innerWidth &&
          box.bottom <= window.innerHeight;
        if (!inside) faults.push(`${selector} is not in the window`);
        if (part.scrollWidth > part.clientWidth + 1) faults.push(`${selector} is cut off`);
      }
    }
    return faults;
  }, parts);
}

for (const text of [100, 150, 200]) {
  test(`text at ${text} %: in every window the state is whole, and nothing is wider`, async ({
    bench,
    page,
  }) => {
    await withTextSize(page, text);
    await bench.open();
    await bench.run(`print("x" * 300)\n${'#\n'.repeat(10)}nonsense\n`);
    await expect(bench.button('Error on line 12')).toBeVisible();
    const zoomed = text === 100 ? [ZOOMED] : [];
    for (const size of [...WINDOWS, { width: 768, height: 1024 }, ...zoomed]) {
      const window = `${size.width} by ${size.height}`;
      await page.setViewportSize(size);
      await expect(bench.button('Error on line 12'), window).toBeInViewport(WHOLLY);
      await expect(bench.button('Run'), window).toBeInViewport(WHOLLY);
      const header = ['.bar .button', '.status', '.status-link', '.pane-tab'];
      await expect.poll(() => cutOff(page, header), { message: window }).toEqual([]);
      await bench.button('Error on line 12').click();
      await expect(page.locator('.cm-error-line'), window).toBeInViewport();
      await bench.show('Board');
      await page.locator('[data-id=button-a]').scrollIntoViewIfNeeded();
      await expect(page.locator('[data-id=button-a]'), window).toBeInViewport();
      await expect(bench.button('Run'), window).toBeInViewport(WHOLLY);
      await bench.console.scrollIntoViewIfNeeded();
      await expect(bench.console, window).toBeInViewport();
      const clear = await bench.button('Clear').boundingBox();
      expect((clear?.x ?? 0) + (clear?.width ?? 0), window).toBeLessThanOrEqual(size.width);
      await expect(bench.button('Run'), window).toBeInViewport(WHOLLY);
    }
  });
}

test('the bar of a small window stays as high as it is, whatever the state', async ({
  bench,
  page,
}) => {
  for (const width of [320, 360, 390]) {
    await page.setViewportSize({ width, height: 640 });
    if (width === 320) await bench.open();
    const height = (): Promise<number> =>
      page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().height);
    await bench.run('while True: pass\n');
    await expect(bench.status).toHaveText('Running');
    const running = await height();
    await bench.button('Stop').click();
    await bench.run('input("Who? ")\n');
    await expect(bench.status).toHaveText('Waiting for input');
    expect(await height(), `waiting, ${width} px wide`).toBe(running);
    await bench.run('print(1)\n');
    await expect(bench.status).toHaveText(/^Finished/);
    expect(await height(), `finished, ${width} px wide`).toBe(running);
  }
});

test('the menus of a small window with large text are whole', async ({ bench, page }) => {
  await withTextSize(page, 200);
  await page.setViewportSize({ width: 320, height: 640 });
  await bench.open();
  await bench.button('Menu').click();
  await expect.poll(() => cutOff(page, ['.menus', '.menus .button'])).toEqual([]);
  await bench.button('View').click();
  await expect.poll(() => cutOff(page, ['#view-menu'])).toEqual([]);
  // What belongs together is in one row, at this text size and at the smaller ones.
  for (const size of [200, 175, 150, 130]) {
    const stepper = page.getByRole('group', { name: 'Text size' });
    await expect(stepper.getByRole('status')).toHaveText(`${size} %`);
    const [smaller, larger] = await Promise.all(
      ['Smaller text', 'Larger text'].map((name) => bench.button(name).boundingBox()),
    );
    expect(larger?.y, `at ${size} %`).toBe(smaller?.y);
    await bench.button('Smaller text').click();
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(bench.button('Menu')).toBeFocused();
});

test.describe('on a phone', () => {
  const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, isMobile, hasTouch });

  test('run, and press a button with a finger', async ({ bench }) => {
    await bench.open();
    await bench.write(testProgram('host/count_presses'));
    await bench.button('Run').tap();
    await bench.prints('ready');
    await bench.button('Button A').tap();
    await bench.prints('presses: 1');
    await expectNoSideways(bench.page);
  });
});

test('Run pressed while the page still opens is not lost', async ({ bench, page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(bench.status).toHaveText('Running');
});
