// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { bytesOf, textOf, whyNoText } from './text';

test('a compiled library is no text, and it says so', () => {
  const compiled = Uint8Array.from([0x43, 6, 0, 0x1f, 1, 0]);
  expect(textOf(compiled)).toBeNull();
  expect(whyNoText('lib/neopixel.mpy', compiled)).toContain('is a compiled library (6 bytes)');
});

test('other files are too long, or no text', () => {
  expect(textOf(bytesOf('é'))).toBe('é');
  expect(whyNoText('a.bmp', Uint8Array.of(0))).toContain('isn’t text');
  expect(whyNoText('a.txt', new Uint8Array(300_000))).toContain('is too long');
});
