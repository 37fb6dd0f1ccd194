// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Damaged .mpy files: none breaks its machine. `make fuzz-mpy` is the same for long.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { damage } from '../tools/fuzz/mpy/damage';
import { COUNT, playDamaged } from '../tools/fuzz/mpy/play';
import { Random } from '../tools/fuzz/random';
import { testProgram } from '../sim/test-support';
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

test('damaged files are refused, or run as any program does', () => {
  const random = new Random(1);
  let said = '';
  for (let i = 0; i < MACHINES; i++) {
    const { end, serial } = playDamaged(
      Array.from({ length: COUNT }, () => damage(everything, random)),
    );
    expect(end, serial).not.toBe('crashed');
    said += serial;
  }
  const refused = said.match(/^\d+ ValueError damaged \.mpy file/gm) ?? [];
  expect(refused.length).toBeGreaterThan((COUNT * MACHINES) / 2);
  expect(runProgram('print("as new")').output).toBe('as new\n');
});

const slots = mpyCross(Buffer.from(testProgram('host/slots')), 'slots.py');

/** Bytecode of slots.py, and what it is changed to: the stack stays as deep, but not of the kinds it had. */
const CHANGES: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'a comprehension fills a tuple as a list': ['2b 00 b0 5f', '2a 00 b0 5f'],
  'a comprehension fills a list as a dict': ['2c 00 b0 5f', '2b 00 b0 5f'],
  'a comprehension fills a list as a set': ['2d 00 b0 5f', '2b 00 b0 5f'],
  'a list gets keys as a dict': ['2c 02', '2b 00'],
  'True is why a finally block is run': ['51 b2 81', '52 b2 81'],
  'what is no exception is one to async with': ['df 44 57', 'de 44 57'],
  'an item of nothing is stored': ['53 5b 56', '53 5a 56'],
  'nothing is returned': ['51 63', '53 63'],
};

test.each(Object.entries(CHANGES))('%s: damaged', (_, [from, to]) => {
  const changed = Buffer.from(slots);
  const at = changed.indexOf(bytesOf(from));
  expect(at).toBeGreaterThan(0);
  bytesOf(to).copy(changed, at);
  expect(playDamaged([slots, changed]).serial).toContain(
    '0 loaded\r\n1 ValueError damaged .mpy file\r\n',
  );
});

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}
