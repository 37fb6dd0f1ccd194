// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest';
import { PATTERNS } from './patterns';
import { type ProgramRun, runProgram } from './program';

const LEAST_YIELDS = 20;
const FIRST_SCALE = 16;
const LARGEST_SCALE = 2 ** 20;

describe.each(PATTERNS)('$name', ({ source, output }) => {
  // A faster computer gets more to do, until it takes at least 20 slices of 8 ms.
  test('exact through 20 yields and more', { timeout: 120_000 }, () => {
    let run: ProgramRun | null = null;
    for (let scale = FIRST_SCALE; scale <= LARGEST_SCALE; scale *= 2) {
      run = runProgram(source(scale));
      expect(run.output).toBe(output(scale));
      expect(run.result).toBe('finished');
      if (run.counters.yields >= LEAST_YIELDS) break;
    }
    expect(run?.counters.yields).toBeGreaterThanOrEqual(LEAST_YIELDS);
  });

  test('exact with a yield at every hook', () => {
    const run = runProgram(source(2), { yieldEvery: 1 });
    expect(run.output).toBe(output(2));
    expect(run.counters.yields).toBeGreaterThanOrEqual(LEAST_YIELDS);
  });
});
