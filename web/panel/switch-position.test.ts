// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import type { Wire } from '../sim/board';
import { readsTrue } from './switch-position';

const reads = (...wires: Wire[]): boolean[] => {
  const positions = wires.map((wire) => ({ label: wire, wire }));
  return positions.map((_, index) => readsTrue(positions, index));
};

test('a switch that drives both ways', () => {
  expect(reads('low', 'high')).toEqual([false, true]);
});

test('a switch to ground is read with a pull-up', () => {
  expect(reads('open', 'low')).toEqual([true, false]);
});

test('a switch to 3.3 V is read with a pull-down', () => {
  expect(reads('high', 'open')).toEqual([true, false]);
});
