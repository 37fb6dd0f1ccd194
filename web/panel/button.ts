// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ButtonPart, Drive } from '../sim/board';
import { Hold } from './hold';
import { holdByPointer } from './pointer';
import type { Pressable } from './widget';

/** A push button: `setPin` is told how it drives its pin from now on. */
export function createButton(
  part: ButtonPart,
  group: SVGGElement,
  setPin: (drive: Drive) => void,
): Pressable {
  const show = (pressed: boolean): void => {
    group.classList.toggle('pressed', pressed);
  };
  const hold = new Hold({
    down() {
      show(true);
      setPin(part.pressed);
    },
    up() {
      show(false);
      setPin('open');
    },
  });
  group.setAttribute('role', 'button');
  group.setAttribute('tabindex', '0');
  group.setAttribute('aria-label', part.label);
  group.setAttribute('aria-keyshortcuts', part.key);
  group.classList.add('pressable');
  show(false);
  const ignorePointers = holdByPointer(group, hold);
  return {
    key: part.key,
    press: (source) => {
      hold.press(source);
    },
    release: (source) => {
      hold.release(source);
    },
    update() {
      // A button is what people do to it, whatever the machine does.
    },
    destroy() {
      ignorePointers();
    },
  };
}
