// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { cleanCode } from './clean-code';
import { explain, ODD, oddCharacter } from './odd-characters';

describe('what came in by accident is mended', () => {
  test.each([
    ['x = 1\r\ny = 2\r\n', 'x = 1\ny = 2\n'],
    ['while True:\n\u00a0\u00a0\u00a0\u00a0pass', 'while True:\n    pass'],
    ['x\u00a0=\u202f1', 'x = 1'],
    ['x = 1\u200b', 'x = 1'],
    ['\ufeffimport time', 'import time'],
    ['im\u00adport time', 'import time'],
    ['x = 5 \u2013 3', 'x = 5 - 3'],
    ['x = 5 \u2212 3', 'x = 5 - 3'],
    ['print(\u201chello\u201d)', 'print("hello")'],
    ['print(\u2018hello\u2019)', "print('hello')"],
    ['print(\u201dhello\u201d)', 'print("hello")'],
    ['print(\u201ehello\u201c)', 'print("hello")'],
    ['print("hello\u201d)', 'print("hello")'],
    ['print(\u201chello")', 'print("hello")'],
    ['print(\u201cdon\u2019t\u201d)', 'print("don\u2019t")'],
    ['print(\u2018don\u2019t\u2019)', "print('don\u2019t')"],
    ['f(\u201ca\u201d, \u201cb\u201d)', 'f("a", "b")'],
    ['f(\u2018a\u2019, \u2018b\u2019)', "f('a', 'b')"],
    ['\u201c\u201d\u201cdocs\u201d\u201d\u201d', '"""docs"""'],
    ['print\uff08\uff02a\uff02\uff09\uff1a', 'print("a"):'],
    ['x \uff1d \uff11', 'x = 1'],
    ['x = \u2026', 'x = ...'],
    ['x = 1\u2028y = 2', 'x = 1\ny = 2'],
  ])('%j: %j', (text, clean) => {
    expect(cleanCode(text)).toBe(clean);
  });
});

describe('a session at a REPL becomes a program', () => {
  test.each([
    ['>>> x = 1\n>>> print(x)\n1\n', 'x = 1\nprint(x)\n'],
    [
      '>>> for i in range(2):\n...     print(i)\n...\n0\n1\n>>> y',
      'for i in range(2):\n    print(i)\n\ny',
    ],
    [
      '>>> for i in range(2):\n        print(i)\n\n0\n1\n>>> y',
      'for i in range(2):\n        print(i)\ny',
    ],
    ['>>> import time', 'import time'],
    ['\n>>> import time\n', 'import time\n'],
    ['>>>\u00a0import time', 'import time'],
    ['>>> print("a")\na\n>>>', 'print("a")'],
    ['>>> print(\u201ca\u201d)', 'print("a")'],
  ])('%j: %j', (text, clean) => {
    expect(cleanCode(text)).toBe(clean);
  });
});

describe('what may be meant stays', () => {
  test.each([
    'x = 1\n    y = 2',
    '    indented\n    lines',
    '\tx = 1',
    'print("it\u2019s \u201cfine\u201d \u2013 really\u2026")',
    "print('\u201cquoted\u201d')",
    'print("a\u00a0b")',
    '"""\u201cdocs\u201d \u2013\nmore\u00a0docs"""',
    '# it\u2019s a comment \u2013 \u201cquoted\u201d',
    'x = 1  # \u00a0',
    'print("\u{1f469}\u200d\u{1f680}")',
    'print("\uff08\uff09")',
    'print("a", "\u00ab\u00bb")',
    'print("say \\"\u201d\\"")',
    'x >>> 1\n>>> y',
    'print(">>> x")',
    '"""\n>>> f(1)\n2\n"""',
    '... ',
    '\u540d\u524d = "\u3042"',
    'caf\u00e9 = 1',
    'print(\u201csay "hi"\u201d)',
    'it\u2019s',
    '',
  ])('%j', (text) => {
    expect(cleanCode(text)).toBe(text);
  });
});

test('each odd character has a name, and words for people', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const odd = characters.filter((character) => oddCharacter(character) !== null);
  expect(odd).toEqual(characters.filter((character) => character.search(ODD) === 0));
  for (const character of odd) {
    const known = oddCharacter(character);
    expect(known && explain(known)).toMatch(/^An? .+\. .+\.$/);
  }
});
