// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_DRIVE_HELD,
  SIM_DRIVE_HIGH,
  SIM_DRIVE_LOW,
  SIM_DRIVE_OPEN,
  SIM_PIN_CHANGES,
  type sim_in,
} from '../generated/layout';
import type { Drive } from './board';
import type { Struct } from './structs';

/** `held`: as people do it. The pin stays so for a while, and what is set next waits for its turn. */
export type Hold = 'held' | 'free';

const DRIVE_CODES: Record<Drive, number> = {
  open: SIM_DRIVE_OPEN,
  low: SIM_DRIVE_LOW,
  high: SIM_DRIVE_HIGH,
};

/** Puts a change of what drives a pin behind those that wait there, unless it is none. */
export function changePin(
  input: Struct<typeof sim_in>,
  pin: number,
  drive: Drive,
  hold: Hold,
): void {
  const place = input.inner('pins', pin);
  const changes = place.bytes('changes');
  const count = place.get('count');
  const last = count === 0 ? SIM_DRIVE_OPEN : (changes[(count - 1) % SIM_PIN_CHANGES] ?? 0);
  if ((last & ~SIM_DRIVE_HELD) === DRIVE_CODES[drive]) return;
  changes[count % SIM_PIN_CHANGES] = DRIVE_CODES[drive] | (hold === 'held' ? SIM_DRIVE_HELD : 0);
  place.set('count', (count + 1) >>> 0);
  input.set('pin_news', (input.get('pin_news') + 1) >>> 0);
}
