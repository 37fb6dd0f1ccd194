// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_STRIPS } from '../generated/layout';
import type { Machine } from './machine';

// Before the strips and the pins.
const FIRST_STRIP = 4;
const FIRST_PIN = FIRST_STRIP + SIM_STRIPS;
const PER_PIN = 2;

/**
 * Tells whether a board shows anything new: cheap enough to be asked after every pause. Clock and
 * counters are left out, as they always change; what they were is in the next view.
 */
export class BoardWatch {
  private seen: Uint32Array;
  private now: Uint32Array;
  private readonly pins;
  private readonly strips;

  /** `pinCount`: of the machine's board. */
  constructor(
    private readonly machine: Machine,
    pinCount: number,
  ) {
    const { out } = machine;
    this.seen = new Uint32Array(FIRST_PIN + PER_PIN * pinCount);
    this.now = new Uint32Array(this.seen.length);
    this.pins = Array.from({ length: pinCount }, (_, index) => out.inner('pins', index));
    this.strips = Array.from({ length: SIM_STRIPS }, (_, index) => out.inner('strips', index));
  }

  /** Whether there is something that was not there at the last call of `look`. */
  get hasNews(): boolean {
    this.read();
    return this.now.some((value, index) => value !== this.seen[index]);
  }

  /** What is there now is known from now on. */
  look(): void {
    this.read();
    [this.seen, this.now] = [this.now, this.seen];
  }

  private read(): void {
    const { now } = this;
    const { out } = this.machine;
    now[0] = out.get('state');
    now[1] = out.get('result');
    now[2] = out.get('starts');
    now[3] = Number(this.machine.waits);
    this.pins.forEach((pin, index) => {
      const first = FIRST_PIN + PER_PIN * index;
      now[first + 1] = pin.get('pwm_changes');
      now[first] =
        pin.get('direction') |
        (pin.get('level') << 8) |
        (pin.get('pull') << 16) |
        (pin.get('open_drain') << 24);
    });
    this.strips.forEach((strip, index) => {
      now[FIRST_STRIP + index] = strip.get('frames');
    });
  }
}
