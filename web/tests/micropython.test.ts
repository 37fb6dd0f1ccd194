// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's own tests, in slices of 8 ms and with a yield at every VM hook: no file may differ
// between the two, or crash the machine. What CPython writes is compared too, but only counted:
// those differences are MicroPython's, or of 30-bit floats.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import {
  exclusions,
  expectedOutput,
  outputMatches,
  testNames,
  testPath,
} from './micropython-suite';
import { filesOf } from '../sim/test-support';
import { Bench, type ProgramRun } from './program';

const HEAP = 1024 * 1024;
// At 8 ms each, or one hook each: far more than any of the files needs.
const MOST_RUNS = 3_000_000;
// Some files ask CPython's module for this unless they see MicroPython's name.
const TYPES = 'def coroutine(function):\n    return function\n';
const EVERYTHING: Record<string, number> = { basics: 400, float: 40, micropython: 40, stress: 10 };

const total = { files: 0, same: 0, skipped: 0, yields: 0, asExpected: 0 };
const unexpected: string[] = [];

afterAll(() => {
  process.stdout.write(
    `MicroPython's tests: ${total.files} files, ${total.skipped} skip themselves, ` +
      `${total.same} the same plain and with ${total.yields} yields; ` +
      `${total.asExpected} as expected of CPython, not so: ${unexpected.join(', ') || 'none'}\n`,
  );
});

/** Runs one of the tests on a new machine. */
function run(name: string, yieldEvery: number): ProgramRun | string {
  try {
    const files = { ...filesOf({ 'types.py': TYPES }), 'code.py': readFileSync(testPath(name)) };
    return new Bench(files, { heapSize: HEAP, yieldEvery, mostRuns: MOST_RUNS }).finish();
  } catch (error) {
    return String(error);
  }
}

/** How the file failed, or null. */
async function check(name: string): Promise<string | null> {
  const plain = run(name, 0);
  const every = run(name, 1);
  total.files++;
  if (typeof plain === 'string') return `plain: ${plain}`;
  if (typeof every === 'string') return `a yield at every hook: ${every}`;
  if (plain.output !== every.output) return `plain: ${plain.output}\nyielding: ${every.output}`;
  total.same++;
  total.yields += every.counters.yields;
  if (/(^|\n)SKIP\n$/.test(plain.output)) {
    total.skipped++;
    return null;
  }
  const expected = await expectedOutput(name);
  if (expected !== null && outputMatches(plain.output, expected)) total.asExpected++;
  else unexpected.push(name);
  return null;
}

describe.each(Object.entries(EVERYTHING))('tests/%s', (folder, least) => {
  test('the same with a yield at every hook', { timeout: 300_000 }, async () => {
    const names = testNames(folder);
    expect(names.length).toBeGreaterThan(least);
    const failures: Record<string, string> = {};
    for (const name of names) {
      const failure = await check(name);
      if (failure !== null) failures[name] = failure;
    }
    expect(failures).toEqual({});
  });
});

test('the files left out have a reason', () => {
  const list = exclusions();
  expect(list.length).toBeGreaterThan(0);
  for (const { reason } of list) expect(reason.length).toBeGreaterThan(10);
});
