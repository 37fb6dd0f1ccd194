// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The language: MicroPython's tests of it.
import { expect, test } from 'vitest';
import { exclusions } from './micropython-suite';
import { sweep } from './micropython-sweep';

sweep({ basics: 400, float: 40, micropython: 40, stress: 10 });

test('the files left out have a reason', () => {
  const list = exclusions();
  expect(list.length).toBeGreaterThan(0);
  for (const { reason } of list) expect(reason.length).toBeGreaterThan(10);
});
