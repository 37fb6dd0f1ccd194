// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What an error means: seen where the editor is not, and heard.
import { deafen } from './deafen';
import type { Page } from '@playwright/test';
import { expect, test, WHOLLY } from './workbench';

const SENTENCE = 'Text and a number cannot be added.';
const PROGRAM = 'print("begin")\nage = 7\nprint("age: " + age)\n';

/** The sentence below the status. */
function errorLine(page: Page) {
  return page.getByRole('status').filter({ hasText: SENTENCE });
}

test.describe('in a small window', () => {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [844, 390],
  ] as const) {
    test(`${width} x ${height}: the sentence stands by the board, and covers nothing`, async ({
      bench,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await bench.open();
      await bench.run(PROGRAM);
      await expect(bench.status).toHaveText('Error on line 3');
      const line = errorLine(page);
      await expect(line).toBeInViewport(WHOLLY);
      const box = await line.boundingBox();
      const below = await page.getByRole('main').boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
      await expect(bench.button('Run')).toBeInViewport(WHOLLY);
      await bench.prints('TypeError');
      // At its line it is told once.
      await page.getByRole('button', { name: 'Error on line 3' }).click();
      await expect(page.getByRole('note')).toContainText(SENTENCE);
      await expect(line).not.toBeInViewport({ ratio: 0.1 });
      await bench.write('print("mended")\n');
      await bench.button('Run').click();
      await expect(bench.status).toHaveText(/^Finished/);
      await expect(line).toHaveCount(0);
    });
  }
});

test('an error is heard: its words, then the status, then what it means', async ({
  bench,
  page,
}) => {
  await bench.open();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const note = (what: string, element: Element | null): void => {
      const text = element?.textContent ?? '';
      // The region that can be read, as it is when something is said.
      const readable = document.querySelector('.console-text')?.textContent ?? '';
      if (text !== '') heard.push(`${what}${readable.includes('TypeError') ? '' : ' too early'}`);
    };
    const watch = (what: string, selector: string, about: RegExp): void => {
      const element = document.querySelector(selector);
      new MutationObserver(() => {
        if (about.test(element?.textContent ?? '')) note(what, element);
      }).observe(element ?? document, { childList: true, subtree: true, characterData: true });
    };
    watch('words', '.console-news', /TypeError/);
    watch('status', '#status', /^Error/);
    watch('sentence', '.error-line', /cannot be added/);
  });
  await bench.run(PROGRAM);
  await expect(errorLine(page)).toHaveCount(1);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(['words', 'status', 'sentence']);
});

test('sys.exit() ends a program as any other end does, whatever its value', async ({ bench }) => {
  await bench.open();
  await bench.run('import sys\nprint("bye")\nsys.exit(3)\n');
  await bench.prints('bye');
  await expect(bench.status).toHaveText(/^Finished/);
});

test('an error that no line is known of has its sentence in every window', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('x = 1 << 10 ** 8\n');
  await expect(bench.status).toHaveText('Error');
  const line = page.getByRole('status').filter({ hasText: 'memory was full' });
  await expect(line).toBeInViewport(WHOLLY);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(line).toBeInViewport(WHOLLY);
  await bench.show('Code');
  await expect(line).toBeInViewport(WHOLLY);
});

test('a program that is stopped is never told to have failed', async ({ bench, page }) => {
  await bench.open();
  await bench.run('missing\n');
  await expect(bench.status).toHaveText('Error on line 1');
  await bench.write('print("begin")\nwhile True: pass\n');
  await expect(bench.status).toHaveText('Waiting for Run');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const status = document.querySelector('#status') ?? document;
    new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
      childList: true,
      subtree: true,
    });
  });
  await bench.run();
  await bench.prints('begin');
  // Nothing but another board ends it.
  await deafen(page);
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped', { timeout: 15_000 });
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.filter((text) => !/^(Starting…|Running|Stopping…|Stopped)$/.test(text))).toEqual([]);
});
