// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { EditorState, type Extension } from '@codemirror/state';
import { LONGEST_TEXT } from '../project/text';

/**
 * Refuses a change that would make a text longer than the editor opens again; `tell` is called
 * after it. A text that is longer already can be made shorter.
 */
export function notTooLong(tell: () => void): Extension {
  return EditorState.changeFilter.of((change) => {
    const { newLength, length } = change.changes;
    if (newLength <= LONGEST_TEXT || newLength <= length) return true;
    // The editor is in the midst of a change, and whoever is told may make another.
    queueMicrotask(tell);
    return false;
  });
}
