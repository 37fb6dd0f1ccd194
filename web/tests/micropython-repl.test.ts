// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's tests of the REPL, typed line by line into ours, in slices of 8 ms and with a yield
// at every VM hook.
import { expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { micropythonSuite, testNames } from './micropython-suite';
import { Bench } from './program';

/** What the REPL writes to the lines of a test, without its banner. */
function typeLines(lines: readonly string[], yieldEvery: number): string {
  const board = new Bench(filesOf({ 'code.py': '' }), { yieldEvery });
  board.settle();
  board.type('x');
  const first = board.serial.lastIndexOf('>>> ');
  for (const line of lines) board.type(line.replace(/\n$/, '\r'));
  return board.serial.slice(first).replaceAll('\r\n', '\n');
}

/** The lines of an .exp file, without its banner: text, but for what follows a backslash. */
function patternOf(expected: string): RegExp {
  const text = expected.slice(expected.indexOf('>>> '));
  const pattern = text.replace(/\\(.)|([.*+?^${}()|[\]])/g, (_, regex?: string, plain?: string) =>
    regex === undefined ? `\\${plain ?? ''}` : regex,
  );
  return new RegExp(`^${pattern.trimEnd()}\\s*$`);
}

const names = testNames('cmdline');

test('there are some', () => {
  expect(names.length).toBeGreaterThanOrEqual(5);
});

test.each(names)('%s', async (name) => {
  const repl = micropythonSuite.read(name);
  const lines = new TextDecoder().decode(repl.code).match(/[^\n]*\n/g) ?? [];
  const plain = typeLines(lines, 0);
  expect(typeLines(lines, 1)).toBe(plain);
  expect(plain).toMatch(patternOf((await micropythonSuite.expectedOutput(repl)) ?? ''));
});
