// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest';
import { filesOf, firmwareModule } from '../../sim/test-support';
import { firstDifference, judgeTest } from './judge';
import { SuiteRunner } from './runner';

test.each([
  ['1\n', '1\n', null, 'agrees'],
  ['1\n', '1\n', 'for 64-bit floats', 'stale'],
  ['SKIP\n', '1\n', null, 'skips'],
  ['SKIP\n', '1\n', 'for 64-bit floats', 'stale'],
  ['2\n', '1\n', 'for 64-bit floats', 'differs'],
  ['2\n', '1\n', null, 'unexplained'],
  ['2\n', null, null, 'unexplained'],
])('%j, should be %j, listed %j: %s', (output, expected, reason, kind) => {
  expect(judgeTest(output, expected, reason).kind).toBe(kind);
});

test('the first line that differs is shown, even where one has ended', () => {
  expect(firstDifference('a\nb\n', 'a\nc\n')).toBe('line 2: b\n    should be c');
  expect(firstDifference('a', 'a\nc')).toBe('line 2: the end\n    should be c');
  expect(firstDifference('a\nc', 'a')).toBe('line 2: c\n    should be the end');
});

test('a test is run with what is beside it, and its traceback names it', () => {
  const runner = new SuiteRunner(firmwareModule(), filesOf({ 'lib/beside.py': 'x = 1' }));
  const { 'code.py': code } = filesOf({ 'code.py': 'import beside\nprint(beside.x)\nbeside.y' });
  const output = runner.run({ name: 'basics/one.py', code: code ?? new Uint8Array(), files: {} });
  expect(output).toContain('1\nTraceback (most recent call last):\n  File "basics/one.py", line 3');
});
