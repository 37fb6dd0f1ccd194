// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Browser, Page } from '@playwright/test';
import allPixels from './all-pixels.py?raw';
import type { Chromium } from './chromium';
import { openSite, runInSite } from './site-page';
import { rounded } from './statistics';

/** Percent of one core, of all of the browser's processes together. */
export interface Idle {
  /** Nothing was run yet. */
  readonly idle_new_percent: number;
  /** The same, with a cursor that blinks in the editor. */
  readonly idle_editing_percent: number;
  readonly idle_finished_percent: number;
  /** `while True: time.sleep(0.05)`, nothing on the board changes. */
  readonly idle_sleeping_percent: number;
  readonly idle_print_each_second_percent: number;
  /** Ten pixels, twenty times a second. */
  readonly idle_pixels_percent: number;
  /** `while True: pass`, as fast as the board does it. */
  readonly busy_percent: number;
}

export const IDLE_TERMS = `\
idle: percent of one core that the whole browser takes over 10 s while the built site is open in it
without a GPU, minus what it takes with an empty page.`;

const SECONDS = 10;
const SLEEPING = 'import time\nprint("first words")\nwhile True:\n    time.sleep(0.05)\n';
const PRINTING =
  'import time\nprint("first words")\nwhile True:\n    print("tick")\n    time.sleep(1)\n';

export async function measureIdle({ browser, site }: Chromium): Promise<Idle> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('about:blank');
  const empty = await percent(browser, page);
  const measured = async (program: string | null): Promise<number> => {
    if (program !== null) await runInSite(page, program);
    return rounded(Math.max(0, (await percent(browser, page)) - empty));
  };
  await openSite(page, site);
  const figures = {
    idle_new_percent: await measured(null),
    idle_editing_percent: await editing(page, () => measured(null)),
    idle_finished_percent: await measured('print("first words")\n'),
    idle_sleeping_percent: await measured(SLEEPING),
    idle_print_each_second_percent: await measured(PRINTING),
    idle_pixels_percent: await measured(allPixels),
    busy_percent: await measured('print("first words")\nwhile True: pass\n'),
  };
  await context.close();
  return figures;
}

async function editing<T>(page: Page, measure: () => Promise<T>): Promise<T> {
  await page.getByRole('textbox', { name: /, editor$/ }).focus();
  return measure();
}

async function percent(browser: Browser, page: Page): Promise<number> {
  // What a start leaves behind: compiling, keeping the edit.
  await page.waitForTimeout(3000);
  const before = await processorSeconds(browser);
  const began = performance.now();
  await page.waitForTimeout(SECONDS * 1000);
  const used = (await processorSeconds(browser)) - before;
  return (used / ((performance.now() - began) / 1000)) * 100;
}

async function processorSeconds(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
