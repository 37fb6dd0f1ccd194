// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make circuitpython-tests`: CircuitPython's own tests, from a checked-out tree of it, on the firmware.
// Counts those that write what is expected. Of those that do not, the reason stands in
// firmware/tests/circuitpython-differs.txt; one without a reason, or one with a reason that agrees
// all the same, is a failure.
//   CIRCUITPYTHON_DIR=FOLDER  the tree, of the version that the firmware has
//   TESTS=basics/,re_sub      only tests whose names contain one of these
//   SHOW=1                    print all of what each that differs should write, and writes
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseLibraries } from '../sim/libraries';
import { readReasons, type SuiteTest, TestSuite } from '../tests/test-suite';
import { firstDifference, judgeTest, type Verdict } from './circuitpython-tests/judge';
import { SuiteRunner } from './circuitpython-tests/runner';

const FOLDERS = [
  'basics',
  'float',
  'extmod',
  'import',
  'io',
  'unicode',
  'micropython',
  'stress',
  'circuitpython',
];
const root = process.env['WHILETRUE_ROOT'] ?? process.cwd();

type Tally = Record<Verdict['kind'], number> & { files: number };

function tallyOf(): Tally {
  return { files: 0, agrees: 0, skips: 0, differs: 0, unexplained: 0, stale: 0 };
}

function row(name: string, tally: Tally): string {
  return (
    `${name.padEnd(14)} ${tally.files} files: ${tally.agrees} agree, ${tally.skips} skip themselves, ` +
    `${tally.differs} differ for a listed reason, ${tally.unexplained} for none, ` +
    `${tally.stale} agree but are listed`
  );
}

function print(name: string, verdict: Verdict): void {
  if (verdict.kind === 'stale') console.log(`${name} agrees, and is listed: ${verdict.reason}`);
  if (verdict.kind !== 'unexplained') return;
  console.log(`${name} differs, ${firstDifference(verdict.output, verdict.expected)}`);
  if (process.env['SHOW'] !== '1') return;
  console.log(`--- should write\n${verdict.expected}\n--- writes\n${verdict.output}\n---`);
}

async function main(): Promise<number> {
  const tree = process.env['CIRCUITPYTHON_DIR'];
  if (tree === undefined || tree === '') {
    console.error('Say where the tree of CircuitPython is: CIRCUITPYTHON_DIR=FOLDER');
    return 2;
  }
  const suite = new TestSuite(
    resolve(tree, 'tests'),
    resolve(root, 'build/circuitpython-tests/cpython-output'),
  );
  const reasons = readReasons(resolve(root, 'firmware/tests/circuitpython-differs.txt'));
  const runner = new SuiteRunner(
    new WebAssembly.Module(readFileSync(resolve(root, 'build/firmware/asyncified.wasm'))),
    { ...libraries(), ...suite.library() },
  );
  const wanted = (process.env['TESTS'] ?? '').split(',');
  const all = tallyOf();
  for (const folder of FOLDERS) {
    const tally = tallyOf();
    const skipped: string[] = [];
    const names = suite.names(folder).filter((name) => wanted.some((part) => name.includes(part)));
    for (const name of names) {
      const test: SuiteTest = suite.read(name);
      const expectation = suite.expectedOutput(test); // CPython works meanwhile
      const output = runner.run(test);
      const reason = reasons.find(({ pattern }) => pattern.test(name))?.reason ?? null;
      const verdict = judgeTest(output, await expectation, reason);
      print(name, verdict);
      if (verdict.kind === 'skips') skipped.push(name);
      for (const count of [tally, all]) {
        count.files++;
        count[verdict.kind]++;
      }
    }
    if (names.length > 0) console.log(row(folder, tally));
    if (skipped.length > 0) console.log(`  skip themselves: ${skipped.join(', ')}`);
  }
  console.log(row('all', all));
  return all.unexplained + all.stale === 0 ? 0 : 1;
}

function libraries() {
  return parseLibraries(readFileSync(resolve(root, 'build/circuitpy-lib/lib.json'), 'utf8'));
}

process.exitCode = await main();
