// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pythonLanguage } from '@codemirror/lang-python';
import { indentOnInput, indentService, LanguageSupport } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { completion } from './completion';
import { closerIndent, newLineIndent } from './python-indent';
import { retyping } from './retyped-indent';

/** What, when it has been typed at the beginning of a line, may move the line. */
const CLOSER = /^\s*(else:|elif |except:|except |finally:|[)\]}])$/;

const indentation = indentService.of((context, pos) => {
  const { state } = context;
  const widths = { tab: state.tabSize, unit: context.unit };
  const line = state.doc.lineAt(pos);
  if (context.simulatedBreak === pos) {
    return newLineIndent(state.sliceDoc(0, pos), state.sliceDoc(pos, line.to), widths);
  }
  return closerIndent(state.sliceDoc(0, line.from), line.text, widths);
});

/** Python: colors, suggestions, and indentation by rules of our own, which never move a line
 * that may be meant as it is. */
export const pythonSupport: Extension = [
  new LanguageSupport(pythonLanguage, pythonLanguage.data.of({ indentOnInput: CLOSER })),
  indentation,
  indentOnInput(),
  retyping,
  completion,
];
