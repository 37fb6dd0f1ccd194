// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ResetPart } from '../sim/board';
import { Hold } from './hold';
import { tapByPointer } from './pointer';
import type { Pressable } from './widget';

/** The reset button. */
export function createReset(part: ResetPart, group: SVGGElement, reset: () => void): Pressable {
  const show = (pressed: boolean): void => {
    group.classList.toggle('pressed', pressed);
  };
  const hold = new Hold({
    down() {
      show(true);
      reset();
    },
    up() {
      show(false);
    },
  });
  group.setAttribute('role', 'button');
  group.setAttribute('tabindex', '0');
  group.setAttribute('aria-label', part.label);
  group.setAttribute('aria-keyshortcuts', part.key);
  group.classList.add('pressable');
  const ignorePointers = tapByPointer(group, { show, act: reset });
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
