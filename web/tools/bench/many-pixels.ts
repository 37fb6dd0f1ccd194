// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { CDPSession, Page } from '@playwright/test';
import type { Chromium } from './chromium';
import manyPixels from './many-pixels.py?raw';
import { openSite, runInSite } from './site-page';
import { rounded } from './statistics';

/** By the shape of the strip. */
export type ManyPixels = Readonly<Record<string, number>>;

export const MANY_PIXELS_TERMS = `\
many pixels: a program that gives each of 4096 NeoPixels on A1 another color in each frame, in the built site
at ten times the board's pace: one frame takes 123 ms on the wires of a board. In a window of 1920 by 1080, without
a GPU. Frames of the strip that are drawn in a second, and what of the page's main thread one takes, whatever
it does: processor time of all its tasks, over 5 s.`;

const SECONDS = 5;

export async function measureManyPixels({ browser, site }: Chromium): Promise<ManyPixels> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.addInitScript(countFrames);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await openSite(page, site);
  await runInSite(page, manyPixels);
  await page.getByRole('group', { name: '4096 NeoPixels on A1' }).waitFor();
  const figures: Record<string, number> = {};
  for (const shape of ['Strip', 'Grid', 'Ring']) {
    await page.getByRole('button', { name: 'Shape of the strip on A1' }).click();
    const menu = page.getByRole('dialog', { name: 'Shape of the strip on A1' });
    await menu.getByText(shape, { exact: true }).click();
    await menu.getByRole('button', { name: 'Close' }).click();
    await page.waitForTimeout(1000);
    const before = await read(page, devtools);
    await page.waitForTimeout(SECONDS * 1000);
    const after = await read(page, devtools);
    const frames = after.frames - before.frames;
    figures[`pixels_4096_${shape.toLowerCase()}_per_second`] = rounded(
      frames / (after.at - before.at),
    );
    figures[`pixels_4096_${shape.toLowerCase()}_ms`] = rounded(
      ((after.busy - before.busy) / frames) * 1000,
    );
  }
  await context.close();
  return figures;
}

/** Runs in the page: counts what is drawn of strips, at ten times the board's pace. */
function countFrames(): void {
  localStorage.setItem('whiletrue-settings', JSON.stringify({ speed: '10' }));
  const counted = { frames: 0 };
  Object.assign(window, { counted });
  const { prototype } = CanvasRenderingContext2D;
  const draw = Reflect.get(prototype, 'putImageData') as (...args: unknown[]) => void;
  Object.assign(prototype, {
    putImageData(this: CanvasRenderingContext2D, ...args: unknown[]) {
      if (this.canvas.className === 'strip-lights') counted.frames++;
      draw.apply(this, args);
    },
  });
}

/** In seconds. */
async function read(page: Page, devtools: CDPSession) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  const { frames, at } = await page.evaluate(() => ({
    frames: (window as unknown as { counted: { frames: number } }).counted.frames,
    at: performance.now() / 1000,
  }));
  return { busy, frames, at };
}
