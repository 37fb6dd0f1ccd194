// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

/**
 * The line that somebody types in stays in view when the window becomes lower: the keyboard of a
 * phone comes up, a phone is turned. Who has scrolled away from the cursor is left there.
 */
export const keepCursorInView: Extension = ViewPlugin.define((view) => {
  let wasInView = false;
  const observer = new ResizeObserver(() => {
    if (!wasInView || !view.hasFocus) return;
    view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
  });
  observer.observe(view.scrollDOM);
  observer.observe(document.body);
  // What scrolls may also be around the editor.
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('scroll', look, { signal, capture: true, passive: true });

  function look({ target }: Event): void {
    // Not the console, which scrolls with all that a program prints.
    const moves = target instanceof Node && target.contains(view.scrollDOM);
    if (moves && view.hasFocus) wasInView = isInView(view);
  }

  return {
    update({ selectionSet, focusChanged, docChanged }) {
      // A cursor that was set is in view, or will be when this update is over.
      if (selectionSet || focusChanged || docChanged) wasInView = true;
    },
    destroy() {
      observer.disconnect();
      listening.abort();
    },
  };
});

/** Whether nothing that scrolls hides the cursor. */
function isInView(view: EditorView): boolean {
  const cursor = view.coordsAtPos(view.state.selection.main.head);
  if (!cursor || cursor.bottom <= 0 || cursor.top >= window.innerHeight) return false;
  for (let at: Element | null = view.scrollDOM; at; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const { top, bottom } = at.getBoundingClientRect();
    if (cursor.bottom <= top || cursor.top >= bottom) return false;
  }
  return true;
}
