// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_FLAG_RECORD, SIM_IDLE_RANGES, sim_book } from '../generated/layout';
import type { Firmware } from './firmware';

/** Addresses in a machine's memory, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What of the host's half depends on where it has the machine pause. */
const PACING = ['limit_ns', 'rest_ns', 'yield_every', 'tx_tail', 'edge_tail'] as const;

/** The memory of a machine in a pause. Looking at it changes nothing. */
export class MachineMemory {
  /** All of it, as it is now and will be. */
  readonly bytes: Uint8Array;

  constructor(private readonly firmware: Firmware) {
    this.bytes = new Uint8Array(firmware.exports.memory.buffer);
  }

  /**
   * What the machine goes on from, in order: a tenth of its memory. What lies elsewhere may be anything.
   */
  live(): Range[] {
    const [unwind, stack, heap, end] = this.idle();
    if (!unwind || !stack || !heap || !end) throw new Error('the contract has no such ranges');
    const used = this.firmware.root.inner('book').get('unwind_used');
    return this.outside([{ start: unwind.start + used, end: unwind.end }, stack, heap, end]);
  }

  /**
   * A copy without what depends on where the host had the machine pause, or means nothing: two machines
   * that were told the same at the same times have the same.
   */
  image(): Uint8Array {
    const { root } = this.firmware;
    const image = new Uint8Array(this.bytes.length);
    for (const { start, end } of this.outside(this.idle())) {
      image.set(this.bytes.subarray(start, end), start);
    }
    const book = root.addressOf('book');
    image.fill(0, book, book + sim_book.struct_size);
    const input = root.inner('in');
    for (const field of PACING) {
      const from = input.addressOf(field);
      image.fill(0, from, from + (field.endsWith('ns') ? 8 : 4));
    }
    // Whether the host sees all that there is to see changes nothing of it.
    const flags = input.addressOf('flags');
    image[flags] = (image[flags] ?? 0) & ~SIM_FLAG_RECORD;
    return image;
  }

  /** In the order of SIM_IDLE_x. */
  private idle(): Range[] {
    const book = this.firmware.root.inner('book');
    return Array.from({ length: SIM_IDLE_RANGES }, (_, kind) => {
      const range = book.inner('idle', kind);
      const start = range.get('start');
      return { start, end: start + range.get('size') };
    });
  }

  /** What lies in none of these ranges, which do not overlap. */
  private outside(inside: readonly Range[]): Range[] {
    const outside: Range[] = [];
    let start = 0;
    for (const range of [...inside].sort((a, b) => a.start - b.start)) {
      outside.push({ start, end: range.start });
      start = range.end;
    }
    outside.push({ start, end: this.bytes.length });
    return outside.filter(({ start, end }) => end > start);
  }
}
