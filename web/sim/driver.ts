// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_TX_SIZE } from '../generated/layout';
import { Clock } from './clock';
import type { Machine, Pause } from './machine';

export interface DriverOptions {
  /** Microseconds of one slice. */
  readonly sliceUs?: number;
  /** Virtual time passes by itself: never wait for it. */
  readonly virtual?: boolean;
}

const DEFAULT_SLICE_US = 8000;
// The first slice after a call of `wake`, because somebody waits for what comes of it.
const WOKEN_SLICE_US = 2000;

/** Runs a machine again and again, as its pauses ask for. */
export class Driver {
  private readonly clock: Clock;
  private readonly sliceUs: number;
  private readonly virtual: boolean;
  private running = false;
  private woken = false;

  /** `paused` is called after every run of the machine; it may read, write, `wake` and `stop`. */
  constructor(
    private readonly machine: Machine,
    private readonly paused: (pause: Pause) => void,
    options: DriverOptions = {},
  ) {
    this.sliceUs = options.sliceUs ?? DEFAULT_SLICE_US;
    this.virtual = options.virtual ?? false;
    this.clock = new Clock(() => {
      this.step();
    });
  }

  /** The first run comes in the next turn of the event loop. */
  start(): void {
    this.running = true;
    this.wake();
  }

  /** For good: no run comes after this. */
  stop(): void {
    this.running = false;
    this.clock.close();
  }

  /** Something changed: serial input or room for output, a pin, a restart. */
  wake(): void {
    this.woken = true;
    if (this.running) this.clock.soon();
  }

  private step(): void {
    const sliceUs = this.woken ? Math.min(WOKEN_SLICE_US, this.sliceUs) : this.sliceUs;
    this.woken = false;
    const pause = this.machine.run(sliceUs);
    this.paused(pause);
    this.plan(pause);
  }

  private plan(pause: Pause): void {
    if (!this.running || this.woken) return;
    switch (pause.kind) {
      case 'slice':
      case 'frame':
      case 'limit':
      case 'drive':
        this.clock.soon();
        return;
      case 'sleep':
        if (this.virtual) this.clock.soon();
        else this.clock.after(pause.forUs);
        return;
      case 'input':
        if (this.machine.serial.queued > 0) this.clock.soon();
        return;
      case 'tx-full':
        // Otherwise whoever reads the line calls wake().
        if (this.machine.serial.pending < SIM_TX_SIZE) this.clock.soon();
        return;
      case 'failed':
        this.stop();
        return;
    }
  }
}
