// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Exceptions raised after a suspension and caught in the same frame leave nothing behind.
import { expect, test } from 'vitest';
import { runProgram } from './program';

function raising(times: number): string {
  return `
caught = 0
for i in range(${times}):
    try:
        for _ in range(2):
            pass
        raise KeyError
    except KeyError:
        caught += 1
print(caught)
`;
}

test('300,000 exceptions use no more stack than 100,000', () => {
  const peaks = [100_000, 300_000].map((times) => {
    const { output, counters } = runProgram(raising(times), { yieldEvery: 1 });
    expect(output).toBe(`${times}\n`);
    expect(counters.yields).toBeGreaterThan(times);
    // A collection reaches deeper than a hook: both runs must have had some.
    expect(counters.gcCount).toBeGreaterThan(2);
    return { stack: counters.stackPeak, unwind: counters.unwindPeak };
  });
  expect(peaks[1]).toEqual(peaks[0]);
});
