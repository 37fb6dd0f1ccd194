// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { LONGEST_TEXT } from '../project/text';
import { notTooLong } from './not-too-long';

test.each([
  { before: 0, added: LONGEST_TEXT, after: LONGEST_TEXT, told: 0 },
  { before: 0, added: LONGEST_TEXT + 1, after: 0, told: 1 },
  { before: LONGEST_TEXT, added: 1, after: LONGEST_TEXT, told: 1 },
  { before: LONGEST_TEXT + 10, added: 1, after: LONGEST_TEXT + 10, told: 1 },
])('$added letters added to $before are $after', async ({ before, added, after, told }) => {
  let tells = 0;
  const extensions = notTooLong(() => (tells += 1));
  const state = EditorState.create({ doc: 'x'.repeat(before), extensions });
  const change = state.update({ changes: { from: before, insert: 'y'.repeat(added) } });
  await Promise.resolve();
  expect(change.state.doc.length).toBe(after);
  expect(tells).toBe(told);
});

test('what is too long can be made shorter', () => {
  const extensions = notTooLong(() => undefined);
  const state = EditorState.create({ doc: 'x'.repeat(LONGEST_TEXT + 10), extensions });
  const change = state.update({ changes: { from: 0, to: 3, insert: 'y' } });
  expect(change.state.doc.length).toBe(LONGEST_TEXT + 8);
});
