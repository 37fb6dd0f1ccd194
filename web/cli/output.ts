// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { writeSync } from 'node:fs';
import { reasonOf } from './reason';
import { OUTPUT_CLOSED, OUTPUT_FAILED } from './status';

/** The output takes no more: how the process ends. */
export class OutputEnd extends Error {
  override readonly name = 'OutputEnd';

  constructor(
    readonly status: number,
    /** For the person; null where nobody needs to be told. */
    readonly told: string | null,
  ) {
    super(told ?? 'the output was closed');
  }
}

/**
 * Writes all bytes before it returns: nothing is lost when the process is ended, and a slow reader
 * slows the machine down. Throws an OutputEnd when the reader has gone, or where there is no room.
 */
export function writeAll(descriptor: 1 | 2, output: string | Uint8Array): void {
  const bytes = typeof output === 'string' ? new TextEncoder().encode(output) : output;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') throw new OutputEnd(OUTPUT_CLOSED, null);
      if (code !== 'EAGAIN') {
        const which = descriptor === 1 ? 'standard output' : 'standard error';
        throw new OutputEnd(OUTPUT_FAILED, `${which} can't be written: ${reasonOf(error)}`);
      }
      // A pipe that is full, and set not to block.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** One sentence on standard error. Where that can't be written, the status says enough. */
export function tell(message: string): void {
  try {
    writeAll(2, `whiletrue: ${message}\n`);
  } catch (error) {
    if (!(error instanceof OutputEnd)) throw error;
  }
}
