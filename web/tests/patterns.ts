// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { testProgram } from '../sim/test-support';

/** A loop of a kind that ports of Python to the browser have hung on, or got wrong. */
export interface Pattern {
  readonly name: string;
  /** How often the body runs per unit of scale. */
  readonly unit: number;
  /** The program for a scale; `step` is code for the innermost body, on one line, with a counter n. */
  readonly source: (scale: number, step?: string) => string;
  /** What it prints. */
  readonly output: (scale: number) => string;
}

function fibonacciMod(count: number): number {
  let [a, b, total] = [0, 1, 0];
  for (let i = 0; i < count; i++) {
    total = (total + i * a) % 1_000_003;
    [a, b] = [b, (a + b) % 1_000_003];
  }
  return total;
}

/** firmware/tests/host/patterns/NAME.py */
function source(name: string): Pattern['source'] {
  return (scale, step = 'pass') =>
    testProgram(`host/patterns/${name}`, { SCALE: scale }).replace(/\bpass$/m, step);
}

/**
 * The six. At scale 1 their work is that of the classic ones (`sum(range(10000)) == 49995000`, 50
 * times 50 nested loops == 61250, ...), and a scale of n does n times as much.
 */
export const PATTERNS: readonly Pattern[] = [
  {
    name: 'while True with break',
    unit: 1000,
    source: source('while_true_break'),
    output: (scale) => `broke at ${1000 * scale}\n`,
  },
  {
    name: 'for over range with sum',
    unit: 10_000,
    source: source('for_range_sum'),
    output: (scale) => `{49995000} ${scale}\n49995000\n`,
  },
  {
    name: 'Fibonacci generator under enumerate',
    unit: 1000,
    source: source('fibonacci_enumerate'),
    output: (scale) =>
      [0, 1, 1, 2, 3, 5, 8, 13, 21, 34].map((f, i) => `${i} ${f}\n`).join('') +
      `total ${fibonacciMod(1000 * scale)}\n`,
  },
  {
    name: 'nested loops 50 x 50',
    unit: 2500,
    source: source('nested_loops'),
    output: (scale) => `61250 61250 61250 61250 ${2500 * scale}\n`,
  },
  {
    name: 'enumerate over 300',
    unit: 300,
    source: source('enumerate_300'),
    output: (scale) => `44850 ${300 * scale} 0 item299\n`,
  },
  {
    name: 'while x < 1000 and y > 0',
    unit: 1000,
    source: source('while_and'),
    output: (scale) => `1000 1000 ${1000 * scale}\n`,
  },
];
