// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest';
import { growth } from './growth';
import type { Sample } from './run';

const BASE: Sample = {
  yields: 0,
  rounds: 0,
  collections: 0,
  stackUsed: 700,
  stackPeak: 5000,
  unwindPeak: 3000,
  heapUsed: 20_000,
  jsHeap: 5e6,
  resident: 9e7,
};

function samples(change: (i: number) => Partial<Sample>): Sample[] {
  return Array.from({ length: 20 }, (_, i) => ({ ...BASE, ...change(i) }));
}

test('flat figures, whatever they do at first, and small noise where there is some', () => {
  expect(growth(samples(() => ({})))).toEqual([]);
  expect(growth(samples((i) => ({ stackPeak: i < 4 ? 1000 * i : 4000 })))).toEqual([]);
  expect(growth(samples((i) => ({ heapUsed: 20_000 + (i % 3) * 500 })))).toEqual([]);
});

test('what grows slowly is found', () => {
  expect(growth(samples((i) => ({ stackPeak: 5000 + 16 * i })))).toEqual([
    'C stack, high-water: 5080 B at first, then 5304 B',
  ]);
  expect(growth(samples((i) => ({ stackUsed: i === 19 ? 704 : 700 })))).toHaveLength(1);
  expect(growth(samples((i) => ({ unwindPeak: i === 19 ? 3004 : 3000 })))).toHaveLength(1);
  expect(growth(samples((i) => ({ heapUsed: 20_000 + 200 * i })))).toHaveLength(1);
  expect(growth(samples((i) => ({ jsHeap: 5e6 + 1e5 * i })))).toHaveLength(1);
});
