// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Exceptions raised after a suspension and caught in the same frame leave nothing behind.
import { expect, test } from 'vitest';
import { testProgram } from '../sim/test-support';
import { runProgram } from './program';

test('300,000 exceptions use no more stack than 100,000', () => {
  const peaks = [100_000, 300_000].map((times) => {
    const { output, counters } = runProgram(testProgram('host/raise_times', { TIMES: times }), {
      yieldEvery: 1,
    });
    expect(output).toBe(`${times}\n`);
    expect(counters.yields).toBeGreaterThan(times);
    // A collection reaches deeper than a hook: both runs must have had some.
    expect(counters.gcCount).toBeGreaterThan(2);
    return { stack: counters.stackPeak, unwind: counters.unwindPeak };
  });
  expect(peaks[1]).toEqual(peaks[0]);
});
