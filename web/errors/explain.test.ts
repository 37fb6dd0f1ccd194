// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { explainError } from './explain';

const NAMES = { keywords: {}, modules: {}, classes: {} };

test.each([
  [[{ file: 'code.py', line: 2 }], 'line 2 of code.py, which is no text'],
  [[], 'does not say on which line'],
])('an error in no text that is shown: %j', (frames, sentence) => {
  const explained = explainError(
    { frames, message: 'SyntaxError: invalid syntax' },
    new Map(),
    NAMES,
  );
  expect(explained.place).toBeNull();
  expect(explained.sentence).toContain(sentence);
});
