// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

// Waiting is counted in ticks, so that a page that was itself blocked does not blame the machine.
const TICK_MS = 100;
const SILENT_TICKS = 10;
const RUNNING_TICKS = 30;
/** Making a machine is work that ends, however slow the computer is. */
const MAKING_TICKS = 150;

export interface DeadlineEvents {
  /** The machine is to give a sign of life. */
  tick(): void;
  /** The machine is not there yet. */
  isBeingMade(): boolean;
  missed(then: 'off' | 'start', why: 'deaf' | 'goes-on'): void;
}

/** Until when the machine has to do what it was told, before it has to go. */
export class Deadline {
  private expected: 'off' | 'start' | null = null;
  /** Ticks since the worker reported anything, and since the machine was there. */
  private silent = 0;
  private ticks = 0;
  private ticker: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly events: DeadlineEvents) {}

  /** What the machine is to come to: the end of its program, or its beginning. */
  get then(): 'off' | 'start' | null {
    return this.expected;
  }

  /** A new order, in place of the one before. Time runs from `begin` on. */
  expect(then: 'off' | 'start'): void {
    this.settle();
    this.expected = then;
    this.silent = this.ticks = 0;
  }

  begin(): void {
    if (this.expected === null || this.ticker !== undefined) return;
    this.ticker = setInterval(() => {
      this.tick();
    }, TICK_MS);
  }

  /** The worker reported something. */
  heard(): void {
    this.silent = 0;
  }

  settle(): void {
    clearInterval(this.ticker);
    this.ticker = undefined;
    this.expected = null;
  }

  private tick(): void {
    const then = this.expected;
    if (then === null) return;
    const making = this.events.isBeingMade();
    this.silent++;
    if (!making) this.ticks++;
    this.events.tick();
    if (this.silent > (making ? MAKING_TICKS : SILENT_TICKS)) this.events.missed(then, 'deaf');
    else if (this.ticks > RUNNING_TICKS && then === 'off') this.events.missed(then, 'goes-on');
  }
}
