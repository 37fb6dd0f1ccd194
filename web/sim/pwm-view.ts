// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_SEEN_HZ, type sim_pwm } from '../generated/layout';
import type { Struct } from './structs';

/** What a pin does that is modulated. */
export interface PwmView {
  /** In hertz, to the nearest whole one. */
  readonly frequency: number;
  /** The share of the time that it is high, from 0 to 1. */
  readonly duty: number;
}

/** Null where there is none. */
export function readPwm(pwm: Struct<typeof sim_pwm>): PwmView | null {
  const period = pwm.get('period_ps');
  if (period === 0) return null;
  return { frequency: Math.round(1e12 / period), duty: pwm.get('high_ps') / period };
}

/** What of a pin there is to an LED at it. */
interface Shining {
  readonly direction: 'none' | 'input' | 'output';
  readonly level: 0 | 1;
  readonly pwm: PwmView | null;
}

/**
 * How much of its light an LED at this pin gives, from 0 to 1: the eye takes what is fast for what is weak. Of what is
 * slow the firmware tells each level.
 */
export function shareOfLight({ direction, level, pwm }: Shining): number {
  if (direction !== 'output') return 0;
  return pwm !== null && pwm.frequency >= SIM_SEEN_HZ ? pwm.duty : level;
}
