// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { placeIn } from './place-in-line';

test.each([
  ['', 'code'],
  ['print(', 'code'],
  ['print("a", ', 'code'],
  ['print("it\'s", ', 'code'],
  ['print("', '"'],
  ['print(\'say "hi"', "'"],
  ['print("a\\"', '"'],
  ['# it', 'comment'],
  ['x = 1  # "quoted', 'comment'],
  ['x = "#', '"'],
  ['x = "#"', 'code'],
])('%j ends in %s', (line, place) => {
  expect(placeIn(line)).toBe(place);
});
