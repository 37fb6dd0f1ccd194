// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { hostClockUs } from './firmware';
import type { Machine, Pause } from './machine';
import { PaceMeter, WINDOW_US } from './pace-meter';

/** What a pacer needs to know of a machine. */
export type Paced = Pick<Machine, 'clockUs' | 'wakeUs' | 'setLimits'>;

/**
 * How machine time follows the host's clock. It is the same for the program at any pace.
 * - board: as fast as the board, work and sleeps.
 * - fast: sleeps take their time, work is done as fast as this computer can.
 * - max: nothing is waited for.
 */
export interface Pace {
  readonly kind: 'board' | 'fast' | 'max';
  /** From SLOWEST to FASTEST: 2 is twice as fast as the board; means nothing at max. */
  readonly speed: number;
}

export const SLOWEST = 0.1;
export const FASTEST = 10;
export const BOARD_PACE: Pace = { kind: 'board', speed: 1 };
export const MAX_PACE: Pace = { kind: 'max', speed: 1 };

/** A program that works is let on this often: twice a frame, and it costs 3 % of a core. */
const TICK_US = 8000;
/** The same when it has just slept: what stands behind a sleep is seldom long, and somebody sees it. */
const WOKEN_TICK_US = 500;
/** What a computer has missed by more than this (too slow, or a hidden tab) is given up. */
const MOST_BEHIND_US = 250_000;
/** What a start takes, and the first words of a program. */
const START_US = 60_000;

/** Lets a machine's time go on as the host's does. Give it each run and each pause. */
export class Pacer {
  /** Machine time `machineUs` was, or would have been, at the host's `hostUs`. */
  private anchor: { readonly hostUs: number; readonly machineUs: number } | null = null;
  private untilUs = Infinity;
  /** Until this machine time the machine rests: then time passes by itself, however long it is. */
  private restsUntilUs = 0;
  /** Until this machine time it starts; null when it has. */
  private startsUntilUs: number | null = null;
  private hurries = false;
  private readonly meter = new PaceMeter();

  constructor(
    private pace: Pace,
    private readonly hostUs: () => number = hostClockUs,
  ) {}

  /** Machine time goes on as the host's does: at any pace but max. */
  get followsHost(): boolean {
    return this.pace.kind !== 'max';
  }

  setPace(pace: Pace): void {
    this.pace = pace;
    this.anchor = null;
    this.meter.forget();
  }

  /** At least as fast as the board, until the machine waits for input or starts. */
  hurry(): void {
    this.hurries = true;
    this.anchor = null;
  }

  /** Code.py is started: the board's time for that is not waited for, as somebody waits for the program. */
  begin(machine: Paced): void {
    this.startsUntilUs = machine.clockUs + START_US;
  }

  /** The program has not yet had the time for its first words. */
  get starts(): boolean {
    return this.startsUntilUs !== null;
  }

  /** The machine is to pause at this machine time, in microseconds; Infinity for no such time. */
  pauseAt(untilUs: number): void {
    this.untilUs = untilUs;
  }

  /** Percent of the board's pace, times the speed, that a machine reaches which cannot keep it; else null. */
  get reached(): number | null {
    return this.meter.reached;
  }

  /** Before a run: how far time may go. */
  allow(machine: Paced): void {
    if (this.startsUntilUs !== null) {
      machine.setLimits(Math.min(this.untilUs, this.startsUntilUs), this.startsUntilUs);
      return;
    }
    const allowedUs = this.allowedUs(machine.clockUs);
    switch (this.pace.kind) {
      case 'board':
        machine.setLimits(Math.min(this.untilUs, allowedUs), allowedUs);
        return;
      case 'fast':
        machine.setLimits(this.untilUs, allowedUs);
        return;
      case 'max':
        machine.setLimits(this.untilUs, Infinity);
        return;
    }
  }

  /** After a run: whether the machine has started, or rests now. */
  note(machine: Paced, pause: Pause): void {
    // Much is run so, and in very short runs.
    if (this.pace.kind === 'max' && !this.starts && !this.hurries) return;
    const started = this.starts && !['slice', 'record', 'drive', 'ended'].includes(pause.kind);
    if (started || (this.hurries && pause.kind === 'input')) {
      this.startsUntilUs = null;
      this.hurries = false;
      this.anchor = this.at(machine.clockUs);
    }
    this.restsUntilUs = restOf(machine, pause);
    // Work took no time: the sleep begins now.
    if (this.pace.kind === 'fast' && pause.kind === 'sleep') this.anchor = this.at(machine.clockUs);
    if (this.hostUsUntil(this.restsUntilUs) >= WINDOW_US) this.meter.forget();
  }

  /**
   * After a pause: microseconds until the machine has something to do again, as far as that depends
   * on time alone.
   */
  waitUs(machine: Paced, pause: Pause): number {
    if (this.pace.kind === 'max') return 0;
    if (pause.kind === 'sleep') return this.hostUsUntil(Math.min(machine.wakeUs, this.untilUs));
    if (pause.kind === 'limit' && this.pace.kind === 'board') {
      const woken = Math.abs(machine.clockUs - machine.wakeUs) < WOKEN_TICK_US;
      return Math.min(woken ? WOKEN_TICK_US : TICK_US, this.hostUsUntil(this.untilUs));
    }
    return 0;
  }

  private allowedUs(clockUs: number): number {
    if (this.pace.kind === 'max') return Infinity;
    const { speed } = this;
    this.anchor ??= this.at(clockUs);
    const now = this.hostUs();
    const allowedUs = this.anchor.machineUs + (now - this.anchor.hostUs) * speed;
    const mostUs = Math.max(clockUs, this.restsUntilUs) + MOST_BEHIND_US * speed;
    const lostUs = Math.max(0, allowedUs - mostUs);
    if (this.pace.kind === 'board') this.meter.note(now, lostUs / speed);
    if (lostUs > 0) this.anchor = { hostUs: now, machineUs: mostUs };
    return Math.min(allowedUs, mostUs);
  }

  private get speed(): number {
    return this.hurries ? Math.max(1, this.pace.speed) : this.pace.speed;
  }

  private hostUsUntil(machineUs: number): number {
    if (this.anchor === null) return 0;
    const dueUs = this.anchor.hostUs + (machineUs - this.anchor.machineUs) / this.speed;
    return Math.max(0, dueUs - this.hostUs());
  }

  private at(machineUs: number) {
    return { hostUs: this.hostUs(), machineUs };
  }
}

/** Machine time until which a machine that has paused has nothing to do, but for input. */
function restOf(machine: Paced, pause: Pause): number {
  if (pause.kind === 'input') return Infinity;
  return pause.kind === 'sleep' ? machine.wakeUs : machine.clockUs;
}
