// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { EditorState, StateEffect, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { setupFor } from './editor-setup';
import { errorMarkOf, markError, type ErrorMark } from './error-mark';
import type { Editor, EditorEvents, PlainText } from './text-editor';
import { blinkCursor } from '../ui/cursor-blink';
import { notTooLong } from './not-too-long';
import { isOutsideChange, outsideChange } from './outside-changes';
import { createWrapping } from './wrapping';

/** The editor itself, which takes the place of a plain one. */
export interface FullEditor extends Editor {
  /** Goes on where that one was left; what was typed there can be undone. */
  goOnFrom(plain: PlainText): void;
}

export function createEditor(parent: HTMLElement, events: EditorEvents): FullEditor {
  const states = new Map<string, EditorState>();
  let shown: string | null = null;
  let marked: { readonly path: string; readonly mark: ErrorMark } | null = null;
  const view = new EditorView({ parent });
  const wrapping = createWrapping(parent);
  blinkCursor(parent);

  const reportChanges = EditorView.updateListener.of((update) => {
    if (!update.docChanged || shown === null) return;
    // Another listener may have changed the text once more by now: what was pasted is cleaned.
    const { state } = view;
    if (marked?.path === shown) moveMark(shown, state);
    if (update.transactions.some(isOutsideChange)) return;
    events.change(shown, state.doc.toString());
  });

  const extensionsFor = (path: string, text: string): Extension => [
    setupFor(path, text),
    wrapping.extension,
    notTooLong(events.tooLong),
    reportChanges,
  ];

  function freshState(path: string, text: string): EditorState {
    return EditorState.create({ doc: text, extensions: extensionsFor(path, text) });
  }

  function moveMark(path: string, state: EditorState): void {
    const mark = errorMarkOf(state);
    marked = mark && { path, mark };
    if (mark) events.markMoved(mark.line);
    else events.markGone();
  }

  function putAway(): void {
    if (shown !== null) states.set(shown, view.state);
  }

  function replaceAll(text: string, byProgram: boolean): void {
    view.dispatch(outsideChange(view.state, text, byProgram));
  }

  function scrollTo(line: number): void {
    const { doc } = view.state;
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines)).from;
    view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'center' }) });
  }

  function show(path: string, text: string, byProgram = true): void {
    if (shown === path && view.state.doc.toString() === normal(text)) return;
    if (shown === path) {
      replaceAll(normal(text), byProgram);
      return;
    }
    putAway();
    const known = states.get(path);
    shown = path;
    view.setState(known ?? freshState(path, text));
    wrapping.update(view);
    if (view.state.doc.toString() !== normal(text)) replaceAll(normal(text), byProgram);
    view.dispatch({ effects: markError(marked?.path === path ? marked.mark : null) });
    if (marked?.path === path) scrollTo(marked.mark.line);
  }

  return {
    show,
    goOnFrom({ path, before, text, from, to, scrollTop, focused }) {
      show(path, before);
      show(path, text, false);
      view.dispatch({ selection: { anchor: from, head: to } });
      view.scrollDOM.scrollTop = scrollTop;
      if (focused) view.focus();
    },
    forget(path) {
      if (path === undefined) states.clear();
      else states.delete(path);
      if (path === undefined || shown === path) shown = null;
    },
    rename(from, to) {
      putAway();
      const state = states.get(from);
      states.delete(from);
      if (state) {
        const extensions = extensionsFor(to, state.doc.toString());
        const effects = StateEffect.reconfigure.of(extensions);
        states.set(to, state.update({ effects }).state);
      }
      if (shown === from) shown = null;
    },
    mark(path, mark) {
      marked = { path, mark };
      if (shown !== path) return;
      view.dispatch({ effects: markError(mark) });
      scrollTo(mark.line);
    },
    clearMark() {
      marked = null;
      view.dispatch({ effects: markError(null) });
    },
    selectLine(number) {
      const { doc } = view.state;
      const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
      view.dispatch({
        selection: { anchor: line.from, head: line.to },
        effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
      });
      view.focus();
    },
    wrap(choice) {
      wrapping.choose(choice, view);
    },
    focus() {
      view.focus();
    },
  };
}

/** Text as CodeMirror gives it back. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
