// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { Timer } from '../sim/timer';
import type { TimedInput } from '../sim/inputs';
import { RunLoop } from '../sim/run-loop';
import type { Machine, Pause } from '../sim/machine';
import type { Pace } from '../sim/pacer';
import { TracePlayer } from '../sim/trace-player';
import type { Ending, Recorder } from './recorder';
import { FAULT_OF_OURS, TIME_RAN_OUT } from './status';
import { TypedInput } from './typed-input';

export interface SessionOptions {
  /** Microseconds of machine time, or null for no end. */
  readonly forUs: number | null;
  readonly pace: Pace;
  /** Somebody types at a terminal: hand every key on at once, not lines to a program that waits. */
  readonly interactive: boolean;
  readonly trace: readonly TimedInput[];
  readonly stats: boolean;
  /** To be told how the run ended by itself; says how the process does. */
  ended(ending: Ending): Ending;
  /** To be told that it was broken off where it is. */
  brokenOff(): void;
}

/** Why nothing is run. */
export const NO_CODE = 'there is no code.py or main.py to run';
const SAFE_MODE = 'the board is in safe mode, so code.py was not run';

// Where nothing is waited for, an input that may still come is, if there is an end to it.
const INPUT_PATIENCE_US = 1e6;
/** The shortest machine time. */
export const NANOSECOND_US = 0.001;

/** One headless run of a machine, from power-on until code.py has ended. */
export class Session {
  private readonly loop: RunLoop;
  /** For a program that waits for input: what comes next by itself, or the end of all patience. */
  private readonly alarm: Timer;
  private readonly typed = new TypedInput();
  private readonly trace: TracePlayer;
  private started = false;
  private waits = false;
  private over = false;
  /** When it is ended if it has not come to its own end, and what the process does then. */
  private limit: { readonly atUs: number; readonly status: number } | null;

  /** `onEnd` is called once, after the last byte was recorded. */
  constructor(
    private readonly machine: Machine,
    private readonly options: SessionOptions,
    private readonly recorder: Recorder,
    private readonly onEnd: (ending: Ending) => void,
  ) {
    this.trace = new TracePlayer(machine, options.trace);
    const { pace, forUs } = options;
    this.limit = forUs === null ? null : { atUs: forUs, status: TIME_RAN_OUT };
    this.loop = new RunLoop(machine, (pause) => this.paused(pause), { pace });
    this.alarm = new Timer(() => {
      this.alarmed();
    });
  }

  start(): void {
    this.applyTrace();
    this.planNext();
    this.loop.start();
  }

  /** Bytes that were typed, in the form of a terminal: Enter is a carriage return. */
  type(bytes: Uint8Array): void {
    this.typed.push(bytes);
    if (!this.started) return;
    this.loop.catchUp();
    if (this.options.interactive || this.waits) this.feed();
  }

  /** Nothing more will be typed. */
  endTyping(): void {
    this.typed.end();
    this.loop.catchUp();
    if (this.waits) this.feed();
  }

  /** Ctrl-C, at once. */
  interrupt(): void {
    this.loop.catchUp();
    this.machine.serial.interrupt();
    this.loop.wake();
  }

  /** Ends it as soon as it has come on at all: its time ran out now. */
  stop(status: number): void {
    this.loop.catchUp();
    if (this.over) return;
    // What a machine's clock shows is the number that is nearest to whole nanoseconds.
    const nextNs = Math.round(this.machine.clockUs * 1000) + 1;
    this.limit = { atUs: nextNs / 1000, status };
    this.planNext();
    this.loop.wake();
  }

  /** Ends it where it is: it can't be told what else happens. */
  breakOff(status: number, message: string | null): void {
    if (this.over) return;
    try {
      // First: who hears of the end may end this thread.
      this.options.brokenOff();
    } finally {
      this.finish({ status, result: null, message, atUs: this.machine.clockUs });
    }
  }

  private paused(pause: Pause): void {
    if (this.over) return;
    this.started = true;
    this.waits = false;
    this.recorder.record(this.machine);
    if (pause.kind === 'failed') {
      this.end({ status: FAULT_OF_OURS, result: null, message: pause.message, atUs: null });
      return;
    }
    if (this.timeIsUp()) return;
    if (pause.kind === 'ended') {
      this.end(endingOf(this.machine));
      return;
    }
    const applied = this.applyTrace();
    this.planNext();
    this.waits = pause.kind === 'input' && !applied;
    if (this.waits || this.options.interactive) this.feed();
  }

  /** Whether something was put in. */
  private applyTrace(): boolean {
    const applied = this.trace.apply(!this.started);
    if (applied && this.started) this.loop.wake();
    return applied;
  }

  private timeIsUp(): boolean {
    if (this.limit === null || this.machine.clockUs < this.limit.atUs) return false;
    this.end({ ...this.limit, result: null, message: null });
    return true;
  }

  /** Microseconds since power-on of what comes next by itself; Infinity for nothing. */
  private get nextUs(): number {
    return Math.min(this.trace.nextUs, this.limit?.atUs ?? Infinity);
  }

  private planNext(): void {
    this.alarm.cancel();
    this.loop.pacer.pauseAt(this.nextUs);
  }

  /** Nobody has typed: the time passes. */
  private alarmed(): void {
    if (this.over) return;
    this.waits = false;
    this.loop.wake();
  }

  /** Hands on what was typed, or sees what becomes of a program that waits for it. */
  private feed(): void {
    const bytes = this.options.interactive ? this.typed.takeAll() : this.typed.takeLine();
    if (bytes !== null) {
      this.waits = false;
      this.alarm.cancel();
      this.machine.serial.send(bytes);
      this.loop.wake();
    } else if (this.waits && this.machine.serial.queued === 0) {
      this.wait();
    }
  }

  private wait(): void {
    const { ended } = this.typed;
    const { nextUs } = this;
    if (nextUs === Infinity) {
      if (ended) this.endForWantOfInput();
    } else if (this.options.pace.kind !== 'max') {
      this.alarm.after((nextUs - this.machine.clockUs) / this.options.pace.speed);
    } else if (ended) {
      // Run again without input, the machine lets the time pass up to the limit.
      this.loop.wake();
    } else {
      this.alarm.after(INPUT_PATIENCE_US);
    }
  }

  private endForWantOfInput(): void {
    const message = 'the program waits for input, and there is no more';
    this.end({ status: 1, result: null, message, atUs: this.machine.waitBeganUs });
  }

  private end(ending: Ending): void {
    if (!this.over) this.finish(this.options.ended(ending));
  }

  private finish(ending: Ending): void {
    if (this.over) return;
    this.over = true;
    this.loop.stop();
    this.alarm.close();
    this.recorder.end(this.machine, ending, this.options.stats);
    this.onEnd(ending);
  }
}

function endingOf(machine: Machine): Ending {
  const { result } = machine.view(0);
  const atUs = machine.clockUs;
  switch (result) {
    case 'finished':
      return { status: 0, result, message: null, atUs };
    case 'no-code':
      return { status: 2, result, message: NO_CODE, atUs };
    case 'safe-mode':
      return { status: 1, result, message: SAFE_MODE, atUs };
    case 'exception':
    case 'interrupted':
    case 'none':
      return { status: 1, result, message: null, atUs };
  }
}
