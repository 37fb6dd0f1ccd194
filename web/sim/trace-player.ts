// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Machine } from './machine';
import type { TraceAction, TraceEvent } from './trace';

/** Does to a machine what a trace says, when its time has come. */
export class TracePlayer {
  private readonly pending: TraceEvent[];

  /** `events` in order of time. */
  constructor(
    private readonly machine: Machine,
    events: readonly TraceEvent[],
  ) {
    this.pending = [...events];
  }

  /** Machine time of what comes next, in microseconds; Infinity for nothing. */
  get nextUs(): number {
    return this.pending[0]?.atUs ?? Infinity;
  }

  /**
   * Does what is due. Returns whether anything was. `onlyWires` before power-on: nobody listens to
   * the serial line yet.
   */
  apply(onlyWires = false): boolean {
    let applied = false;
    for (;;) {
      const next = this.pending[0];
      if (next === undefined || next.atUs > this.machine.clockUs) return applied;
      if (onlyWires && next.action.kind !== 'pin') return applied;
      this.pending.shift();
      this.act(next.action);
      applied = true;
    }
  }

  private act(action: TraceAction): void {
    switch (action.kind) {
      case 'pin':
        this.machine.setPin(action.pin, action.wire);
        return;
      case 'serial':
        this.machine.serial.send(action.bytes);
        return;
      case 'reset':
        this.machine.reset();
        return;
    }
  }
}
