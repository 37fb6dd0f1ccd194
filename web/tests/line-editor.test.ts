// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The editor of a line in the REPL and in input(), with text that is not ASCII. What it does on a
// terminal is in e2e/console.spec.ts.
import { describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { Bench, type ProgramOptions } from './program';

const UP = '\x1b[A';
const RIGHT = '\x1b[C';
const LEFT = '\x1b[D';
const HOME = '\x1b[H';
const END = '\x1b[F';
const DELETE = '\x1b[3~';
const BACKSPACE = '\x7f';

/** Both ways of drawing; what is typed is the same in both. */
const TERMINALS: readonly ProgramOptions[] = [
  { wideLines: false },
  { wideLines: true },
  { wideLines: true, yieldEvery: 1 },
];

function repl(options: ProgramOptions): Bench {
  const board = new Bench(filesOf({ 'code.py': '' }), { ...options });
  board.settle();
  board.type('x');
  return board;
}

/** What input() returned, as a list of code points; typed in pieces, each with its bytes. */
function inputOf(typed: string | Uint8Array, options: ProgramOptions = {}): string {
  const code = 'text = input("? ")\nprint([hex(ord(c)) for c in text])\nprint("<" + text + ">")';
  const board = new Bench(filesOf({ 'code.py': code }), { ...options });
  board.settle();
  board.machine.serial.send(typeof typed === 'string' ? new TextEncoder().encode(typed) : typed);
  board.settle();
  return /\r\n<(.*)>\r\n/.exec(board.serial)?.[1] ?? board.serial;
}

describe.each(TERMINALS)('with %o', (options) => {
  test.each([
    ['as typed', 'Zoë 😀!', 'Zoë 😀!'],
    ['one character back', `Zoë${BACKSPACE}e`, 'Zoe'],
    ['an emoji back', `a😀b${LEFT}${BACKSPACE}`, 'ab'],
    ['a wide letter deleted', `日本語${LEFT}${LEFT}${DELETE}`, '日語'],
    ['Home and End', `本${HOME}日${END}語`, '日本語'],
    ['right over one', `😀😃😄${HOME}${RIGHT}${RIGHT}-`, '😀😃-😄'],
    ['a mark and its letter are one', `xe\u0301y${LEFT}${LEFT}-`, 'x-e\u0301y'],
    ['and go together', `xe\u0301y${LEFT}${BACKSPACE}`, 'xy'],
    ['a mark alone is on nothing', `\u0301a`, 'a'],
    ['an emoji with its tone', `👍🏽!${HOME}${DELETE}`, '🏽!'],
    ['words', `grün blau rot\x1b[1;5D\x1b[1;5D\x1b\x7f`, 'blau rot'],
    ['to the end', `größe${HOME}${RIGHT}\x0b`, 'g'],
    ['to the beginning', `größe${LEFT}\x15`, 'e'],
    ['keys that are none of ours', 'a\x1b[200~b\x1b[201~\x1b[15;2~c\x1bx', 'abc'],
    ['Ctrl-A, B and E where nothing is typed', '\x01\x02\x05ok', 'ok'],
  ])('input(): %s', (_, typed, text) => {
    expect(inputOf(`${typed}\r`, options)).toBe(text);
  });

  test('history and completion have it too', () => {
    const board = repl(options);
    board.type('größe = "ßü😀"\r');
    expect(board.type('print(grö\t)\r')).toContain('\r\nßü😀\r\n>>> ');
    expect(board.type(`${UP}${UP}\x1b[D${BACKSPACE}!\r`)).toContain('>>> ');
    expect(board.type('print(größe)\r')).toContain('\r\nßü!\r\n');
    board.type('né1 = 1; nè2 = 2\r');
    // What both have in common ends within a character.
    expect(board.type('n\x7fné\t\r')).toContain('\r\n1\r\n');
  });

  test('a statement of several lines', () => {
    const board = repl(options);
    board.type('def grüße(wen):\r');
    board.type('return "hallo " + wen\r');
    board.type('\r\r\r');
    expect(board.type('print(grüße("ÿ"))\r')).toContain('\r\nhallo ÿ\r\n');
  });

  test('Ctrl-C in the midst of a character', () => {
    const board = repl(options);
    board.machine.serial.send(Uint8Array.of(0x61, 0xf0, 0x9f, 3, 0x98, 0x80));
    board.settle();
    expect(board.type('1 + 1\r')).toContain('1 + 1\r\n2\r\n>>> ');
  });
});

test.each([
  ['a lead without the rest', [0xc3, 0x41]],
  ['a rest without a lead', [0x80, 0xbf, 0x41]],
  ['Latin-1', [0xe9, 0x41]],
  ['two bytes for ASCII', [0xc1, 0x81, 0x41]],
  ['three bytes for less', [0xe0, 0x80, 0x81, 0x41]],
  ['half of a pair', [0xed, 0xa0, 0x80, 0x41]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80, 0xf8, 0xff, 0xfe, 0x41]],
  ['a control character in two bytes', [0xc2, 0x9b, 0x41]],
])('input() leaves out what is no text: %s', (_, bytes) => {
  for (const options of TERMINALS)
    expect(inputOf(Uint8Array.from([...bytes, 13]), options)).toBe('A');
});

test('raw mode and paste mode take bytes as they are', () => {
  const board = repl({});
  board.type('\x01');
  expect(board.type('print(len("é😀"), b"\\xc3")\x04')).toContain("OK2 b'\\xc3'\r\n\x04\x04>");
  board.machine.serial.send(Uint8Array.from([...new TextEncoder().encode('print(len(b"'), 0x80]));
  expect(board.type('\xa0"))\x04')).toContain('OK');
  expect(board.type('\x02')).toContain('>>> ');
});
