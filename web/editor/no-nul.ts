// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { EditorState, type ChangeSpec, type Extension } from '@codemirror/state';

/**
 * A NUL is never part of a program, and nobody can see or type one. Chromium 156 was seen to put
 * one in, about once in thirty times that text of several lines took the place of all.
 */
export const noNul: Extension = EditorState.transactionFilter.of((transaction) => {
  const changes: ChangeSpec[] = [];
  transaction.changes.iterChanges((_fromBefore, _toBefore, from, _to, inserted) => {
    const text = inserted.toString();
    for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) {
      changes.push({ from: from + at, to: from + at + 1 });
    }
  });
  return changes.length === 0 ? transaction : [transaction, { changes, sequential: true }];
});
