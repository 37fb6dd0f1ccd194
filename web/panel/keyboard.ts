// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Pressable } from './pressable';

/**
 * Lets the keyboard press parts while `panel` has the focus: Space and Enter the part that is
 * focused, each part's own key from anywhere in the panel. A key that is held holds its part until it
 * goes up, wherever the focus is by then: a program may ask for a button that is held while it starts.
 * Everything is let go when the window is left, because the release of a key would then go elsewhere.
 * Returns what undoes it.
 */
export function pressByKeyboard(
  panel: HTMLElement,
  parts: ReadonlyMap<SVGGElement, Pressable>,
): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const held = new Map<string, Pressable>();

  const find = (event: KeyboardEvent): Pressable | undefined => {
    if (event.key === ' ' || event.key === 'Enter') {
      return [...parts].find(([group]) => group === event.target)?.[1];
    }
    const key = event.key.toLowerCase();
    return [...parts.values()].find((part) => part.key.toLowerCase() === key);
  };
  const release = (code: string): void => {
    held.get(code)?.release(`key ${code}`);
    held.delete(code);
  };
  const releaseAll = (): void => {
    for (const code of [...held.keys()]) release(code);
  };

  panel.addEventListener(
    'keydown',
    (event) => {
      // Ctrl-R reloads the page, and must not reset the board.
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const part = find(event);
      if (part === undefined) return;
      // Space would scroll the page.
      event.preventDefault();
      // `code` is the key itself: Shift going up in between changes `key`, and not this.
      if (event.repeat || held.has(event.code)) return;
      held.set(event.code, part);
      part.press(`key ${event.code}`);
    },
    { signal },
  );
  // Before whatever has the focus by now, which is not meant.
  const first = { signal, capture: true };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && held.has(event.code)) swallow(event);
    },
    first,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (!held.has(event.code)) return;
      swallow(event);
      release(event.code);
    },
    first,
  );
  window.addEventListener('blur', releaseAll, { signal });
  return () => {
    listeners.abort();
    releaseAll();
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
