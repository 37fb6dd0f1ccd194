// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What people are like: how fast they type, what they type on, and on how slow a computer.
import type { Page } from '@playwright/test';

/** Milliseconds between two keys, and the pause before Enter: a person looks at the line first. */
export interface TypingSpeed {
  readonly fastest: number;
  readonly slowest: number;
  readonly beforeEnter: number;
}

/** 120 to 200 ms a key, as someone types who looks from a sheet of paper to the screen. */
export const BEGINNER: TypingSpeed = { fastest: 120, slowest: 200, beforeEnter: 400 };
/** Someone who knows the keys. */
export const FLUENT: TypingSpeed = { fastest: 50, slowest: 110, beforeEnter: 150 };

/** Windows that people have: a small phone, a phone, one held sideways, a laptop, a projector. */
export const WINDOWS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** How much slower than this computer the page's one is: CPU throttling, as in the DevTools. */
export const SLOWDOWNS = [1, 6] as const;

/** Types into whatever has the focus, key by key: Enter for a line's end, Tab for a tab. */
export async function typeAsPerson(
  page: Page,
  text: string,
  speed: TypingSpeed = BEGINNER,
): Promise<void> {
  const random = seeded(text);
  for (const character of text) {
    const { fastest, slowest, beforeEnter } = speed;
    const wait = character === '\n' ? beforeEnter : fastest + random() * (slowest - fastest);
    await page.waitForTimeout(wait);
    if (character === '\n') await page.keyboard.press('Enter');
    else if (character === '\t') await page.keyboard.press('Tab');
    else await page.keyboard.type(character);
  }
  await page.waitForTimeout(speed.slowest);
}

/** The page will open with this text size of its own, in percent. */
export async function withTextSize(page: Page, percent: number): Promise<void> {
  await page.addInitScript((textSize) => {
    localStorage.setItem('whiletrue-settings', JSON.stringify({ textSize }));
  }, percent);
}

/** Makes the page's CPU `times` slower, from now on. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** Numbers from 0 to 1 that are the same in every run for the same text (mulberry32). */
function seeded(text: string): () => number {
  let state = Array.from(text).reduce(
    (sum, character) => (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) | 0,
    7,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
