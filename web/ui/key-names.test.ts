// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { keyName } from './key-names';

test('keys have the names that are on the keyboard', () => {
  expect(keyName('Mod-Enter', false)).toBe('Ctrl-Enter');
  expect(keyName('Mod-Shift-Enter', true)).toBe('⌘ ⇧ Enter');
  expect(keyName('Ctrl-C', true)).toBe('⌃ C');
  expect(keyName('Mod-/', false)).toBe('Ctrl-/');
  expect(keyName('A', true)).toBe('A');
});
