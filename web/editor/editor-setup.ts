// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { androidKeys, isAndroid } from './android-keys';
import { editorTheme } from './editor-theme';
import { errorMarks } from './error-mark';
import { noNul } from './no-nul';
import { oddMarks } from './odd-marks';
import { undoSteps } from './outside-changes';
import { pasteCleaning } from './paste';
import { pythonSupport } from './python';
import { indentUnitOf } from './python-indent';
import { keepCursorInView } from './cursor-in-view';
import { tabKey } from './tab-key';
import { touchBar } from './touch-bar';

/**
 * What an editor of every file has. Nothing closes brackets or quotes by itself: whoever types the
 * closing one too would have two of them sooner or later.
 */
const basics: Extension = [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightActiveLine(),
  undoSteps,
  // It blinks by itself: web/ui/cursor-blink.ts.
  drawSelection({ cursorBlinkRate: 0 }),
  dropCursor(),
  EditorState.tabSize.of(4),
  bracketMatching(),
  highlightSelectionMatches(),
  errorMarks,
  oddMarks,
  noNul,
  keepCursorInView,
  touchBar,
  isAndroid ? androidKeys : [],
  editorTheme,
  keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, tabKey]),
];

/** The extensions for a file of that name and text. */
export function setupFor(path: string, text: string): Extension {
  return [
    basics,
    path.endsWith('.py') ? [pythonSupport, pasteCleaning] : [],
    indentUnit.of(indentUnitOf(text) ?? '    '),
    // Keyboards of phones correct words, and know no code.
    EditorView.contentAttributes.of({
      'aria-label': `${path}, editor`,
      'aria-describedby': 'editor-way-out',
      // What is edited has the focus anyway; tools that look for a way to scroll ask for it in words.
      tabindex: '0',
      spellcheck: 'false',
      autocapitalize: 'off',
      autocorrect: 'off',
      autocomplete: 'off',
      translate: 'no',
    }),
  ];
}
