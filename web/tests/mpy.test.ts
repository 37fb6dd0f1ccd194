// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What damaged .mpy files do to a machine, and what is left of the host then. `make fuzz-mpy` is the same for long.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { damage } from '../tools/fuzz/mpy/damage';
import { COUNT, playDamaged } from '../tools/fuzz/mpy/play';
import { Random } from '../tools/fuzz/random';
import { mpyCross } from './mpy-cross';
import { runProgram } from './program';

const MACHINES = 12;

const everything = mpyCross(
  readFileSync(new URL('../../firmware/tests/mpy/language.mpy/lib/everything.py', import.meta.url)),
  'everything.py',
);

test('files that are not damaged are loaded', () => {
  const { end, serial } = playDamaged([everything]);
  expect(end).toBe('all done');
  expect(serial).toContain('0 loaded');
});

test('damaged files are refused, or harm their own machine only', () => {
  const random = new Random(1);
  let said = '';
  for (let i = 0; i < MACHINES; i++) {
    said += playDamaged(Array.from({ length: COUNT }, () => damage(everything, random))).serial;
  }
  const refused = said.match(/^\d+ ValueError damaged \.mpy file/gm) ?? [];
  expect(refused.length).toBeGreaterThan((COUNT * MACHINES) / 2);
  expect(runProgram('print("as new")').output).toBe('as new\n');
});
