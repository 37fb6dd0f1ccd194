// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's own tests, in slices of 8 ms and with a yield at every VM hook: no file may differ
// between the two, or crash the machine. What CPython writes is compared too, but only counted:
// those differences are MicroPython's, or of 30-bit floats.
import { afterAll, describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { micropythonSuite, testNames } from './micropython-suite';
import { Bench, type ProgramOptions, type ProgramRun } from './program';
import { outputMatches, skipsItself, type SuiteTest } from './test-suite';

const HEAP = 1024 * 1024;
// At 8 ms each, or one hook each: far more than any of the files needs.
const MOST_RUNS = 30_000_000;
// Some files ask CPython's module for this unless they see MicroPython's name.
const TYPES = 'def coroutine(function):\n    return function\n';

class Sweep {
  private readonly total = { files: 0, same: 0, skipped: 0, yields: 0, asExpected: 0 };
  private readonly unexpected: string[] = [];

  constructor(private readonly options: ProgramOptions) {}

  /** How the file failed, or null. */
  async check(suiteTest: SuiteTest, expectation: Promise<string | null>): Promise<string | null> {
    const { total } = this;
    const plain = this.run(suiteTest, 0);
    const every = this.run(suiteTest, 1);
    total.files++;
    if (typeof plain === 'string') return `plain: ${plain}`;
    if (typeof every === 'string') return `a yield at every hook: ${every}`;
    if (plain.output !== every.output) return `plain: ${plain.output}\nyielding: ${every.output}`;
    total.same++;
    total.yields += every.counters.yields;
    if (skipsItself(plain.output)) {
      total.skipped++;
      return null;
    }
    const expected = await expectation;
    if (expected !== null && outputMatches(plain.output, expected)) total.asExpected++;
    else this.unexpected.push(suiteTest.name);
    return null;
  }

  report(): string {
    const { total, unexpected } = this;
    return (
      `MicroPython's tests: ${total.files} files, ${total.skipped} skip themselves, ` +
      `${total.same} the same plain and with ${total.yields} yields; ` +
      `${total.asExpected} as expected of CPython, not so: ${unexpected.join(', ') || 'none'}\n`
    );
  }

  /** Runs one of the tests on a new machine. */
  private run({ code, files }: SuiteTest, yieldEvery: number): ProgramRun | string {
    try {
      const drive = { ...filesOf({ 'types.py': TYPES }), ...files, 'code.py': code };
      const options = { heapSize: HEAP, mostRuns: MOST_RUNS, ...this.options, yieldEvery };
      return new Bench(drive, options).finish();
    } catch (error) {
      return String(error);
    }
  }
}

/** Tests all files of these folders; `folders` says how many there are at least in each. */
export function sweep(folders: Record<string, number>, options: ProgramOptions = {}): void {
  const all = new Sweep(options);

  afterAll(() => {
    process.stdout.write(all.report());
  });

  describe.each(Object.entries(folders))('tests/%s', (folder, least) => {
    test('the same with a yield at every hook', { timeout: 300_000 }, async () => {
      const tests = testNames(folder).map((name) => micropythonSuite.read(name));
      expect(tests.length).toBeGreaterThan(least);
      const failures: Record<string, string> = {};
      let [next, ...rest] = tests;
      let nextExpectation = next && micropythonSuite.expectedOutput(next);
      while (next !== undefined && nextExpectation !== undefined) {
        const [suiteTest, expectation] = [next, nextExpectation];
        [next, ...rest] = rest;
        nextExpectation = next && micropythonSuite.expectedOutput(next); // CPython works meanwhile
        const failure = await all.check(suiteTest, expectation);
        if (failure !== null) failures[suiteTest.name] = failure;
      }
      expect(failures).toEqual({});
    });
  });
}
