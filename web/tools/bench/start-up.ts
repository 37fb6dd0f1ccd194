// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Page } from '@playwright/test';
import { type Chromium, openBenchPage } from './chromium';
import { openSite } from './site-page';
import { median, rounded } from './statistics';

/** Milliseconds, medians. */
export interface StartUp {
  /** From making the worker to the first line of code.py in the page; nothing is cached. */
  readonly start_cold_ms: number;
  /** The same with a new worker in a page that has run a machine before. */
  readonly start_warm_ms: number;
  /** From a click on Run, in a page that is at rest, to the first line of code.py in the page. */
  readonly run_click_ms: number;
  /** The same while a program runs already. */
  readonly run_again_ms: number;
  /** From a click on Stop to KeyboardInterrupt, in a program that only prints. */
  readonly stop_in_prints_ms: number;
  /** Of the page, while the program is `while True: pass`. */
  readonly frames_per_second: number;
}

export const START_UP_TERMS = `\
cold: the first machine of a new browser context, whose HTTP and code caches are empty; firmware and
worker come from a server on this computer, uncompressed, to a page that does nothing else.
warm: a new worker and machine in the same page, after the one before was thrown away.
Run, Stop and frames: the built site; its page is open, and its worker has the firmware.`;

const REPEATS = 7;

type Samples = Record<keyof StartUp, number[]>;

export async function measureStartUp(chromium: Chromium): Promise<StartUp> {
  const samples: Samples = {
    start_cold_ms: [],
    start_warm_ms: [],
    run_click_ms: [],
    run_again_ms: [],
    stop_in_prints_ms: [],
    frames_per_second: [],
  };
  for (let i = 0; i < REPEATS; i++) {
    const page = await openBenchPage(chromium);
    samples.start_cold_ms.push(await page.evaluate(() => window.bench.startMachine()));
    samples.start_warm_ms.push(await page.evaluate(() => window.bench.startMachine()));
    await page.context().close();
    await sampleSite(chromium, samples);
  }
  const figures = Object.entries(samples).map(([name, values]) => [name, rounded(median(values))]);
  return Object.fromEntries(figures) as StartUp;
}

async function sampleSite({ browser, site }: Chromium, samples: Samples): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(listenToWorkers);
  await openSite(page, site);
  const write = (code: string) => page.getByRole('textbox', { name: /, editor$/ }).fill(code);
  // The page is at rest: it has kept the edit, too.
  const settle = () => page.waitForTimeout(600);

  await write('print("first", "words")\nwhile True: pass\n');
  await settle();
  samples.run_click_ms.push(await clickUntil(page, 'run', 'first words'));
  samples.frames_per_second.push(await page.evaluate(countFrames));
  samples.run_again_ms.push(await clickUntil(page, 'run', 'first words'));
  await write('while True: print("all work and no play")\n');
  await clickUntil(page, 'run', 'no play');
  await settle();
  samples.stop_in_prints_ms.push(await clickUntil(page, 'stop', 'KeyboardInterrupt'));
  await context.close();
}

interface Listening {
  /** What the machine has written since this was set to ''. */
  heard: string;
  onheard: () => void;
}

/** Runs in the page before its own scripts do: collects what machines write. */
function listenToWorkers(): void {
  const listening: Listening = { heard: '', onheard: () => undefined };
  const decoder = new TextDecoder();
  class HeardWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ serial?: Uint8Array }>) => {
        if (data.serial === undefined) return;
        listening.heard += decoder.decode(data.serial, { stream: true });
        listening.onheard();
      });
    }
  }
  Object.assign(window, { Worker: HeardWorker, listening });
}

/** Milliseconds from a click on a button to certain words from the machine. */
function clickUntil(page: Page, button: 'run' | 'stop', words: string): Promise<number> {
  return page.evaluate(
    ([id, wanted]) => {
      const { listening } = window as unknown as { listening: Listening };
      listening.heard = '';
      return new Promise<number>((resolve) => {
        const begin = performance.now();
        listening.onheard = () => {
          if (listening.heard.includes(wanted)) resolve(performance.now() - begin);
        };
        document.getElementById(id)?.click();
      });
    },
    [button, words] as const,
  );
}

/** Runs in the page: its animation frames in one second. */
function countFrames(): Promise<number> {
  return new Promise((resolve) => {
    const begin = performance.now();
    let count = 0;
    const frame = (): void => {
      const seconds = (performance.now() - begin) / 1000;
      if (seconds >= 1) resolve(count / seconds);
      else count++;
      if (seconds < 1) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
