// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { noNul } from './no-nul';

test.each([
  ['print(1)\n\0', 'print(1)\n'],
  ['\0a\0\0b', 'ab'],
  ['plain', 'plain'],
])('%j comes in as %j', (typed, wanted) => {
  const state = EditorState.create({ doc: 'x = 1\n', extensions: noNul });
  const change = state.update({ changes: { from: 0, to: state.doc.length, insert: typed } });
  expect(change.state.doc.toString()).toBe(wanted);
});
