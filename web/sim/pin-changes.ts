// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_WIRE_HELD,
  SIM_WIRE_HIGH,
  SIM_WIRE_LOW,
  SIM_WIRE_OPEN,
  SIM_PIN_CHANGES,
  type sim_in,
} from '../generated/layout';
import type { Wire } from './board';
import type { Struct } from './structs';

/** `held`: as people do it. The pin stays so for a while, and what is set next waits for its turn. */
export type Hold = 'held' | 'free';

const WIRE_CODES: Record<Wire, number> = {
  open: SIM_WIRE_OPEN,
  low: SIM_WIRE_LOW,
  high: SIM_WIRE_HIGH,
};

/** Puts a change of what a pin is wired to behind those that wait there, unless it is none. */
export function changePin(input: Struct<typeof sim_in>, pin: number, wire: Wire, hold: Hold): void {
  const place = input.inner('pins', pin);
  const changes = place.bytes('changes');
  const count = place.get('count');
  const last = count === 0 ? SIM_WIRE_OPEN : (changes[(count - 1) % SIM_PIN_CHANGES] ?? 0);
  if ((last & ~SIM_WIRE_HELD) === WIRE_CODES[wire]) return;
  changes[count % SIM_PIN_CHANGES] = WIRE_CODES[wire] | (hold === 'held' ? SIM_WIRE_HELD : 0);
  place.set('count', (count + 1) >>> 0);
  input.set('pin_news', (input.get('pin_news') + 1) >>> 0);
}
