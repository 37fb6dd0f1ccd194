// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { type EditorView, ViewPlugin } from '@codemirror/view';

/** Those that CodeMirror holds back, with their numbers. */
const KEYS: ReadonlyMap<string, number> = new Map([
  ['Enter', 13],
  ['Backspace', 8],
]);

interface SyntheticKey extends KeyboardEvent {
  /** CodeMirror takes a key that has it as it is. */
  synthetic?: boolean;
}

/**
 * On Android, CodeMirror holds an Enter or a Backspace back, and drops it if the text changed in the
 * 50 ms before: some keyboards send one as an echo. On a phone that is busy, what was typed with
 * pauses comes all at once, and the key of a person is dropped, too. An echo comes while a word is
 * being composed; a key that does not is a person's, and is dealt with at once.
 */
export const androidKeys = ViewPlugin.define((view: EditorView) => {
  const take = (event: SyntheticKey): void => {
    const number = KEYS.get(event.key);
    if (number === undefined || event.synthetic || !event.isTrusted) return;
    if (event.isComposing || view.composing || view.compositionStarted) return;
    if (event.target !== view.contentDOM) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
    const modifiers = { ctrlKey, altKey, shiftKey, metaKey };
    const own: SyntheticKey = new KeyboardEvent('keydown', {
      ...{ key, code, keyCode: number, which: number, bubbles: true, cancelable: true },
      ...modifiers,
    });
    own.synthetic = true;
    view.contentDOM.dispatchEvent(own);
  };
  view.dom.addEventListener('keydown', take, { capture: true });
  return {
    destroy() {
      view.dom.removeEventListener('keydown', take, { capture: true });
    },
  };
});

/** As CodeMirror finds out whether it holds keys back. */
export const isAndroid = /Android\b/.test(navigator.userAgent);
