// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_MARKS,
  SIM_PACKET,
  SIM_RX_SIZE,
  SIM_TX_SIZE,
  type sim_in,
  type sim_out,
} from '../generated/layout';
import type { Struct } from './structs';

const CTRL_C = 3;
// Ctrl-C always finds room: ordinary bytes leave this much of the ring to it.
const RESERVE = 16;

/** Bytes that were written at one moment of machine time. */
export interface SerialChunk {
  readonly timeUs: number;
  /** Pin edges that there were before it, modulo 2^32. */
  readonly edgesBefore: number;
  /** The program has slept, or waited for input, since the byte before these. */
  readonly rested: boolean;
  readonly bytes: Uint8Array;
}

/**
 * Both directions of the serial line. Counters are of bytes ever moved, modulo 2^32. `put` puts bytes into
 * the machine's ring, where there is room for them.
 */
export class SerialLine {
  private queue: Uint8Array[] = [];

  constructor(
    private readonly out: Struct<typeof sim_out>,
    private readonly input: Struct<typeof sim_in>,
    private readonly put: (bytes: Uint8Array) => void,
  ) {}

  /** Bytes that the machine has written and nobody has read yet. */
  get pending(): number {
    return (this.out.get('tx_head') - this.input.get('tx_tail')) >>> 0;
  }

  /** Both counters are such as rings have: a machine that has written over its own memory may have others. */
  get isSound(): boolean {
    return this.pending <= SIM_TX_SIZE && this.free >= 0;
  }

  /** Whether the machine can go on writing, whatever it has to write. */
  get hasRoom(): boolean {
    return this.pending <= SIM_TX_SIZE - SIM_PACKET;
  }

  /** Bytes sent that are still on this side, because the machine's ring is full. */
  get queued(): number {
    return this.queue.reduce((sum, bytes) => sum + bytes.length, 0);
  }

  /** Takes what the machine has written. */
  read(): Uint8Array {
    const tail = this.input.get('tx_tail');
    const length = Math.min(this.pending, SIM_TX_SIZE);
    const bytes = copyRing(this.out.bytes('tx'), tail % SIM_TX_SIZE, length);
    this.input.set('tx_tail', this.out.get('tx_head'));
    return bytes;
  }

  /** Takes what the machine has written, and returns what of it was written before `timeUs`. */
  readBefore(timeUs: number): Uint8Array {
    const tail = this.input.get('tx_tail');
    const bytes = this.read();
    let end = bytes.length;
    for (const { start, mark } of this.latestMarks(tail)) {
      if (end === 0 || mark.get('time_ns') / 1000 < timeUs) break;
      end = Math.min(end, Math.max(0, start));
    }
    return bytes.subarray(0, end);
  }

  /**
   * Takes what the machine has written, with its times. A machine that is not told to `record` keeps
   * the latest ones only, and what is older than them is left out.
   */
  readChunks(): SerialChunk[] {
    const tail = this.input.get('tx_tail');
    const bytes = this.read();
    const chunks: SerialChunk[] = [];
    let end = bytes.length;
    for (const { start, mark } of this.latestMarks(tail)) {
      if (end === 0) break;
      if (start >= end) continue;
      const from = Math.max(0, start);
      chunks.push({
        timeUs: mark.get('time_ns') / 1000,
        edgesBefore: mark.get('edge_at'),
        rested: start >= 0 && mark.get('rested') !== 0,
        bytes: bytes.subarray(from, end),
      });
      end = from;
    }
    return chunks.reverse();
  }

  /**
   * Sends bytes to the machine. What does not fit waits here for `flush`. A Ctrl-C does not wait:
   * it drops what waits before it, as a board does.
   */
  send(bytes: Uint8Array): void {
    const last = bytes.lastIndexOf(CTRL_C);
    const waits = this.queue.length > 0 || bytes.length > this.free - RESERVE;
    if (last >= 0 && waits) {
      this.queue = [];
      if (this.free > 0) this.put(Uint8Array.of(CTRL_C));
      bytes = bytes.subarray(last + 1);
    }
    if (bytes.length > 0) this.queue.push(bytes.slice());
    this.flush();
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.send(Uint8Array.of(CTRL_C));
  }

  /** Moves waiting bytes into the ring, as far as they fit. */
  flush(): void {
    let first = this.queue[0];
    while (first !== undefined) {
      const count = Math.min(first.length, Math.max(0, this.free - RESERVE));
      if (count > 0) this.put(first.subarray(0, count));
      if (count < first.length) {
        this.queue[0] = first.subarray(count);
        return;
      }
      this.queue.shift();
      first = this.queue[0];
    }
  }

  /** Drops what waits: the machine is reset. */
  clear(): void {
    this.queue = [];
  }

  /** From the latest mark back: each, and how far behind byte `tail` its own first one is. */
  private *latestMarks(tail: number) {
    const head = this.out.get('mark_head');
    for (let back = 1; back <= Math.min(head, SIM_MARKS); back++) {
      const mark = this.out.inner('marks', (head - back) % SIM_MARKS);
      yield { start: (mark.get('tx_at') - tail) | 0, mark };
    }
  }

  private get free(): number {
    return SIM_RX_SIZE - ((this.input.get('rx_head') - this.out.get('rx_tail')) >>> 0);
  }
}

/** Puts bytes into the machine's ring; whoever sends has seen to it that there is room. */
export function putBytes(input: Struct<typeof sim_in>, bytes: Uint8Array): void {
  const ring = input.bytes('rx');
  const head = input.get('rx_head');
  bytes.forEach((byte, i) => {
    ring[(head + i) % SIM_RX_SIZE] = byte;
  });
  input.set('rx_head', (head + bytes.length) >>> 0);
}

function copyRing(ring: Uint8Array, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const first = Math.min(length, ring.length - start);
  bytes.set(ring.subarray(start, start + first));
  bytes.set(ring.subarray(0, length - first), first);
  return bytes;
}
