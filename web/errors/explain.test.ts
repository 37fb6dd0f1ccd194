// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { explainError } from './explain';

const NAMES = { keywords: {}, modules: {}, classes: {} };

test.each([
  [
    'SyntaxError: invalid syntax',
    [{ file: 'code.py', line: 2 }],
    'line 2 of code.py, which is no text',
  ],
  ['SyntaxError: invalid syntax', [], 'does not say on which line'],
  ['RuntimeError: maximum recursion depth exceeded', [], 'brackets within brackets'],
])('an error in no text that is shown: %s, %j', (message, frames, sentence) => {
  const explained = explainError({ frames, message }, new Map(), NAMES);
  expect(explained.place).toBeNull();
  expect(explained.sentence).toContain(sentence);
});
