// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ButtonPart, ResetPart, SwitchPart } from '../sim/board';
import type { DrawnView } from '../sim/board-look';
import { Hold } from './hold';
import { holdByPointer, tapByPointer } from './pointer';
import type { Widget } from './widget';

/** A widget that pointers and keys press. */
export interface Pressable extends Widget {
  readonly key: string;
  /** `source` tells apart what holds it down. */
  press(source: string): void;
  release(source: string): void;
}

/** What a press does. */
export interface PressEvents {
  /** Whether somebody presses it from now on. */
  show?(pressed: boolean): void;
  /** As Widget's. */
  update?(view: DrawnView | null): void;
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
    update(view) {
      events.update?.(view);
    },
    destroy() {
      ignorePointers();
      hold.releaseAll();
    },
  };
}

/** A part that goes down while somebody presses it, or while `isPressed` says that it is. */
export function createPushed(
  part: ButtonPart | ResetPart,
  group: SVGGElement,
  pointer: 'hold' | 'tap',
  events: Pick<PressEvents, 'down' | 'up'>,
  isPressed: (view: DrawnView) => boolean = () => false,
): Pressable {
  let held = false;
  let pressed = false;
  const draw = (): void => {
    group.classList.toggle('pressed', held || pressed);
  };
  return createPressable(
    part,
    group,
    { role: 'button', pointer },
    {
      show(now) {
        held = now;
        draw();
      },
      update(view) {
        pressed = view !== null && isPressed(view);
        draw();
      },
      ...events,
    },
  );
}
