// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { sameBytes } from './bytes';

const LENGTHS = [0, 1, 3, 4, 5, 8, 11];

test.each(LENGTHS)('%i bytes are the same or not, wherever they are in memory', (length) => {
  const content = Uint8Array.from({ length }, (_, i) => 7 * i + 1);
  for (const offset of [0, 1, 2, 4]) {
    const other = new Uint8Array(20).subarray(offset, offset + length);
    other.set(content);
    expect(sameBytes(content, other)).toBe(true);
    expect(sameBytes(other, content)).toBe(true);
    for (let at = 0; at < length; at++) {
      other.fill(0, at, at + 1);
      expect(sameBytes(content, other), `byte ${at} at ${offset}`).toBe(false);
      other.set(content);
    }
    expect(sameBytes(content, new Uint8Array(length + 1))).toBe(false);
  }
});
