// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from './board';
import { type BoardView, IDLE_PIN } from './board-view';
import type { Machine } from './machine';
import { findPin } from './parse-board';
import { shareOfLight } from './pwm-view';

/** How one run of code.py has ended. */
export interface RunEnd {
  /** Machine time that it took, in microseconds. */
  readonly forUs: number;
  /** Pixels or LEDs of the board were lit at the end, and went dark with it. */
  readonly lit: boolean;
}

/** Follows the runs of code.py, of which a machine tells only how many there were. */
export class RunWatch {
  private starts = 0;
  private end: RunEnd | null = null;

  constructor(
    private readonly machine: Machine,
    private readonly board: BoardDefinition,
  ) {}

  /** The last run, if it has ended. */
  get ended(): RunEnd | null {
    return this.end;
  }

  /** To be called after every pause: the machine makes one at the end of each run. */
  look(): void {
    const { beganUs, clockUs, starts, state } = this.machine;
    if (starts !== this.starts) {
      this.starts = starts;
      this.end = null;
    }
    if (state !== 'done' || this.end !== null) return;
    this.end = { forUs: clockUs - beganUs, lit: isLit(this.machine.view(), this.board) };
  }
}

/** Whether something shines on the board. */
export function isLit(view: Pick<BoardView, 'pins' | 'strips'>, board: BoardDefinition): boolean {
  return board.parts.some((part) => {
    if (part.kind !== 'led' && part.kind !== 'neopixel') return false;
    const pin = findPin(board.pins, part.pin);
    if (part.kind === 'led') return shareOfLight(view.pins[pin] ?? IDLE_PIN) > 0;
    const strip = view.strips.find((candidate) => candidate.pin === pin);
    return strip?.bytes.subarray(0, part.count * part.order.length).some((byte) => byte > 0);
  });
}
