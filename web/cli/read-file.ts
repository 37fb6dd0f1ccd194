// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { PlainError } from '../sim/plain-error';

/** The first bytes of a file, `most` of them or all. It may be a pipe, which does not say how much will come. */
export function readUpTo(path: string, most: number): Uint8Array {
  const content = new Uint8Array(most);
  const file = openSync(path, 'r');
  try {
    let length = 0;
    while (length < most) {
      const count = readSync(file, content, length, most - length, null);
      if (count === 0) break;
      length += count;
    }
    return content.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** All of a file that is text. Throws a PlainError where it is none, or has more than `most` bytes: /dev/zero never ends. */
export function readText(path: string, most: number): string {
  const bytes = readUpTo(path, most + 1);
  if (bytes.length > most) throw new PlainError(`it has more than ${most} bytes`);
  if (!isUtf8(bytes)) throw new PlainError('it is not UTF-8 text');
  return new TextDecoder().decode(bytes);
}
