// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Worker } from '@playwright/test';
import { sim_book, sim_out, sim_pin_out, sim_root } from '../../generated/layout';

/** The program has read, or written, a level that a pin did not have before. */
export interface PinNote {
  readonly level: number;
  /** The host's clock, in milliseconds since 1970: `performance.timeOrigin` and what is since. */
  readonly hostMs: number;
  /** Machine time at which the last sleep ended, in milliseconds. */
  readonly wakeMs: number;
}

interface Offsets {
  readonly wake: number;
  readonly levels: number;
  readonly pinSize: number;
}

interface Watching {
  pin: number;
  notes: PinNote[];
}

/**
 * Watches one pin of the machines that a worker of the built site will make. A machine keeps the
 * level that the program last read of an input, or wrote to an output, where the host can see it.
 * That is looked at when the machine asks its host for more time, which is after some 0.1 ms of work,
 * and when it pauses.
 */
export class PinWatch {
  private constructor(private readonly worker: Worker) {}

  /** Before the worker has made a machine. */
  static async in(worker: Worker): Promise<PinWatch> {
    await worker.evaluate(watchPin, {
      wake: sim_root.book.offset + sim_book.wake_ns.offset,
      levels: sim_root.out.offset + sim_out.pins.offset + sim_pin_out.level.offset,
      pinSize: sim_pin_out.struct_size,
    });
    return new PinWatch(worker);
  }

  /** From now on `pin`, an index into the board's pins. */
  watch(pin: number): Promise<void> {
    return this.worker.evaluate((wanted) => {
      const { watching } = self as unknown as { watching: Watching };
      watching.pin = wanted;
      watching.notes = [];
    }, pin);
  }

  /** What was noted since then, the oldest first. */
  notes(): Promise<readonly PinNote[]> {
    return this.worker.evaluate(() => (self as unknown as { watching: Watching }).watching.notes);
  }
}

/** Runs in the worker: stands between it and the machines that it makes. */
function watchPin({ wake, levels, pinSize }: Offsets): void {
  const watching: Watching = { pin: 0, notes: [] };
  const { Instance } = WebAssembly;

  function WatchedInstance(module: WebAssembly.Module, imports: WebAssembly.Imports) {
    let look = (): void => undefined;
    const host = imports['host'] as { host_pause_now: () => number };
    const { host_pause_now: pauseNow } = host;
    host.host_pause_now = () => {
      look();
      return pauseNow();
    };
    const { exports } = new Instance(module, imports);
    const calls = exports as unknown as { sim_run(): number; sim_address(): number };
    const memory = new DataView((exports['memory'] as WebAssembly.Memory).buffer);
    let level = 0;
    look = () => {
      const address = calls.sim_address() >>> 0;
      const now = memory.getUint8(address + levels + watching.pin * pinSize);
      if (now === level) return;
      level = now;
      const hostMs = performance.timeOrigin + performance.now();
      const wakeMs = Number(memory.getBigUint64(address + wake, true)) / 1e6;
      watching.notes.push({ level, hostMs, wakeMs });
    };
    const run = (): number => {
      const why = calls.sim_run();
      look();
      return why;
    };
    return { exports: { ...exports, sim_run: run } };
  }
  Object.assign(WebAssembly, { Instance: WatchedInstance });
  Object.assign(self, { watching });
}
