// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What a hold reports: the first finger or key that presses, and the last that lets go. */
export interface HoldEvents {
  down(): void;
  up(): void;
}

/**
 * Tells whether anything holds a part down. Two fingers, or a finger and a key, may hold the same
 * part at once, and it is free only when all have let go.
 */
export class Hold {
  readonly #sources = new Set<string>();

  constructor(private readonly events: HoldEvents) {}

  press(source: string): void {
    const first = this.#sources.size === 0;
    this.#sources.add(source);
    if (first) this.events.down();
  }

  release(source: string): void {
    if (this.#sources.delete(source) && this.#sources.size === 0) this.events.up();
  }

  releaseAll(): void {
    if (this.#sources.size === 0) return;
    this.#sources.clear();
    this.events.up();
  }
}

/**
 * Lets pointers press `element`: mouse, pen, and as many fingers as there are. Each pointer is
 * captured, so that it may slide off the part without losing it, and lets go when it is lifted or
 * taken away. Returns what undoes it.
 */
export function pressByPointer(element: SVGElement, hold: Hold): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const source = (event: PointerEvent): string => `pointer ${event.pointerId}`;

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      // Otherwise the browser would select text, or move the focus to what is around the part.
      event.preventDefault();
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      hold.press(source(event));
    },
    { signal },
  );
  const release = (event: PointerEvent): void => {
    hold.release(source(event));
  };
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('lostpointercapture', release, { signal });
  // What lifts the pointer may never be told to a window in the background.
  window.addEventListener(
    'blur',
    () => {
      hold.releaseAll();
    },
    { signal },
  );
  // Fingers on a part neither scroll nor zoom. The style touch-action would say so with less, but
  // Chromium ignores it inside a drawing, and takes the touch away when the finger slides.
  element.addEventListener(
    'touchstart',
    (event) => {
      event.preventDefault();
    },
    { signal, passive: false },
  );
  // A long touch is a long press, not a question.
  element.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  return () => {
    listeners.abort();
  };
}
