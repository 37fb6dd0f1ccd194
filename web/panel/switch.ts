// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Drive, SwitchPart } from '../sim/board';
import { Hold } from './hold';
import { tapByPointer } from './pointer';
import { readsTrue } from './switch-position';
import type { Pressable } from './widget';

/**
 * A slide switch: each press moves it to its other position, where it stays. It starts in its
 * first one. `setPin` is told how it drives its pin, at once and at each move.
 */
export function createSwitch(
  part: SwitchPart,
  group: SVGGElement,
  setPin: (drive: Drive) => void,
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
    setPin(position.drive);
  };
  const move = (): void => {
    moveTo((index + 1) % part.positions.length);
  };
  const hold = new Hold({
    down: move,
    up() {
      // It stays where it is.
    },
  });
  group.setAttribute('role', 'switch');
  group.setAttribute('tabindex', '0');
  group.setAttribute('aria-label', part.label);
  group.setAttribute('aria-keyshortcuts', part.key);
  group.classList.add('pressable');
  moveTo(0);
  const ignorePointers = tapByPointer(group, {
    show() {
      // It shows where it is.
    },
    act: move,
  });
  return {
    key: part.key,
    press: (source) => {
      hold.press(source);
    },
    release: (source) => {
      hold.release(source);
    },
    update() {
      // A switch is what people do to it, whatever the machine does.
    },
    destroy: ignorePointers,
  };
}

function travel(knob: SVGGElement): number {
  return Number(knob.dataset.travel ?? 0);
}
