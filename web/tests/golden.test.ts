// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What each golden writes must be exactly what it should, in slices of 8 ms and with a yield at
// every VM hook.
import { describe, expect, test } from 'vitest';
import { goldenNames, readGolden } from './goldens';
import { runProgram } from './program';

test('there are goldens', () => {
  expect(goldenNames.length).toBeGreaterThan(10);
});

describe.each(goldenNames)('%s', (name) => {
  const { files, expected, cases } = readGolden(name);
  test.each(cases)('$how $heapSize', { timeout: 300_000 }, ({ how, ...options }) => {
    const { output, counters } = runProgram(files, options);
    expect(output).toBe(expected);
    // What C does at once is many units of work, and one yield.
    if (options.yieldEvery === 1) expect(counters.yields, how).toBeGreaterThan(20);
  });
});
