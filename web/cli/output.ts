// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { writeSync } from 'node:fs';

/** Nobody reads the output any more. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/**
 * Writes all bytes before it returns: nothing is lost when the process is ended, and a slow reader
 * slows the machine down. Throws OutputClosed when the reader has gone.
 */
export function writeAll(descriptor: 1 | 2, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') throw new OutputClosed();
      if (code !== 'EAGAIN') throw error;
      // A pipe that is full, and set not to block.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
