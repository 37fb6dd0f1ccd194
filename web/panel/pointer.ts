// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Hold } from './hold';

/** A finger that rests this long presses; one that swipes has gone on by then. */
const SETTLE_MS = 80;
/** How far a finger that rests may move, in CSS pixels. */
const SLIP_PX = 10;
/** The shortest press that a program is given, for taps and for presses without a pointer. */
const TAP_MS = 60;
const CLICK_PRESS_MS = 150;
/** A click this soon after a pointer went up is that pointer's. */
const OWN_CLICK_MS = 1000;

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Lets pointers hold `element` down: mouse, pen, and as many fingers as there are. Each pointer is
 * captured, so that it may slide off the part without losing it, and lets go when it is lifted or
 * taken away. A swipe that begins here scrolls and presses nothing; so a finger presses when it has
 * rested for a moment, or with its tap. Returns what undoes it.
 */
export function holdByPointer(element: SVGElement, hold: Hold): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const undecided = new Map<number, Finger>();
  const held = new Set<number>();
  let tapped: { readonly source: string; readonly timer: ReturnType<typeof setTimeout> } | null =
    null;

  /** A tap lasts for a moment, or until the next press: two quick taps are two presses. */
  const tap = (source: string, ms: number): void => {
    endTap();
    hold.press(source);
    tapped = { source, timer: setTimeout(endTap, ms) };
  };
  function endTap(): void {
    if (!tapped) return;
    clearTimeout(tapped.timer);
    hold.release(tapped.source);
    tapped = null;
  }
  const press = (id: number): void => {
    endTap();
    element.focus({ preventScroll: true });
    held.add(id);
    hold.press(`pointer ${id}`);
  };
  const release = (id: number): void => {
    held.delete(id);
    hold.release(`pointer ${id}`);
  };
  const forget = (id: number): void => {
    clearTimeout(undecided.get(id)?.timer);
    undecided.delete(id);
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      const { pointerId: id } = event;
      if (event.pointerType !== 'touch') {
        // Otherwise the browser would select text, or move the focus to what is around the part.
        event.preventDefault();
        element.setPointerCapture(id);
        press(id);
        return;
      }
      const timer = setTimeout(() => {
        forget(id);
        press(id);
      }, SETTLE_MS);
      undecided.set(id, { x: event.clientX, y: event.clientY, since: event.timeStamp, timer });
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const finger = undecided.get(event.pointerId);
      if (finger && moved(finger, event)) forget(event.pointerId);
    },
    { signal },
  );
  element.addEventListener(
    'pointerup',
    ({ pointerId: id, timeStamp }) => {
      const finger = undecided.get(id);
      if (!finger) {
        release(id);
        return;
      }
      forget(id);
      element.focus({ preventScroll: true });
      tap('tap', Math.max(TAP_MS, timeStamp - finger.since));
    },
    { signal },
  );
  const lose = ({ pointerId: id }: PointerEvent): void => {
    forget(id);
    release(id);
  };
  element.addEventListener('pointercancel', lose, { signal });
  // What lifts the pointer may never be told to a window in the background.
  window.addEventListener('blur', releaseAll, { signal });
  function releaseAll(): void {
    for (const id of [...undecided.keys()]) forget(id);
    held.clear();
    endTap();
    hold.releaseAll();
  }
  // A finger that presses neither scrolls nor zooms any more. The style touch-action could not say
  // this only from then on, and Chromium ignores it inside a drawing.
  element.addEventListener(
    'touchmove',
    (event) => {
      if (held.size > 0 && event.cancelable) event.preventDefault();
    },
    { signal, passive: false },
  );
  ignoreLongTouch(element, signal);
  onOtherClick(element, signal, () => {
    tap('click', CLICK_PRESS_MS);
  });
  return () => {
    listeners.abort();
    releaseAll();
  };
}

/** What a tap does, and how the part looks meanwhile. */
export interface TapEvents {
  show(pressed: boolean): void;
  act(): void;
}

/**
 * Lets pointers tap `element`: it acts when the pointer goes up on it, so a swipe that begins here
 * does nothing. Returns what undoes it.
 */
export function tapByPointer(element: SVGElement, events: TapEvents): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  let finger: (Omit<Finger, 'timer'> & { readonly id: number }) | null = null;
  const end = (): void => {
    finger = null;
    events.show(false);
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || finger) return;
      const { pointerId: id, clientX: x, clientY: y, timeStamp: since } = event;
      finger = { id, x, y, since };
      events.show(true);
      if (event.pointerType === 'touch') return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      element.setPointerCapture(id);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const swipes = event.pointerType === 'touch' && finger && moved(finger, event);
      if (swipes && finger?.id === event.pointerId) end();
    },
    { signal },
  );
  element.addEventListener(
    'pointerup',
    (event) => {
      if (finger?.id !== event.pointerId) return;
      end();
      const box = element.getBoundingClientRect();
      const { clientX: x, clientY: y } = event;
      const inside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      if (inside) events.act();
    },
    { signal },
  );
  const lose = (event: PointerEvent): void => {
    if (finger?.id === event.pointerId) end();
  };
  element.addEventListener('pointercancel', lose, { signal });
  ignoreLongTouch(element, signal);
  onOtherClick(element, signal, () => {
    events.act();
  });
  return () => {
    listeners.abort();
  };
}

function moved(from: { readonly x: number; readonly y: number }, to: PointerEvent): boolean {
  return Math.hypot(to.clientX - from.x, to.clientY - from.y) > SLIP_PX;
}

/** A long touch is a long press, not a question. */
function ignoreLongTouch(element: SVGElement, signal: AbortSignal): void {
  element.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
}

/** Screen readers and voice control click without a pointer. */
function onOtherClick(element: SVGElement, signal: AbortSignal, press: () => void): void {
  let up = -Infinity;
  element.addEventListener(
    'pointerup',
    (event) => {
      up = event.timeStamp;
    },
    { signal },
  );
  element.addEventListener(
    'click',
    (event) => {
      const ofPointer = event.detail > 0 && event.timeStamp - up < OWN_CLICK_MS;
      if (!ofPointer) press();
    },
    { signal },
  );
}
