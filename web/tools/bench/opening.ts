// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Chromium } from './chromium';
import { median, rounded } from './statistics';

/** Milliseconds from the navigation on, medians; by how much slower the page's processor is made. */
export type Opening = Readonly<Record<string, number>>;

export const OPENING_TERMS = `\
opening: the built site in a new browser context, nothing cached, at the processor's own speed (1x)
and with Chromium's CPU throttling (6x); Run is pressed as soon as its button is there.
board: the board is drawn. program: the program's first state is there. editor, console: they are.`;

const REPEATS = 5;
const SLOWDOWNS = [1, 6];

interface Moments {
  board?: number;
  program?: number;
  editor?: number;
  console?: number;
}

/** What a person waits for when they open the page. */
export async function measureOpening(chromium: Chromium): Promise<Opening> {
  const samples = new Map<string, number[]>();
  for (let i = 0; i < REPEATS; i++) {
    for (const times of SLOWDOWNS) {
      for (const [moment, ms] of Object.entries(await openOnce(chromium, times))) {
        const name = `opening_${moment}_${times}x_ms`;
        samples.set(name, [...(samples.get(name) ?? []), ms]);
      }
    }
  }
  return Object.fromEntries(
    [...samples].map(([name, values]) => [name, rounded(median(values))] as const),
  );
}

async function openOnce({ browser, site }: Chromium, times: number): Promise<Required<Moments>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
  await page.addInitScript(watchOpening);
  // Nothing of Playwright's own runs in the page before the end: it would be measured, too.
  const opened = page.waitForEvent('console', (message) => message.text().startsWith('{"opening"'));
  await page.goto(site, { waitUntil: 'commit' });
  const { opening } = JSON.parse((await opened).text()) as { opening: Required<Moments> };
  await context.close();
  return opening;
}

/** Runs in the page before its own scripts do: notes when what is waited for is there. */
function watchOpening(): void {
  const opening: Moments = {};
  class WatchedWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ view?: unknown }>) => {
        if (data.view) note('program');
      });
    }
  }
  Object.assign(window, { Worker: WatchedWorker });
  let pressed = false;
  new MutationObserver(() => {
    const run = document.getElementById('run');
    if (run && !pressed) {
      pressed = true;
      // When the page's first scripts have run.
      setTimeout(() => {
        run.click();
      });
    }
    if (document.querySelector('#board svg')) afterFrame('board');
    if (document.querySelector('.cm-content')) afterFrame('editor');
    if (document.querySelector('.xterm-rows')) afterFrame('console');
  }).observe(document, { childList: true, subtree: true });

  /** It is seen when the next frame is drawn. */
  function afterFrame(moment: keyof Moments): void {
    if (opening[moment] !== undefined) return;
    requestAnimationFrame(() => {
      setTimeout(() => {
        note(moment);
      });
    });
  }

  function note(moment: keyof Moments): void {
    if (opening[moment] !== undefined) return;
    opening[moment] = performance.now();
    if (Object.keys(opening).length === 4) console.log(JSON.stringify({ opening }));
  }
}
