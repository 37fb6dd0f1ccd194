// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { Timer } from './timer';
import type { Machine, Pause } from './machine';
import { BOARD_PACE, Pacer, type Pace } from './pacer';

export interface RunLoopOptions {
  /** Microseconds of one slice. */
  readonly sliceUs?: number;
  readonly pace?: Pace;
}

const DEFAULT_SLICE_US = 8000;
// The first slice after a call of `wake`, because somebody waits for what comes of it.
const WOKEN_SLICE_US = 2000;

/**
 * Runs a machine again and again, as its pauses ask for: `start` beside whatever else the thread
 * does, at its pace; `runUntil` here and now.
 */
export class RunLoop {
  private readonly timer: Timer;
  private readonly sliceUs: number;
  /** How machine time follows the host's clock. */
  readonly pacer: Pacer;
  private running = false;
  private woken = false;
  private resting = false;

  /** `paused` is called after every run of the machine; it may read, write, `wake` and `stop`. */
  constructor(
    private readonly machine: Machine,
    private readonly paused: (pause: Pause) => void,
    options: RunLoopOptions = {},
  ) {
    this.sliceUs = options.sliceUs ?? DEFAULT_SLICE_US;
    this.pacer = new Pacer(options.pace ?? BOARD_PACE);
    this.timer = new Timer(() => {
      this.step();
    });
  }

  /** The first run comes in the next turn of the event loop. */
  start(): void {
    this.running = true;
    this.begin();
  }

  /** Code.py is started anew. */
  begin(): void {
    this.pacer.begin(this.machine);
    this.wake();
  }

  /** For good: no run comes after this. */
  stop(): void {
    this.running = false;
    this.timer.close();
  }

  /** Something changed: serial input or room for output, a pin, a restart. */
  wake(): void {
    this.woken = true;
    if (this.running) this.timer.soon();
  }

  /**
   * Brings a machine that rests up to this moment: what is put in next comes in now. At max pace
   * its time has nothing to do with this moment.
   */
  catchUp(): void {
    if (this.running && this.resting && this.pacer.followsHost) this.step();
  }

  /** From now on; what rests now rests on at the new pace. */
  setPace(pace: Pace): void {
    this.catchUp();
    this.pacer.setPace(pace);
    this.wake();
  }

  /**
   * Runs until `done` holds after a pause, which is returned; null if it does not within `mostRuns`
   * runs. Nothing is waited for: the pace should be MAX_PACE.
   */
  runUntil(done: (pause: Pause) => boolean, mostRuns = Infinity): Pause | null {
    for (let runs = 0; runs < mostRuns; runs++) {
      const pause = this.run();
      if (done(pause)) return pause;
    }
    return null;
  }

  private after(us: number): void {
    if (us > 0) this.timer.after(us);
    else this.timer.soon();
  }

  private step(): void {
    this.plan(this.run());
  }

  private run(): Pause {
    const sliceUs = this.woken ? Math.min(WOKEN_SLICE_US, this.sliceUs) : this.sliceUs;
    this.woken = false;
    this.pacer.allow(this.machine);
    const pause = this.machine.run(sliceUs);
    this.pacer.note(this.machine, pause);
    this.resting = pause.kind === 'sleep' || pause.kind === 'input';
    this.paused(pause);
    return pause;
  }

  private plan(pause: Pause): void {
    if (!this.running || this.woken) return;
    switch (pause.kind) {
      case 'slice':
      case 'record':
      case 'drive':
      case 'ended':
        this.timer.soon();
        return;
      case 'limit':
      case 'sleep':
        this.after(this.pacer.waitUs(this.machine, pause));
        return;
      case 'input':
        if (this.machine.serial.queued > 0) this.timer.soon();
        return;
      case 'tx-full':
        // Otherwise whoever reads the line calls wake().
        if (this.machine.serial.hasRoom) this.timer.soon();
        return;
      case 'failed':
        this.stop();
        return;
    }
  }
}
