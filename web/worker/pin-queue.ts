// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Drive } from '../sim/board';
import type { Machine } from '../sim/machine';

/**
 * How long a pin stays as it is, in machine time: as long as a finger is on a button at least. A
 * program that looks at its buttons now and then would not see what is shorter.
 */
const HELD_US = 60_000;

interface Line {
  /** Null before the machine has run with it. */
  since: number | null;
  /** What comes after it, the next first. */
  readonly next: Drive[];
}

/**
 * Hands what people do to the pins on to a machine, each pin's changes one after another. Presses
 * that are quick, or that a slow computer tells of late and all at once, are presses all the same.
 */
export class PinQueue {
  private readonly lines = new Map<number, Line>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `wake` makes the machine run, so that its clock goes on. */
  constructor(
    private readonly machine: Machine,
    private readonly wake: () => void,
  ) {}

  set(pin: number, drive: Drive): void {
    const line = this.lines.get(pin);
    if (line) {
      line.next.push(drive);
      return;
    }
    this.machine.setPin(pin, drive);
    this.lines.set(pin, { since: null, next: [] });
    this.wake();
    this.plan();
  }

  /** To be called after every pause. */
  look(): void {
    if (this.lines.size === 0) return;
    const now = this.machine.clockUs;
    for (const [pin, line] of this.lines) {
      line.since ??= now;
      if (now - line.since < HELD_US) continue;
      const drive = line.next.shift();
      if (drive === undefined) {
        this.lines.delete(pin);
        continue;
      }
      this.machine.setPin(pin, drive);
      line.since = null;
      this.wake();
    }
    this.plan();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.lines.clear();
  }

  /** A machine that sleeps does not pause by itself. */
  private plan(): void {
    clearTimeout(this.timer);
    if (this.lines.size > 0) this.timer = setTimeout(this.wake, HELD_US / 1000);
  }
}
