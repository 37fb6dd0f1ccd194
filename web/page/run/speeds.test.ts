// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { FASTEST, SLOWEST } from '../../sim/pacer';
import { readSettings } from '../settings';
import { paceOf, speedText, SPEEDS } from './speeds';

test('each choice is another pace, and one that there is', () => {
  const paces = SPEEDS.map(({ value }) => paceOf(value));
  expect(new Set(paces.map((pace) => JSON.stringify(pace))).size).toBe(SPEEDS.length);
  for (const { speed } of paces) {
    expect(speed).toBeGreaterThanOrEqual(SLOWEST);
    expect(speed).toBeLessThanOrEqual(FASTEST);
  }
});

test('is told where it is not the board’s own, or not reached', () => {
  expect(speedText('board', null)).toBe('');
  expect(speedText('board', 60)).toBe('Runs at 60 % of the board’s speed');
  expect(speedText('1/10', null)).toBe('Slow motion: 1/10');
  expect(speedText('10', null)).toBe('Fast-forward: 10×');
  expect(speedText('10', 60)).toBe('Fast-forward: 10×, of which 60 % is reached');
  const silent = SPEEDS.filter(({ value }) => speedText(value, null) === '');
  expect(silent.map(({ value }) => value)).toEqual(['board']);
});

test.each([[{ speed: '3' }], [{ speed: 10 }], [{ speed: null }], [{}], [null], ['10']])(
  'anything unreadable is as if it had never been chosen: %j',
  (kept) => {
    expect(readSettings(kept).speed).toBe('board');
  },
);

test('what was chosen is read again', () => {
  for (const { value } of SPEEDS) {
    const kept: unknown = JSON.parse(JSON.stringify({ ...readSettings(null), speed: value }));
    expect(readSettings(kept).speed).toBe(value);
  }
});
