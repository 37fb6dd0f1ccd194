// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { TimedInput } from './inputs';
import type { Machine } from './machine';

/** Puts into a machine what a trace or a recording says, when its time has come. */
export class TracePlayer {
  private readonly pending: TimedInput[];

  /** `events` in order of time. */
  constructor(
    private readonly machine: Machine,
    events: readonly TimedInput[],
  ) {
    this.pending = [...events];
  }

  /** Machine time of what comes next, in microseconds; Infinity for nothing. */
  get nextUs(): number {
    return this.pending[0]?.atUs ?? Infinity;
  }

  /**
   * Does what is due. Returns whether anything was. `onlyWorld` before power-on: nobody listens to
   * the serial line yet.
   */
  apply(onlyWorld = false): boolean {
    let applied = false;
    for (;;) {
      const next = this.pending[0];
      if (next === undefined || next.atUs > this.machine.clockUs) return applied;
      if (onlyWorld && next.input.kind !== 'wire' && next.input.kind !== 'device') return applied;
      this.pending.shift();
      this.machine.take(next.input);
      applied = true;
    }
  }
}
