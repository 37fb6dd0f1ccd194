// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { Hold } from './hold';

function hold(): { hold: Hold; log: string[] } {
  const log: string[] = [];
  const events = { down: () => log.push('down'), up: () => log.push('up') };
  return { hold: new Hold(events), log };
}

test('a press and a release', () => {
  const { hold: part, log } = hold();
  part.press('key a');
  expect(log).toEqual(['down']);
  part.release('key a');
  expect(log).toEqual(['down', 'up']);
});

test('a part held by two fingers is free when both have let go', () => {
  const { hold: part, log } = hold();
  part.press('pointer 1');
  part.press('pointer 2');
  part.release('pointer 1');
  expect(log).toEqual(['down']);
  part.release('pointer 2');
  expect(log).toEqual(['down', 'up']);
});

test('a key that repeats presses once', () => {
  const { hold: part, log } = hold();
  part.press('key a');
  part.press('key a');
  part.release('key a');
  expect(log).toEqual(['down', 'up']);
});

test('letting go twice is letting go once', () => {
  const { hold: part, log } = hold();
  part.press('pointer 1');
  part.release('pointer 1');
  part.release('pointer 1');
  part.releaseAll();
  expect(log).toEqual(['down', 'up']);
});

test('releaseAll lets go of everything, once, and pressing works again', () => {
  const { hold: part, log } = hold();
  part.press('pointer 1');
  part.press('key a');
  part.releaseAll();
  part.release('key a');
  part.press('key a');
  expect(log).toEqual(['down', 'up', 'down']);
});
