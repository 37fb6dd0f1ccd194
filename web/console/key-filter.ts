// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Terminal } from '@xterm/xterm';

/** Keeps from the board the keys that belong to the page; `isOver`: no program, and no REPL yet, has use for Tab. */
export function createKeyFilter(
  terminal: Terminal,
  isOver: () => boolean,
): (event: KeyboardEvent) => boolean {
  let leaving = false;
  const pressedHere = new Set<string>();
  terminal.textarea?.addEventListener('blur', () => {
    pressedHere.clear();
  });

  /** A key that was held down when the focus came here was meant for where it was. */
  function isHeldOver(event: KeyboardEvent): boolean {
    if (!event.repeat) pressedHere.add(event.code);
    return event.repeat && !pressedHere.has(event.code);
  }

  return (event) => {
    if (event.type !== 'keydown') return true;
    if (isHeldOver(event)) {
      event.preventDefault();
      return false;
    }
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Tab') {
      // Tab completes names in the REPL. Escape and then Tab, or Shift-Tab, leave the console.
      const toPage = leaving || event.shiftKey || isOver();
      leaving = false;
      return !toPage;
    }
    if (event.key === 'Escape') {
      leaving = true;
      return false;
    }
    if (event.key !== 'Shift') leaving = false;
    if (!command || event.altKey) return true;
    const key = event.key.toLowerCase();
    if (key === 'c' && (terminal.hasSelection() || event.shiftKey)) {
      // The browser copies; the next Ctrl-C is for the board again.
      setTimeout(() => {
        terminal.clearSelection();
      });
      return false;
    }
    // Paste, run, save, reload and zoom are the browser's and the page's.
    return !['v', 'enter', 's', 'r', '+', '-', '=', '0'].includes(key);
  };
}
