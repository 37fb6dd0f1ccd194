// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, it } from 'vitest';
import { IDLE_PIN, type PinView, type StripView } from './board-view';
import { lookOf, viewOf } from './board-look';

const pin = (
  direction: PinView['direction'],
  level: 0 | 1,
  pwm: PinView['pwm'] = null,
): PinView => ({ ...IDLE_PIN, direction, level, pwm });
const strip = (...bytes: number[]): StripView => ({
  pin: 8,
  frames: 7,
  edgesBefore: 0,
  order: '',
  timeUs: 99,
  size: bytes.length,
  bytes: Uint8Array.from(bytes),
});

it('keeps what shines, and gives it back', () => {
  const look = lookOf({
    pins: [pin('none', 1), pin('output', 0), pin('output', 1), pin('input', 1)],
    strips: [strip(0, 0, 9), strip(0, 0, 0)],
  });
  expect(look).toEqual({ high: [2], strips: [{ pin: 8, bytes: [0, 0, 9] }] });
  expect(JSON.parse(JSON.stringify(look))).toEqual(look);
  if (!look) throw new Error('nothing shines');
  expect(lookOf(viewOf(look))).toEqual(look);
});

it('keeps how much of its light an LED has', () => {
  const look = lookOf({
    pins: [
      pin('output', 0, { frequency: 500, duty: 0.25 }),
      pin('output', 0, { frequency: 500, duty: 1 }),
      pin('output', 1, { frequency: 500, duty: 0 }),
      // Slow enough to be seen, and just now on.
      pin('output', 1, { frequency: 4, duty: 0.5 }),
    ],
    strips: [],
  });
  expect(look).toEqual({ high: [1, 3], dim: [{ pin: 0, share: 0.25 }], strips: [] });
  expect(JSON.parse(JSON.stringify(look))).toEqual(look);
  if (!look) throw new Error('nothing shines');
  expect(lookOf(viewOf(look))).toEqual(look);
});

it('is null in the dark', () => {
  expect(lookOf({ pins: [pin('output', 0)], strips: [strip(0, 0, 0)] })).toBeNull();
});
