// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Console } from '../../console/console';
import { isUnderWay, type Status } from './status';

/** A program that asks again within this time has not gone on; nor is somebody who types done. */
const GONE_ON_MS = 800;
const RUN_BUTTONS = '.tools';
const WRITABLE = 'input, textarea, select, [contenteditable="true"]';
const SOMETHING_ELSE = 'dialog[open], :popover-open';

export interface InputFocus {
  update(status: Status): void;
}

/**
 * Gives the console the focus while the program waits for input, and then gives it back. Somebody
 * who writes elsewhere, or has opened something else, is left alone: then only the console shows
 * that the program waits; who has gone to the console by themselves stays there. `reveal` brings the
 * console into view.
 */
export function createInputFocus(
  console: Console,
  place: HTMLElement,
  reveal: () => void,
): InputFocus {
  let status: Status['kind'] = 'ready';
  let asking = false;
  /** Where the focus was. */
  let before: HTMLElement | null = null;
  /** The person has written, or clicked, in another text since Run. */
  let elsewhere = false;
  /** A button is taken for the console: it had the focus back, or something was typed on it. */
  let strayed = false;
  let typedAt = -Infinity;
  let goingOn: ReturnType<typeof setTimeout> | undefined;

  function take(): void {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || place.contains(active)) return;
    if (document.querySelector(SOMETHING_ELSE)) return;
    if (elsewhere && active.matches(WRITABLE)) return;
    before = active;
    // What is hidden cannot have the focus.
    reveal();
    console.focus();
  }

  function giveBack(): void {
    if (console.focused && before?.isConnected === true && before !== document.body) {
      before.focus({ preventScroll: true });
      // One more Enter is not meant for Run.
      strayed = before.closest(RUN_BUTTONS) !== null;
    }
    before = null;
  }

  function waitToGoOn(): void {
    const wait = Math.max(GONE_ON_MS, typedAt + GONE_ON_MS - performance.now());
    goingOn ??= setTimeout(() => {
      goingOn = undefined;
      if (performance.now() - typedAt < GONE_ON_MS) {
        waitToGoOn();
        return;
      }
      stopAsking();
      giveBack();
    }, wait);
  }

  function stopAsking(): void {
    clearTimeout(goingOn);
    goingOn = undefined;
    asking = false;
    console.ask(false);
  }

  function keyOnButton(event: KeyboardEvent): void {
    const isText = event.key.length === 1 && event.key !== ' ';
    const busy = isUnderWay(status);
    if (busy && (isText || (event.key === 'Enter' && status === 'starting'))) {
      // Typed ahead, as on a board: the key itself goes to the console too.
      before ??= event.target instanceof HTMLElement ? event.target : null;
      console.focus();
    } else if (isText) {
      strayed = true;
    } else if (event.key === 'Enter' && strayed) {
      strayed = false;
      event.preventDefault();
    }
  }

  function isCommand(event: Event): boolean {
    return event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey);
  }

  document.addEventListener(
    'keydown',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (place.contains(target)) typedAt = performance.now();
      else if (target?.closest(RUN_BUTTONS) && !isCommand(event)) keyOnButton(event);
      if (event.key.length > 1 && event.key !== 'Enter') strayed = false;
    },
    { capture: true },
  );
  for (const kind of ['keydown', 'pointerdown', 'input'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        const target = event.target instanceof Element ? event.target : null;
        if (kind === 'pointerdown') {
          strayed = false;
          // Whoever goes to the console by themselves stays there.
          if (place.contains(target) && !target?.closest('button')) before = null;
        }
        if (isCommand(event) || place.contains(target)) return;
        if (target?.closest(WRITABLE)) elsewhere = true;
      },
      { capture: true },
    );
  }

  return {
    update({ kind }) {
      if (kind === 'starting' && status !== 'starting') {
        elsewhere = false;
        // Who has left the console to start another program is asked anew, however soon that asks.
        if (!console.focused) stopAsking();
      }
      status = kind;
      if (kind !== 'waiting') {
        if (asking) waitToGoOn();
        return;
      }
      clearTimeout(goingOn);
      goingOn = undefined;
      if (!asking) take();
      asking = true;
      console.ask(true);
    },
  };
}
