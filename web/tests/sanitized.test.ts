// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The goldens once more, on a machine that AddressSanitizer and UndefinedBehaviorSanitizer watch.
import { describe, expect, test } from 'vitest';
import { SIM_HEAP_DEFAULT } from '../generated/layout';
import { goldenNames, readGolden } from './goldens';
import { playNatively } from './native-player';

// In a smaller heap, what dead pointers between red zones keep alive is too much of it. Of a larger
// one only the collector sees more, and slowly so.
const SMALLEST_HEAP = 128 * 1024;
const LARGEST_HEAP = 1024 * 1024;

// For 32 bits and by clang: only on such computers (scripts/setup.sh).
describe.skipIf(process.arch !== 'x64').each(goldenNames)('%s', (name) => {
  const { files, expected, cases: all } = readGolden(name);
  const cases = all.filter(
    ({ heapSize = SIM_HEAP_DEFAULT }) => heapSize >= SMALLEST_HEAP && heapSize <= LARGEST_HEAP,
  );
  test.each(cases)('$how $heapSize', { timeout: 120_000 }, async ({ how, ...options }) => {
    expect(await playNatively(files, options), how).toBe(expected);
  });
});
