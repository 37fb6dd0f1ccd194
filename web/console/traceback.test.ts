// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import {
  createTracebackReader,
  frameIn,
  parseFrame,
  type RunNews,
  type Traceback,
} from './traceback';

const NAME_ERROR = [
  'code.py output:',
  'Traceback (most recent call last):',
  '  File "code.py", line 12, in <module>',
  '  File "code.py", line 3, in blink',
  '  File "/lib/neopixel.py", line 140, in show',
  "NameError: name 'x' isn't defined",
  '',
  'Code done running.',
  '',
].join('\r\n');

const EXPECTED: Traceback = {
  frames: [
    { file: 'code.py', line: 12 },
    { file: 'code.py', line: 3 },
    { file: 'lib/neopixel.py', line: 140 },
  ],
  message: "NameError: name 'x' isn't defined",
};

const END: RunNews = { kind: 'end', words: '' };
const NEWS: readonly RunNews[] = [
  { kind: 'start', file: 'code.py' },
  { kind: 'traceback', traceback: EXPECTED },
  END,
];

describe('createTracebackReader', () => {
  it('reads a traceback', () => {
    expect(createTracebackReader().push(NAME_ERROR)).toEqual(NEWS);
  });

  it('reads it in pieces of any size', () => {
    for (const size of [1, 2, 3, 7, 50]) {
      const reader = createTracebackReader();
      const found: RunNews[] = [];
      for (let at = 0; at < NAME_ERROR.length; at += size) {
        found.push(...reader.push(NAME_ERROR.slice(at, at + size)));
      }
      expect(found).toEqual(NEWS);
    }
  });

  it('reads a syntax error', () => {
    const text =
      'Traceback (most recent call last):\n  File "code.py", line 4\nSyntaxError: invalid syntax\n';
    expect(createTracebackReader().push(text)).toEqual([
      {
        kind: 'traceback',
        traceback: {
          frames: [{ file: 'code.py', line: 4 }],
          message: 'SyntaxError: invalid syntax',
        },
      },
    ]);
  });

  it('reads several, and a header after unfinished output', () => {
    const one = NAME_ERROR.replace('output:\r\n', 'output: ...');
    expect(createTracebackReader().push(one + NAME_ERROR)).toEqual([NEWS[1], END, ...NEWS]);
  });

  it('sees through colors and window titles', () => {
    const text = NAME_ERROR.replace('Traceback', '\x1b]0;🐍 code.py\x1b\\\x1b[31mTraceback');
    expect(createTracebackReader().push(text)).toEqual(NEWS);
  });

  it('knows a traceback that the program went on after', () => {
    const reader = createTracebackReader();
    reader.push(NAME_ERROR.replace('Code done running.', ''));
    expect(reader.push('\n')).toEqual([]);
    expect(reader.push('still here\nand here\n')).toEqual([{ kind: 'goes-on' }]);
  });

  it('knows that what comes after the end is not the program', () => {
    const reader = createTracebackReader();
    reader.push(NAME_ERROR);
    expect(reader.push('\nPress any key to enter the REPL.\n>>> 1\n1\n')).toEqual([]);
  });

  it.each([
    ['MemoryError: memory allocation failed\r\n', 'MemoryError: memory allocation failed'],
    ['a\r\nMemoryError: \r\n', 'MemoryError:'],
    [
      'KeyboardInterrupt while an exception was printed\r\n',
      'KeyboardInterrupt while an exception was printed',
    ],
    // Nothing that the board says: sys.exit().
    ['', ''],
    ['Result: 3\r\n', ''],
    ['There was a ValueError: no\r\n', ''],
  ])('ends with the words of an exception that has no traceback: %j', (output, words) => {
    const run = `code.py output:\r\n${output}\r\nCode done running.\r\n`;
    expect(createTracebackReader().push(run)).toEqual([
      { kind: 'start', file: 'code.py' },
      { kind: 'end', words },
    ]);
  });

  it('makes nothing of output that only looks a little like it', () => {
    const reader = createTracebackReader();
    expect(reader.push('Traceback (most recent call last):\nhello\n')).toEqual([]);
    expect(reader.push('  File "code.py", line 12, in <module>\nNameError: no\n')).toEqual([]);
    expect(reader.push('x'.repeat(100_000))).toEqual([]);
  });
});

describe('frameIn', () => {
  it('prefers the place in a file of the project', () => {
    expect(frameIn(EXPECTED, new Map([['code.py', 0]]))).toEqual({ file: 'code.py', line: 3 });
    expect(frameIn(EXPECTED, new Map())).toBeNull();
  });
});

describe('parseFrame', () => {
  it('reads only whole lines of a traceback', () => {
    expect(parseFrame('  File "code.py", line 7, in <module>   ')).toEqual({
      file: 'code.py',
      line: 7,
    });
    expect(parseFrame('print("File "code.py", line 7")')).toBeNull();
  });
});
