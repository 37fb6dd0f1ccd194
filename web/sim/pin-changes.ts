// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_WIRE_FINGER,
  SIM_WIRE_HELD,
  SIM_WIRE_HIGH,
  SIM_WIRE_LOW,
  SIM_WIRE_OPEN,
  SIM_PIN_CHANGES,
  type sim_in,
} from '../generated/layout';
import { type Wire, WIRES } from './board';
import type { Struct } from './structs';

/** `held`: as people do it. The pin stays so for a while, and what is set next waits for its turn. */
export type Hold = 'held' | 'free';

const WIRE_CODES: Record<Wire, number> = {
  open: SIM_WIRE_OPEN,
  low: SIM_WIRE_LOW,
  high: SIM_WIRE_HIGH,
  finger: SIM_WIRE_FINGER,
};

/** What a pin is wired to, as it was last told. */
export function wireOf(input: Struct<typeof sim_in>, pin: number): Wire {
  const place = input.inner('pins', pin);
  const count = place.get('count');
  const last = place.bytes('changes')[(count - 1) % SIM_PIN_CHANGES] ?? 0;
  const code = count === 0 ? SIM_WIRE_OPEN : last & ~SIM_WIRE_HELD;
  return WIRES.find((wire) => WIRE_CODES[wire] === code) ?? 'open';
}

/** Puts a change of what a pin is wired to behind those that wait there, unless it is none. */
export function changePin(input: Struct<typeof sim_in>, pin: number, wire: Wire, hold: Hold): void {
  const place = input.inner('pins', pin);
  const count = place.get('count');
  if (wireOf(input, pin) === wire) return;
  place.bytes('changes')[count % SIM_PIN_CHANGES] =
    WIRE_CODES[wire] | (hold === 'held' ? SIM_WIRE_HELD : 0);
  place.set('count', (count + 1) >>> 0);
  input.set('pin_news', (input.get('pin_news') + 1) >>> 0);
}
