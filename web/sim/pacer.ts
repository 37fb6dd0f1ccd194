// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { hostClockUs } from './firmware';
import type { Machine, Pause } from './machine';

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

/** A program that works is let on this often: fine enough for eyes and fingers. */
const TICK_US = 4000;
/** What a computer has missed by more than this (too slow, or a hidden tab) is given up. */
const MOST_BEHIND_US = 250_000;

/** Lets a machine's time go on as the host's does. Give it each run and each pause. */
export class Pacer {
  /** Machine time `machineUs` was, or would have been, at the host's `hostUs`. */
  private anchor: { readonly hostUs: number; readonly machineUs: number } | null = null;
  private untilUs = Infinity;

  constructor(private pace: Pace) {}

  setPace(pace: Pace): void {
    this.pace = pace;
    this.anchor = null;
  }

  /** The machine is to pause at this machine time, in microseconds; Infinity for no such time. */
  pauseAt(untilUs: number): void {
    this.untilUs = untilUs;
  }

  /** Before a run: how far time may go. */
  allow(machine: Machine): void {
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

  /**
   * After a pause: microseconds until the machine has something to do again, as far as that depends
   * on time alone.
   */
  waitUs(machine: Machine, pause: Pause): number {
    if (this.pace.kind === 'max') return 0;
    if (pause.kind === 'sleep') {
      // Work took no time: the sleep begins now.
      if (this.pace.kind === 'fast') this.anchor = at(machine.clockUs);
      return this.hostUsUntil(Math.min(machine.wakeUs, this.untilUs));
    }
    if (pause.kind === 'limit' && this.pace.kind === 'board') {
      return Math.min(TICK_US, this.hostUsUntil(this.untilUs));
    }
    return 0;
  }

  private allowedUs(clockUs: number): number {
    if (this.pace.kind === 'max') return Infinity;
    this.anchor ??= at(clockUs);
    const { hostUs, machineUs } = this.anchor;
    const allowedUs = machineUs + (hostClockUs() - hostUs) * this.pace.speed;
    const mostUs = clockUs + MOST_BEHIND_US * this.pace.speed;
    if (allowedUs <= mostUs) return allowedUs;
    this.anchor = at(mostUs);
    return mostUs;
  }

  private hostUsUntil(machineUs: number): number {
    if (this.anchor === null) return 0;
    const dueUs = this.anchor.hostUs + (machineUs - this.anchor.machineUs) / this.pace.speed;
    return Math.max(0, dueUs - hostClockUs());
  }
}

function at(machineUs: number) {
  return { hostUs: hostClockUs(), machineUs };
}
