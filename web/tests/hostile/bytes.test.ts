// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Bytes that are no text, in source and on the serial line.
import { expect, test } from 'vitest';
import { Victim } from './victim';

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

test.each([
  ['a NUL between words', 'x = 1\0 + 2', /SyntaxError: invalid syntax\r\n/],
  ['a NUL in a string', 'print(len("a\0b"))', /3\r\n/],
  ['nothing but NULs', '\0'.repeat(1000), /SyntaxError: invalid syntax\r\n/],
  ['invalid UTF-8 as a name', '\xff = 1\nprint("after")', /after\r\n/],
  ['invalid UTF-8 in a comment', 'print(1) # \xff\xfe\x80\nprint("after")', /after\r\n/],
  ['invalid UTF-8 in a string', 'x = "a\xff\xfeb"\nprint("after")', /after\r\n|UnicodeError/],
  ['UTF-16', '\xff\xfep\0r\0i\0n\0t\0', /SyntaxError: invalid syntax\r\n/],
  ['a program that was cut off', 'x = "abc', /SyntaxError/],
  [
    'bytes that are no text at all',
    Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * i * 31 + i) & 255)).join(''),
    /SyntaxError|Error/,
  ],
])('%s', (_, code, message) => {
  for (const yieldEvery of [0, 1]) {
    const victim = new Victim(bytesOf(code), {}, { yieldEvery });
    expect(victim.ended()).toMatch(message);
    victim.checkAftermath();
  }
});

test('decoding what is no text is a UnicodeError', () => {
  const victim = new Victim('b"\\xff\\x00".decode()');
  expect(victim.ended()).toContain('UnicodeError');
  victim.checkAftermath();
});

test('any bytes typed at the REPL: Ctrl-C gives a prompt that works', () => {
  const victim = new Victim('');
  victim.ended();
  victim.type('x');
  for (let first = 0; first < 256; first += 8) {
    // Ctrl-D would start code.py, Ctrl-A and Ctrl-E change the mode.
    const bytes = Array.from({ length: 8 }, (_, i) => first + i).filter(
      (b) => ![1, 4, 5].includes(b),
    );
    victim.machine.serial.send(Uint8Array.from([0, 0xc3, ...bytes, 0xe2, 0x82]));
    victim.settle();
    victim.type('\x03');
    victim.type('\x03');
    expect(victim.type('1 + 1\r'), `bytes from ${first}`).toContain('\r\n2\r\n>>> ');
  }
  victim.checkAftermath();
});

test('any bytes given to input()', () => {
  const victim = new Victim(
    'try:\n  print(len(input("? ")))\nexcept UnicodeError: print("no text")',
  );
  victim.settle();
  victim.machine.serial.send(Uint8Array.from([0, 0xff, 0xc3, 0x28, 0x80, 65, 13]));
  expect(victim.ended()).toMatch(/\r\n(\d|no text)\r\n/);
  victim.checkAftermath();
});

test('a line without an end, and a flood that nobody reads', () => {
  const victim = new Victim('import time\ntime.sleep(5)\nprint("slept")');
  victim.step();
  victim.machine.serial.send(new Uint8Array(1_000_000).fill(65));
  victim.runUntil(() => victim.machine.state === 'done');
  expect(victim.serial).toContain('slept\r\n');
  victim.machine.serial.send(Uint8Array.of(3));
  victim.settle();
  victim.type('\x03');
  victim.checkAftermath();
});
