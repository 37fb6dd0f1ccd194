// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { SerialChunk } from '../sim/serial';

/** Text of one line, or a piece of it, with the moment at which its first byte was written. */
export interface SerialRecord extends Pick<SerialChunk, 'timeUs' | 'edgesBefore'> {
  readonly text: string;
}

/** A line that takes longer comes in pieces, so that it is seen while it is written. */
const LONGEST_US = 100_000;
const NEWLINE = 10;

/**
 * Cuts what the machine has written into records: at the end of each line, and in a line where the
 * program slept, waited for input, or took more than 0.1 s. What is cut depends on the machine's time
 * alone, never on when the host takes it.
 */
export class SerialRecords {
  private readonly decoder = new TextDecoder();
  private finished: SerialRecord[] = [];
  private open: SerialRecord | null = null;

  /** What `take` has not returned yet begins here; null where there is nothing. */
  get pending(): Pick<SerialRecord, 'timeUs' | 'edgesBefore'> | null {
    return this.finished[0] ?? this.open;
  }

  push(chunk: SerialChunk): void {
    if (chunk.rested || this.isOverAt(chunk.timeUs)) this.close();
    const { timeUs, edgesBefore, bytes } = chunk;
    for (let at = 0; at < bytes.length;) {
      const newline = bytes.indexOf(NEWLINE, at);
      const end = newline < 0 ? bytes.length : newline + 1;
      const text = this.decoder.decode(bytes.subarray(at, end), { stream: true });
      this.open ??= { timeUs, edgesBefore, text: '' };
      this.open = { ...this.open, text: this.open.text + text };
      if (newline >= 0) this.close();
      at = end;
    }
  }

  /** The records that nothing will be added to, now that the machine's time is `clockUs`. */
  take(clockUs: number, rests: boolean): SerialRecord[] {
    if (rests || this.isOverAt(clockUs)) this.close();
    const taken = this.finished;
    this.finished = [];
    return taken;
  }

  /** All that is left: nothing more will be written. */
  end(): SerialRecord[] {
    // Of a character that was begun.
    const text = this.decoder.decode();
    if (this.open !== null) this.open = { ...this.open, text: this.open.text + text };
    return this.take(Infinity, true);
  }

  private isOverAt(timeUs: number): boolean {
    return this.open !== null && timeUs - this.open.timeUs >= LONGEST_US;
  }

  private close(): void {
    if (this.open !== null && this.open.text !== '') this.finished.push(this.open);
    this.open = null;
  }
}
