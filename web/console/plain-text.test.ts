// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { createCharWidth } from './char-width';
import { createPlainText } from './plain-text';

function linesOf(...pieces: string[]): string[] {
  const plain = createPlainText(createCharWidth());
  return [...pieces.flatMap((piece) => plain.push(piece)), plain.rest];
}

describe('createPlainText', () => {
  test.each([
    ['colors', '\x1b[1;31mred\x1b[0m', 'red'],
    ['a window title', '\x1b]0;🐍 code.py\x07x\x1b]0;y\x1b\\z', 'xz'],
    ['character sets and modes', '\x1b(0a\x1b)Bb\x1b=c\x1b[?25ld\x1b7e', 'abcde'],
    ['a device control string', '\x1bPq#0\x1b\\after', 'after'],
    ['a bell, and a NUL', 'di\x07n\x00g', 'ding'],
    ['a bar that is drawn over', '10 %\r50 %\r100 %', '100 %'],
    ['a bar that is shorter in the end', '100 %\r5 s  ', '5 s  '],
    ['backspaces', 'helo\b\x1b[Klo!', 'hello!'],
    ['backspaces over an emoji', 'hi 😀\b\b\x1b[K!', 'hi !'],
    ['half of an emoji that is written over', 'a😀b\b\bx', 'a xb'],
    ['a letter put in before an emoji', 'a😀\b\bb😀 \x1b[J\b\b\b', 'ab😀 '],
    ['an emoji taken from between', 'a😀bc\b\b\b\bbc \x1b[J\b\b\b', 'abc '],
    ['a mark on a letter', 'Zoe\u0308\b\x1b[Ke', 'Zoe'],
    ['an emoji of several', '👩\u200d🚀!', '👩\u200d🚀!'],
    ['moves by a number', 'abcdef\x1b[5Dx\x1b[2Cy', 'axcdyf'],
    ['a move far to the right', 'a\x1b[999999999Cb', 'a'],
    ['what is erased', 'abc\x1b[2K\rd', 'd  '],
    ['text that is not ASCII', 'Zoë 日本 😀', 'Zoë 日本 😀'],
    ['tabs', 'a\tb', 'a\tb'],
  ])('strips %s', (_, output, text) => {
    expect(linesOf(`${output}\r\n`)).toEqual([text, '']);
    expect(linesOf(output)).toEqual([text]);
  });

  test('in pieces of any size', () => {
    const output = 'one\r\n\x1b]0;title\x1b\\\x1b[31mtw\x1b[38;5;3mo\x1b[0m\r\nthree\x1b[0m';
    for (const size of [1, 2, 3, 5]) {
      const pieces = output.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(linesOf(...pieces)).toEqual(['one', 'two', 'three']);
    }
  });

  test('a sequence that is not finished is not text', () => {
    expect(linesOf('ok\x1b[31')).toEqual(['ok']);
    expect(linesOf('ok\x1b]0;titl')).toEqual(['ok']);
    expect(linesOf('x'.repeat(100_000))[0]?.length).toBeLessThan(5000);
  });
});
