// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { indentLess, indentMore } from '@codemirror/commands';
import { getIndentUnit } from '@codemirror/language';
import type { StateCommand } from '@codemirror/state';
import type { KeyBinding } from '@codemirror/view';

/** Spaces up to the next stop after text, before a comment say; else the lines move in. */
const insertOrIndent: StateCommand = (target) => {
  const { state, dispatch } = target;
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const before = state.sliceDoc(line.from, main.head);
  if (state.readOnly || !main.empty || before.trim() === '') return indentMore(target);
  const unit = getIndentUnit(state);
  const spaces = ' '.repeat(unit - (before.length % unit));
  dispatch(
    state.update(state.replaceSelection(spaces), { scrollIntoView: true, userEvent: 'input' }),
  );
  return true;
};

/** Tab and Shift-Tab as editors for Python have them. Escape, then Tab leaves the editor. */
export const tabKey: KeyBinding = { key: 'Tab', run: insertOrIndent, shift: indentLess };
