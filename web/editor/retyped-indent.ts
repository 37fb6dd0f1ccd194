// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { isolateHistory } from '@codemirror/commands';
import { getIndentUnit, indentString } from '@codemirror/language';
import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Transaction,
} from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import {
  copiedWith,
  meantAtLeft,
  meantIndent,
  NONE_COPIED,
  type Copied,
  type MeantIndent,
  type PaperStep,
  type Spaces,
} from './meant-indent';
import type { IndentWidths } from './python-indent';

/** How many spaces the editor has put before the cursor, as long as only spaces come there. */
interface Made {
  readonly spaces: number;
  readonly tabbed: boolean;
}

const made = StateField.define<Made | null>({
  create: () => null,
  update(before, change) {
    if (!change.docChanged) return change.selection ? null : before;
    const { doc, selection } = change.state;
    const { from, text } = doc.lineAt(selection.main.head);
    const blank = /^ *$/.test(text) && selection.main.head === from + text.length;
    if (!blank || !selection.main.empty || !change.isUserEvent('input')) return null;
    const insert = inserted(change);
    if (/\n *$/.test(insert)) {
      return change.isUserEvent('input.paste') ? null : { spaces: text.length, tabbed: false };
    }
    if (before && change.isUserEvent('input.indent')) return { ...before, tabbed: true };
    return insert === ' ' ? before : null;
  },
});

const stepSeen = StateEffect.define<PaperStep>();

/** How the person who copies a program indents, as far as they have shown. */
const step = StateField.define<PaperStep>({
  create: () => null,
  update(before, change) {
    // Another program begins.
    if (change.docChanged && change.state.doc.lines === 1) return null;
    return change.effects.find((effect) => effect.is(stepSeen))?.value ?? before;
  },
});

const copiedSeen = StateEffect.define<Copied>();

/** Whether the person copies the spaces of all lines, as far as they have shown. */
const copied = StateField.define<Copied>({
  create: () => NONE_COPIED,
  update(before, change) {
    if (change.docChanged && change.state.doc.lines === 1) return NONE_COPIED;
    const seen = change.effects.find((effect) => effect.is(copiedSeen));
    if (seen) return seen.value;
    const spaces = spacesBefore(change.startState);
    if (!change.isUserEvent('input.type') || !/^\S/.test(inserted(change))) return before;
    if (spaces === null || spaces.made === 0) return before;
    return copiedNow(change.startState, spaces);
  },
});

function inserted(change: Transaction): string {
  let all = '';
  change.changes.iterChanges((_from, _to, _fromNow, _toNow, text) => {
    all += text.toString();
  });
  return all;
}

/**
 * Takes spaces that the person typed although the editor had made them already for theirs, and no
 * spaces for none.
 */
export const retyping: Extension = [
  made,
  step,
  copied,
  EditorView.inputHandler.of((view, from, to, text) => {
    if (view.composing || from !== to || !/^\S/.test(text)) return false;
    const { state } = view;
    const meant = meantAtCursor(state);
    if (meant === null || from !== state.selection.main.head) return false;
    const line = state.doc.lineAt(from).from;
    // Two steps: undo gives first what was typed, at the place where it was typed.
    view.dispatch({
      changes: { from, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.type',
    });
    // What closes a bracket or a block has put the line in its place already.
    if (view.state.doc.length !== state.doc.length + text.length) return true;
    view.dispatch({
      changes: { from: line, to: from, insert: indentString(state, meant.indent) },
      effects: [stepSeen.of(meant.step), copiedSeen.of(meant.copied)],
      annotations: isolateHistory.of('full'),
      userEvent: 'input.clean',
      scrollIntoView: true,
    });
    return true;
  }),
];

/** The spaces before the cursor, where the editor has made that line and it has no text yet. */
function spacesBefore(state: EditorState): Spaces | null {
  const at = state.field(made);
  if (at === null) return null;
  const line = state.doc.lineAt(state.selection.main.head);
  return { made: at.spaces, typed: line.length - at.spaces, tabbed: at.tabbed };
}

/** Where the line that is about to get its text belongs; null where it is right as it is. */
function meantAtCursor(state: EditorState): (MeantIndent & { copied: Copied }) | null {
  const spaces = spacesBefore(state);
  if (spaces === null) return null;
  const line = state.doc.lineAt(state.selection.main.head);
  const before = state.sliceDoc(0, line.from);
  const soFar = state.field(copied);
  if (spaces.typed <= 0) {
    if (spaces.made === 0 || !meantAtLeft(before, soFar)) return null;
    return { indent: 0, step: state.field(step), copied: soFar };
  }
  const meant = meantIndent(before, spaces, state.field(step), widthsOf(state), soFar);
  if (meant === null || meant.indent === line.length) return null;
  return { ...meant, copied: copiedNow(state, spaces) };
}

/** What is known of the person with the line that is about to get its text. */
function copiedNow(state: EditorState, spaces: Spaces): Copied {
  const before = state.sliceDoc(0, state.doc.lineAt(state.selection.main.head).from);
  return copiedWith(state.field(copied), before, spaces, state.field(step), widthsOf(state));
}

function widthsOf(state: EditorState): IndentWidths {
  return { tab: state.tabSize, unit: getIndentUnit(state) };
}
