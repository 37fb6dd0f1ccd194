// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { SwitchPart } from '../sim/board';

/**
 * What a program reads in this position: True or False. A position that leaves the pin open reads
 * as the pull resistor says, which a program sets against the other position.
 */
export function readsTrue(positions: SwitchPart['positions'], index: number): boolean {
  const wire = positions[index]?.wire ?? 'open';
  if (wire !== 'open') return wire === 'high';
  return positions.every((position) => position.wire !== 'high');
}
