// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Editor, EditorEvents } from './text-editor';
import type { ErrorMark } from './error-mark';
import { createPlainEditor } from './plain-editor';
import type { Wrap } from './wrapping';

export interface LateEditor extends Editor {
  /** Loads the real editor and puts it into the place of the plain one. Rejects if it can't be had. */
  complete(): Promise<void>;
}

/** An editor that is plain until the page has time for the real one, which is big. */
export function createLateEditor(parent: HTMLElement, events: EditorEvents): LateEditor {
  const plain = createPlainEditor(parent, events);
  let current: Editor = plain;
  let wrapped: Wrap = 'as-fits';
  // What the plain one can't show, the real one will.
  let marked: { readonly path: string; readonly mark: ErrorMark } | null = null;

  return {
    async complete() {
      const { createEditor } = await import('./editor');
      await plain.atRest();
      const { state } = plain;
      plain.destroy();
      const editor = createEditor(parent, events);
      editor.wrap(wrapped);
      if (state) editor.goOnFrom(state);
      if (marked) editor.mark(marked.path, marked.mark);
      current = editor;
    },
    show(path, text) {
      current.show(path, text);
    },
    forget(path) {
      current.forget(path);
    },
    rename(from, to) {
      current.rename(from, to);
    },
    mark(path, mark) {
      marked = { path, mark };
      current.mark(path, mark);
    },
    clearMark() {
      marked = null;
      current.clearMark();
    },
    selectLine(line) {
      current.selectLine(line);
    },
    wrap(choice) {
      wrapped = choice;
      current.wrap(choice);
    },
    focus() {
      current.focus();
    },
  };
}
