// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { asUtf8 } from './as-utf8';
import { bytesOf } from './text';

const same = (bytes: Uint8Array) => ({ bytes, converted: false });

test('takes the mark of a text file, and of nothing else', () => {
  const marked = Uint8Array.of(0xef, 0xbb, 0xbf, 0x78);
  expect(asUtf8('code.py', marked)).toEqual(same(bytesOf('x')));
  expect(asUtf8('a.bin', marked)).toEqual(same(marked));
});

test('UTF-8 stays as it is', () => {
  for (const text of ['', 'x', '# été “€” 🌈\r\n\t\f', '\0']) {
    expect(asUtf8('code.py', bytesOf(text))).toEqual(same(bytesOf(text)));
  }
});

test('text of an older editor becomes UTF-8', () => {
  // Node.js takes Windows-1252 for Latin-1, browsers do not: e2e/files.spec.ts has “€”.
  const old = Uint8Array.of(0x23, 0x20, 0xe9, 0x74, 0xe9, 0x0d, 0x0a);
  const text = { bytes: bytesOf('# été\r\n'), converted: true };
  expect(asUtf8('code.py', old)).toEqual(text);
  expect(asUtf8('lib/NOTES.TXT', old)).toEqual(text);
  expect(asUtf8('a.bmp', old)).toEqual(same(old));
});

test('a file that says it is UTF-16 becomes UTF-8', () => {
  const text = { bytes: bytesOf('é\n'), converted: true };
  expect(asUtf8('code.py', Uint8Array.of(0xff, 0xfe, 0xe9, 0, 10, 0))).toEqual(text);
  expect(asUtf8('code.py', Uint8Array.of(0xfe, 0xff, 0, 0xe9, 0, 10))).toEqual(text);
  const half = Uint8Array.of(0xff, 0xfe, 0);
  expect(asUtf8('code.py', half)).toEqual(same(half));
});

test('what is no text in any of them stays as it is', () => {
  for (const bytes of [
    [0xe9, 0],
    [0xff, 0xd8, 0xff, 0xe0, 0, 16],
    [0xe9, 0x1b],
    [0xe9, 0x7f],
  ]) {
    expect(asUtf8('code.py', Uint8Array.from(bytes))).toEqual(same(Uint8Array.from(bytes)));
  }
});
