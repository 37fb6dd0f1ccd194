// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { isolateHistory } from '@codemirror/commands';
import { getIndentUnit } from '@codemirror/language';
import { StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { retypedIndent } from './python-indent';

/** How many spaces the editor has put before the cursor, as long as only spaces are typed there. */
const made = StateField.define<number | null>({
  create: () => null,
  update(spaces, change) {
    if (change.docChanged) {
      const { doc, selection } = change.state;
      const { from, text } = doc.lineAt(selection.main.head);
      const blank = /^ +$/.test(text) && selection.main.head === from + text.length;
      if (!blank || !selection.main.empty || !change.isUserEvent('input')) return null;
      const insert = inserted(change);
      if (/\n *$/.test(insert)) return change.isUserEvent('input.paste') ? null : text.length;
      return insert === ' ' ? spaces : null;
    }
    return change.selection ? null : spaces;
  },
});

function inserted(change: Transaction): string {
  let all = '';
  change.changes.iterChanges((_from, _to, _fromNow, _toNow, text) => {
    all += text.toString();
  });
  return all;
}

/** Takes spaces that the person typed although the editor had made them already for theirs. */
export const retyping: Extension = [
  made,
  EditorView.inputHandler.of((view, from, to, text) => {
    if (view.composing || from !== to || !/^\S/.test(text)) return false;
    const { state } = view;
    const spaces = tooMany(state);
    if (spaces === null || from !== state.selection.main.head) return false;
    const line = state.doc.lineAt(from).from;
    // Two steps: undo gives first what was typed, at the place where it was typed.
    view.dispatch({
      changes: { from, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.type',
    });
    view.dispatch({
      changes: { from: line, to: line + spaces },
      annotations: isolateHistory.of('full'),
      userEvent: 'input.clean',
      scrollIntoView: true,
    });
    return true;
  }),
];

/** How many of the spaces before the cursor are to go; null where they may be meant. */
function tooMany(state: EditorState): number | null {
  const spaces = state.field(made);
  if (spaces === null) return null;
  const line = state.doc.lineAt(state.selection.main.head);
  const typed = line.length - spaces;
  if (typed <= 0) return null;
  const widths = { tab: state.tabSize, unit: getIndentUnit(state) };
  const indent = retypedIndent(state.sliceDoc(0, line.from), spaces, typed, widths);
  return indent === null ? null : line.length - indent;
}
