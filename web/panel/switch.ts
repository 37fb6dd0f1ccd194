// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Wire, SwitchPart } from '../sim/board';
import { createPressable, type Pressable } from './pressable';
import { readsTrue } from './switch-position';

/**
 * A slide switch: each press moves it to its other position, where it stays. It starts in its
 * first one. `setPin` is told how it drives its pin, at once and at each move.
 */
export function createSwitch(
  part: SwitchPart,
  group: SVGGElement,
  setPin: (wire: Wire) => void,
): Pressable {
  const knob = group.querySelector<SVGGElement>('.knob');
  let index = 0;
  const moveTo = (next: number): void => {
    index = next;
    const position = part.positions[index];
    if (position === undefined) return;
    group.setAttribute('aria-checked', String(readsTrue(part.positions, index)));
    group.setAttribute('aria-description', position.label);
    knob?.style.setProperty('transform', `translateX(${index * travel(knob)}px)`);
    setPin(position.wire);
  };
  moveTo(0);
  return createPressable(
    part,
    group,
    { role: 'switch', pointer: 'tap' },
    {
      down() {
        moveTo((index + 1) % part.positions.length);
      },
    },
  );
}

function travel(knob: SVGGElement): number {
  return Number(knob.dataset.travel ?? 0);
}
