// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ResetPart } from '../sim/board';
import { Hold, pressByPointer } from './hold';
import type { Pressable } from './widget';

/** The reset button. It acts when it goes down: a press that is then cancelled has still happened. */
export function createReset(part: ResetPart, group: SVGGElement, reset: () => void): Pressable {
  const hold = new Hold({
    down() {
      group.classList.add('pressed');
      reset();
    },
    up() {
      group.classList.remove('pressed');
    },
  });
  group.setAttribute('role', 'button');
  group.setAttribute('tabindex', '0');
  group.setAttribute('aria-label', part.label);
  group.setAttribute('aria-keyshortcuts', part.key);
  group.classList.add('pressable');
  const ignorePointers = pressByPointer(group, hold);
  return {
    key: part.key,
    press: (source) => {
      hold.press(source);
    },
    release: (source) => {
      hold.release(source);
    },
    update() {
      // Nothing to show.
    },
    destroy() {
      ignorePointers();
      hold.releaseAll();
    },
  };
}
