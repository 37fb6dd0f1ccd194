// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { explainError } from './explain';

const NAMES = { keywords: {}, modules: {}, classes: {} };

test.each([
  [
    'SyntaxError: invalid syntax',
    [{ file: 'code.py', line: 2 }],
    'line 2 of code.py, which is no text',
  ],
  ['SyntaxError: invalid syntax', [], 'does not say on which line'],
  ['RuntimeError: maximum recursion depth exceeded', [], 'brackets within brackets'],
])('an error in no text that is shown: %s, %j', (message, frames, sentence) => {
  const explained = explainError({ frames, message }, new Map(), NAMES);
  expect(explained.place).toBeNull();
  expect(explained.sentence).toContain(sentence);
});

const IN_LIBRARY = [
  { file: 'code.py', line: 1 },
  { file: 'adafruit_thing.py', line: 20 },
];
const WITHOUT_TEXT =
  'This was on line 20 of adafruit_thing.py, a library whose text is not in this program. The marked line led there.';
test.each([
  ['IndexError: index out of range', 'print(x[3], thing.go(5))', WITHOUT_TEXT],
  ['TypeError: can’t convert str to int', 'raise ValueError(thing.go())', WITHOUT_TEXT],
  ['MemoryError: memory allocation failed, allocating 9 bytes', 'x = [0] * 9', WITHOUT_TEXT],
  ['KeyboardInterrupt: ', 'thing.go()', ''],
  [
    "ImportError: no module named 'functools'",
    'import adafruit_thing',
    'CircuitPython has no module functools. For partial, write lambda: f(1); for reduce, write a loop.',
  ],
  [
    'ValueError: incompatible .mpy file',
    'import adafruit_thing',
    'This library’s .mpy file was made for another version of CircuitPython: take the one for 10.x, or the library’s .py file.',
  ],
])('an error in a compiled library: %s', (message, program, sentence) => {
  const files = new Map([['code.py', program]]);
  const explained = explainError({ frames: IN_LIBRARY, message }, files, NAMES);
  expect(explained).toEqual({ place: { file: 'code.py', line: 1 }, message, sentence });
});

test('an error that a bundled library notices is told by the program’s line', () => {
  const program = 'p = neopixel.NeoPixel(13, 10)';
  const frames = [
    { file: 'code.py', line: 1 },
    { file: 'lib/neopixel.py', line: 99 },
  ];
  const names = { ...NAMES, modules: { neopixel: {}, board: { D13: 'value' as const } } };
  const message = 'TypeError: pin must be of type Pin, not int';
  const { sentence } = explainError({ frames, message }, new Map([['code.py', program]]), names);
  expect(sentence).toBe('A pin is one of the board’s names: write board.D13.');
});

test('of a library that lacks a file, that is said, also where its files are no text', () => {
  const traceback = {
    frames: [{ file: 'code.py', line: 1 }],
    message: "ImportError: no module named 'adafruit_clouds.kinds.rain'",
  };
  const files = new Map([['code.py', 'import adafruit_clouds.kinds.rain\n']]);
  const sentence = (...more: string[]): string =>
    explainError(traceback, files, NAMES, ['code.py', ...more]).sentence;
  const lacks =
    'The library adafruit_clouds is here, but lib/adafruit_clouds/kinds/rain.py is not. Add the whole library again, if that was a file of it.';
  expect(sentence('lib/adafruit_clouds/__init__.mpy')).toBe(lacks);
  expect(sentence('lib/adafruit_cloudsy/__init__.mpy')).toContain('does not have the library');
});
