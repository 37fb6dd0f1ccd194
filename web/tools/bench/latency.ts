// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { findPin, parseBoard } from '../../sim/parse-board';
import type { Chromium } from './chromium';
import { type PinNote, PinWatch } from './pin-watch';
import readButton from './read-button.py?raw';
import { openSite, runInSite } from './site-page';
import sleepAndToggle from './sleep-and-toggle.py?raw';
import { percentile, rounded } from './statistics';

/** Milliseconds. */
export type Latency = Readonly<Record<string, number>>;

export const LATENCY_TERMS = `\
press: from the pointer event of a press on the drawn Button A, as the browser dates it, until the
program has read the button as pressed; in a loop with time.sleep(0.01), and in one that never sleeps.
sleep: by how much later than the earliest of them a time.sleep(0.01) ended, until the program's next
line has set a pin. Both in the built site, as fast as the board; both ends seen to some 0.1 ms.`;

/** The one that the site opens with. */
const BOARD = 'public/boards/circuitplayground_bluefruit/board.json';
const PRESSES = 150;
const SLEEPS_MS = 15_000;
/** The machine takes a press, and what comes after it, for at least 60 ms. */
const HELD_MS = 70;
/** A press falls anywhere in a frame, and in a sleep. */
const SPREAD_MS = 17;

/** How soon a program hears of a press, and how exactly it sleeps. */
export async function measureLatency({ browser, site }: Chromium, root: string): Promise<Latency> {
  const { pins } = parseBoard(JSON.parse(readFileSync(resolve(root, BOARD), 'utf8')));
  const context = await browser.newContext();
  const page = await context.newPage();
  const made = page.waitForEvent('worker');
  await openSite(page, site);
  const watch = await PinWatch.in(await made);

  const pressed = async (program: string): Promise<number[]> => {
    await runInSite(page, program);
    await watch.watch(findPin(pins, 'BUTTON_A'));
    return pressLatencies(await pressAgainAndAgain(page), await watch.notes());
  };
  const sleeping = await pressed(`${readButton}    time.sleep(0.01)\n`);
  const busy = await pressed(readButton);
  await runInSite(page, sleepAndToggle);
  await watch.watch(findPin(pins, 'LED'));
  await page.waitForTimeout(SLEEPS_MS);
  const late = sleepLatenesses(await watch.notes());
  await context.close();
  return {
    ...percentiles('press_sleeping', sleeping),
    ...percentiles('press_busy', busy),
    ...percentiles('sleep_late', late),
  };
}

function percentiles(name: string, values: readonly number[]): Latency {
  return Object.fromEntries(
    [50, 99].map((percent) => [`${name}_p${percent}_ms`, rounded(percentile(values, percent))]),
  );
}

/** When the presses were, by the clock that the notes have. */
async function pressAgainAndAgain(page: Page): Promise<number[]> {
  const box = await page.getByRole('button', { name: 'Button A', exact: true }).boundingBox();
  if (box === null) throw new Error('Button A is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(notePresses);
  for (let press = 0; press < PRESSES; press++) {
    await page.mouse.down();
    await page.waitForTimeout(HELD_MS);
    await page.mouse.up();
    await page.waitForTimeout(HELD_MS + ((press * 7) % SPREAD_MS));
  }
  return page.evaluate(() => (window as unknown as { presses: number[] }).presses);
}

/** Runs in the page. */
function notePresses(): void {
  const presses: number[] = [];
  window.addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      presses.push(performance.timeOrigin + timeStamp);
    },
    { capture: true },
  );
  Object.assign(window, { presses });
}

function pressLatencies(presses: readonly number[], notes: readonly PinNote[]): number[] {
  const reads = notes.filter(({ level }) => level === 1);
  if (reads.length !== presses.length) {
    throw new Error(`of ${presses.length} presses the program saw ${reads.length}`);
  }
  return reads.map(({ hostMs }, index) => hostMs - (presses[index] ?? NaN));
}

/** Where machine time is on the host's clock is told by the sleep that ended earliest. */
function sleepLatenesses(notes: readonly PinNote[]): number[] {
  const ends = notes.map(({ hostMs, wakeMs }) => hostMs - wakeMs);
  const earliest = Math.min(...ends);
  return ends.map((end) => end - earliest);
}
