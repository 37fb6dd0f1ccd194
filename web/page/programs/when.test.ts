// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, it } from 'vitest';
import { whenText } from './when';

const NOW = new Date(2026, 2, 12, 15, 0).getTime();

it.each([
  [new Date(2026, 2, 12, 15, 0), 'just now'],
  [new Date(2026, 2, 12, 14, 59), '1 minute ago'],
  [new Date(2026, 2, 12, 14, 20), '40 minutes ago'],
  [new Date(2026, 2, 12, 9, 5), 'today, 9:05'],
  [new Date(2026, 2, 11, 23, 59), 'yesterday, 23:59'],
  [new Date(2026, 2, 1, 12, 0), '1 March'],
  [new Date(2025, 11, 31, 12, 0), '31 December 2025'],
])('%s is %j', (time, text) => {
  expect(whenText(time.getTime(), NOW)).toBe(text);
});
