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

/** Files with one function, made by hand to deceive the check: what it took for granted once. */
const MADE: Readonly<Record<string, string>> = {
  'a comprehension reaches below what is returned':
    '4306001f030108782e707900026600103c6d6f64756c653e000640414141414141414141414141414141' +
    '414141414141414141414141414141414141414141414141414141414141414141414141414141414141' +
    '41414141414141004c1802023200160151630181083c02012b00498300230063812f085d5163',
  'a handler within the jump that leaves its block':
    '4306001f030008782e707900026600103c6d6f64756c653e004c1802023200160151630186205c020181' +
    '818181515951595159515951595159515951595159515951595159515951595159515951595159515951' +
    '595159515951595159515951595159515951595159515951595159515951595159515951595159515949' +
    '810040a67f815959595d5163',
  'an iterator is eaten by a return that finds None below it':
    '4306001f050208782e707900026600103c6d6f64756c653e000279001a42617365457863657074696f6e' +
    '000a03070131070132070133062842424242424242424242424242424242424242424242424242424242' +
    '424242424242424242424242004c180202320016015163018268f80202015123005f4ba0001703499700' +
    '514982005165571204df44858059592301635b5b595d5140de7f015163',
  'None is why the end of async with is run':
    '4306001f040108782e707900026600103c6d6f64756c653e001a42617365457863657074696f6e000803' +
    '312e354c1802023200160151630181304c0201230049810051571203df4483805d51635b5b63',
  'the end of async with looks at why it is run later than at its beginning':
    '4306001f040108782e707900026600103c6d6f64756c653e001a42617365457863657074696f6e0008' +
    '03312e354c1802023200160151630182184c0201230051498500515a4291805159571203df44868059' +
    '59514283805b5b595d5163',
  'nothing is what async with has entered':
    '4306001f040008782e707900026600103c6d6f64756c653e0006666f6f004c1802023200160151630181' +
    '604c020181498500535a42848040888001515d595942ec7f1403360063',
};

test.each(Object.entries(MADE))('%s: damaged', (_, hex) => {
  expect(playDamaged([bytesOf(hex)]).serial).toContain('0 ValueError damaged .mpy file\r\n');
});

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}
