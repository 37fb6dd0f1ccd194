// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest';
import { generateProgram } from './generate/program';
import type { Failure } from './judge';
import { shrink } from './shrink';
import { shrinkProgram } from './shrink-program';

function keeping(pattern: RegExp) {
  return (text: string) => Promise.resolve(pattern.test(text));
}

test('drops lines, and blocks around what is needed', async () => {
  const text =
    'a = 1\nfor i in b:\n    try:\n        c(i)\n    finally:\n        d()\nelse:\n    e()\n';
  expect(await shrink(text, keeping(/c\(/))).toBe('c(i)\n');
  expect(await shrink(text, keeping(/finally:\n +d/))).toBe('try:\n    0\nfinally:\n    d()\n');
});

test('keeps a block that would be empty', async () => {
  expect(await shrink('while x:\n    y()\nz()\n', keeping(/while/))).toBe('while x:\n    0\n');
});

test('simplifies what is in brackets', async () => {
  expect(await shrink('x = f(g([1, 2]), h(needle, {3: 4}))\n', keeping(/x = .*needle/))).toBe(
    'x = 0, needle, 0\n',
  );
});

test('shrinks a whole program to a few lines', async () => {
  const programs = Array.from({ length: 100 }, (_, seed) => generateProgram(seed)['code.py'] ?? '');
  const long = programs.find((text) => /Manager\(/.test(text) && text.length > 1000) ?? '';
  const small = await shrink(long, keeping(/Manager\(/));
  expect(small).toContain('Manager(');
  expect(small.split('\n').length).toBeLessThan(4);
});

test('goes no further when it is to be enough', async () => {
  let tries = 0;
  const fails = () => Promise.resolve(++tries > 0);
  const text = 'a\nb\nc\nd\n';
  expect(await shrink(text, fails, () => tries > 0)).toBe('\n');
  expect(tries).toBe(1);
  expect(await shrink(text, fails, () => true)).toBe(text);
});

test('all files of a program, as long as it fails in the same way', async () => {
  const failure = (likeness: string): Failure => ({ title: likeness, details: '', likeness });
  const judge = (program: Readonly<Record<string, string>>) => {
    const all = Object.values(program).join('');
    if (/one/.test(all) && /two/.test(all)) return Promise.resolve(failure('wanted'));
    return Promise.resolve(/one|two/.test(all) ? failure('another') : null);
  };
  const program = { 'code.py': 'one()\nx = 1\n', 'helper.py': 'y = 1\ntwo()\n' };
  const small = await shrinkProgram(program, failure('wanted'), judge);
  expect(small.program).toEqual({ 'code.py': 'one()\n', 'helper.py': 'two()\n' });
});
