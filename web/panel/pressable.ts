// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ButtonPart, ResetPart, SwitchPart } from '../sim/board';
import { Hold } from './hold';
import { holdByPointer, tapByPointer } from './pointer';

/** A widget that pointers and keys press. It is what people do to it, whatever the machine does. */
export interface Pressable {
  readonly key: string;
  /** `source` tells apart what holds it down. */
  press(source: string): void;
  release(source: string): void;
  destroy(): void;
}

/** What a press does. */
export interface PressEvents {
  /** Whether it looks pressed from now on. */
  show?(pressed: boolean): void;
  down(): void;
  up?(): void;
}

/**
 * Makes `group` a part that is pressed: by pointers that hold it down ("hold") or that go up on it
 * ("tap"), by its key, and by assistive tools, which hear its role and label.
 */
export function createPressable(
  part: ButtonPart | ResetPart | SwitchPart,
  group: SVGGElement,
  by: { readonly role: 'button' | 'switch'; readonly pointer: 'hold' | 'tap' },
  events: PressEvents,
): Pressable {
  const show = (pressed: boolean): void => {
    events.show?.(pressed);
  };
  const hold = new Hold({
    down() {
      show(true);
      events.down();
    },
    up() {
      show(false);
      events.up?.();
    },
  });
  group.setAttribute('role', by.role);
  group.setAttribute('tabindex', '0');
  group.setAttribute('aria-label', part.label);
  group.setAttribute('aria-keyshortcuts', part.key);
  group.classList.add('pressable');
  const ignorePointers =
    by.pointer === 'hold'
      ? holdByPointer(group, hold)
      : tapByPointer(group, { show, act: events.down });
  return {
    key: part.key,
    press: (source) => {
      hold.press(source);
    },
    release: (source) => {
      hold.release(source);
    },
    destroy() {
      ignorePointers();
      hold.releaseAll();
    },
  };
}

/** A part that goes down while it is pressed. */
export function createPushed(
  part: ButtonPart | ResetPart,
  group: SVGGElement,
  pointer: 'hold' | 'tap',
  events: Pick<PressEvents, 'down' | 'up'>,
): Pressable {
  return createPressable(
    part,
    group,
    { role: 'button', pointer },
    {
      show(pressed) {
        group.classList.toggle('pressed', pressed);
      },
      ...events,
    },
  );
}
