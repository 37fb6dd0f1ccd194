// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Wire, SwitchPart } from '../sim/board';
import { createPressable, type Pressable } from './pressable';
import { readsTrue } from './switch-position';

/**
 * A slide switch: each press moves it to its other position, where it stays. It is where its pin, at index
 * `pin`, says; in its first position before there is a machine. `setPin` is told what the pin is wired to,
 * at once and at each press.
 */
export function createSwitch(
  part: SwitchPart,
  group: SVGGElement,
  pin: number,
  setPin: (wire: Wire) => void,
): Pressable {
  const knob = group.querySelector<SVGGElement>('.knob');
  let index = 0;
  const draw = (next: number): void => {
    index = next;
    const position = part.positions[index];
    if (position === undefined) return;
    group.setAttribute('aria-checked', String(readsTrue(part.positions, index)));
    group.setAttribute('aria-description', position.label);
    knob?.style.setProperty('transform', `translateX(${index * travel(knob)}px)`);
  };
  const moveTo = (next: number): void => {
    draw(next);
    const position = part.positions[index];
    if (position !== undefined) setPin(position.wire);
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
      update(view) {
        const wire = view?.pins[pin]?.wire;
        const seen = part.positions.findIndex((position) => position.wire === wire);
        if (seen >= 0 && seen !== index) draw(seen);
      },
    },
  );
}

function travel(knob: SVGGElement): number {
  return Number(knob.dataset.travel ?? 0);
}
