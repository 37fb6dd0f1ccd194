// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition, Wire } from '../sim/board';
import type { BoardView } from '../sim/board-view';
import { findPin } from '../sim/parse-board';

interface Wired {
  readonly wire: Wire;
  /** The order that tells the machine; Infinity while there is none. */
  readonly order: number;
}

/** What a person has wired the pins of a board to: for machines to come, and for what is on its way to one. */
export class Wires {
  private readonly pins = new Map<number, Wired>();

  /** Of pin `pin` (an index into the board's pins), told to the machine by that order; Infinity: by none yet. */
  set(pin: number, wire: Wire, order: number): void {
    this.pins.set(pin, { wire, order });
  }

  is(pin: number, wire: Wire): boolean {
    return this.pins.get(pin)?.wire === wire;
  }

  /** All is told to a new machine by that order; Infinity: there is none. */
  startWith(order: number): void {
    for (const [pin, { wire }] of this.pins) this.set(pin, wire, order);
  }

  /** Of pins with a button or a switch: what another board's panel did to the other ones is no matter. */
  of(board: BoardDefinition): readonly (readonly [number, Wire])[] {
    const parts = board.parts.filter(({ kind }) => kind === 'button' || kind === 'switch');
    const inputs = parts.map((part) => ('pin' in part ? findPin(board.pins, part.pin) : -1));
    return [...this.pins]
      .filter(([pin]) => inputs.includes(pin))
      .map(([pin, { wire }]) => [pin, wire]);
  }

  /** A view of a machine that has taken the orders `through`, with what it will have been told by the others. */
  over(view: BoardView, through: number): BoardView {
    if ([...this.pins.values()].every(({ order }) => order <= through)) return view;
    return {
      ...view,
      pins: view.pins.map((pin, index) => {
        const later = this.pins.get(index);
        return later === undefined || later.order <= through ? pin : { ...pin, wire: later.wire };
      }),
    };
  }
}
