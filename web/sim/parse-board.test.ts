// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { CHIPS } from './chips';
import { BoardError } from './board-field';
import { findPin, parseBoard } from './parse-board';

type Json = Record<string, unknown>;

function board(changes: Json = {}): Json {
  return {
    format: 1,
    id: 'small_board',
    name: 'Small board',
    chip: 'nRF52840',
    pins: [
      { cpu: 'P0_02', names: ['A1', 'D6'] },
      { cpu: 'P0_13', names: ['NEOPIXEL'] },
      { cpu: 'P1_00', names: [] },
    ],
    parts: [neopixel(), led(), button(), slider(), reset()],
    devices: [device()],
    ...changes,
  };
}

const neopixel = (changes: Json = {}): Json => ({
  ...{ kind: 'neopixel', id: 'neopixel', label: 'NeoPixel', pin: 'NEOPIXEL', count: 10 },
  ...{ order: 'GRB', ...changes },
});
const led = (changes: Json = {}): Json => ({
  ...{ kind: 'led', id: 'led', label: 'LED', pin: 'A1', color: '#ff0000', ...changes },
});
const button = (changes: Json = {}): Json => ({
  ...{ kind: 'button', id: 'a', label: 'A', pin: 'D6', pressed: 'high', key: 'a', ...changes },
});
const slider = (changes: Json = {}): Json => ({
  ...{ kind: 'switch', id: 's', label: 'Switch', pin: 'P1_00', key: 's' },
  positions: [
    { label: 'left', wire: 'open' },
    { label: 'right', wire: 'low' },
  ],
  ...changes,
});
const reset = (changes: Json = {}): Json => ({
  ...{ kind: 'reset', id: 'reset', label: 'Reset', key: 'r', ...changes },
});

const device = (changes: Json = {}): Json => ({
  ...{ kind: 'lis3dh', id: 'accelerometer', label: 'Accelerometer' },
  ...{ pins: { SCL: 'A1', SDA: 'P1_00' }, ...changes },
});

/** The message for this document; fails where the document is accepted. */
function problem(json: unknown): string {
  try {
    parseBoard(json);
  } catch (error) {
    if (error instanceof BoardError) return error.message;
    throw error;
  }
  throw new Error('accepted');
}

test('a right board comes back as it is', () => {
  expect(parseBoard(board())).toEqual(board());
});

test('what the format does not know is left out', () => {
  const parsed = parseBoard(board({ author: 'me', parts: [led({ note: 'x' })] }));
  expect(parsed).toEqual(board({ parts: [led()] }));
});

test('a board may have no devices', () => {
  expect(parseBoard(board({ devices: undefined })).devices).toEqual([]);
});

test.each<[string, Json, string]>([
  [
    'an unknown kind',
    { kind: 'lis4dh' },
    'devices[0].kind: is "lis4dh"; write one of "als_pt19", "74hc165"',
  ],
  [
    'a part’s id',
    { id: 'led' },
    'devices[0].id: "led" is already used by another part (parts[1].id)',
  ],
  ['no pins', { pins: undefined }, 'devices[0].pins: is missing; add it'],
  [
    'pins as a list',
    { pins: [] },
    'devices[0].pins: is a list; write an object in braces, { ... }',
  ],
  [
    'a pin it lacks',
    { pins: { CS: 'A1' } },
    'devices[0].pins.CS: is not one of SCL, SDA, INT1, SDO',
  ],
  ['a pin the board lacks', { pins: { SCL: 'A9' } }, 'there is no pin named "A9"; use a name from'],
])('a device with %s is refused', (_, changes, message) => {
  expect(problem(board({ devices: [device(changes)] }))).toContain(message);
});

test('more devices than there is room for are refused', () => {
  const devices = Array.from({ length: 65 }, (_, i) => device({ id: `d${i}` }));
  expect(problem(board({ devices }))).toBe(
    'devices: has 65 devices; the simulator has room for 64',
  );
});

test.each(['Maker-Board.v2', '0xCB', 'a', 'x'.repeat(63)])('a board may have the id %s', (id) => {
  expect(parseBoard(board({ id })).id).toBe(id);
});

test.each(['.', '..', '.git', '-x', '_x', 'a/b', 'a\\b', 'a b', 'é', 'a\n', 'x'.repeat(64)])(
  'a board may not have the id %j',
  (id) => {
    expect(problem(board({ id }))).toMatch(/^id: /);
  },
);

test.each(['RGB', 'BRG', 'GRBW', 'WRGB'])('pixels may have the order %s', (order) => {
  expect(parseBoard(board({ parts: [neopixel({ order })] })).parts).toEqual([neopixel({ order })]);
});

test('a part may name its pin as the chip does', () => {
  const parsed = parseBoard(board());
  expect(findPin(parsed.pins, 'P1_00')).toBe(2);
  expect(findPin(parsed.pins, 'D6')).toBe(0);
  expect(findPin(parsed.pins, 'D99')).toBe(-1);
});

describe('says what is wrong, and what to do', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'the board: is null; write an object in braces, { ... }'],
    ['a list', [], 'the board: is a list; write an object in braces, { ... }'],
    ['a newer format', board({ format: 2 }), 'format: is 2; this program reads format 1'],
    ['no format', {}, 'format: is missing; add it'],
    ['a number as name', board({ name: 7 }), 'name: is 7; write it in quotes'],
    ['an empty chip', board({ chip: '' }), 'chip: is empty; write something in the quotes'],
    ['no chip', { ...board({}), chip: undefined }, 'chip: is missing; add it'],
    [
      'an unknown chip',
      board({ chip: 'Z80' }),
      `chip: "Z80" is not known, nor how fast it is; take one of ${CHIPS.map(({ name }) => name).join(', ')}`,
    ],
    [
      'an id with a slash',
      board({ id: '../x' }),
      'id: "../x" may only have letters, digits, _, - and ., a letter or digit first: "my_board"',
    ],
    [
      'pins as object',
      board({ pins: {} }),
      'pins: is an object; write a list in brackets, [ ... ]',
    ],
    ['no pins', board({ pins: [] }), 'pins: is empty; list at least one pin'],
    [
      'a name that Python cannot have',
      board({ pins: [{ cpu: 'P0', names: ['3V'] }] }),
      'pins[0].names[0]: "3V" can\'t be a name in Python; use letters, digits and _, like "A1"',
    ],
    [
      'an unknown pin',
      board({ parts: [reset(), led({ pin: 'D99' })] }),
      'parts[1].pin: there is no pin named "D99"; ' +
        'use a name from "pins" (A1, NEOPIXEL, P1_00, ...) or add the pin there',
    ],
    [
      'an unknown kind',
      board({ parts: [reset({ kind: 'motor' })] }),
      'parts[0].kind: is "motor"; write one of "neopixel", "led", "button", "switch", "reset"',
    ],
    [
      'an id twice',
      board({ parts: [led(), reset({ id: 'led' })] }),
      'parts[1].id: "led" is already used by another part (parts[0].id); use another one',
    ],
    [
      'an id that is markup',
      board({ parts: [led({ id: 'a"b' })] }),
      'parts[0].id: "a"b" can\'t be an id in board.svg; use letters, digits, - and _',
    ],
    [
      'half a pixel',
      board({ parts: [neopixel({ count: 1.5 })] }),
      'parts[0].count: is 1.5; write a whole number from 1 to 5461',
    ],
    [
      'more pixels than are kept',
      board({ parts: [neopixel({ count: 4097, order: 'GRBW' })] }),
      'parts[0].count: is 4097; write a whole number from 1 to 4096',
    ],
    [
      'an order without blue',
      board({ parts: [neopixel({ order: 'GRR' })] }),
      'parts[0].order: is "GRR"; write the order of the bytes on the wire, like "GRB" or "GRBW"',
    ],
    [
      'a colour that is a style',
      board({ parts: [led({ color: 'url(x)' })] }),
      'parts[0].color: is "url(x)"; write it like "#ff0000"',
    ],
    [
      'a button that opens its pin',
      board({ parts: [button({ pressed: 'open' })] }),
      'parts[0].pressed: is "open"; write one of "low", "high", "finger"',
    ],
    [
      'a switch with one position',
      board({ parts: [slider({ positions: [{ label: 'left', wire: 'low' }] })] }),
      'parts[0].positions: has 1 positions; a slide switch has 2',
    ],
    [
      'the same key, as a capital',
      board({ parts: [button(), reset({ key: 'A' })] }),
      'parts[1].key: "a" is already used by another part (parts[0].key); use another one',
    ],
    [
      'a key that moves the focus',
      board({ parts: [reset({ key: 'Tab' })] }),
      'parts[0].key: "Tab" already means something in the panel; use another key, like "a"',
    ],
  ])('%s', (_name, json, message) => {
    expect(problem(json)).toBe(message);
  });

  test('a pin name twice', () => {
    const pins = [
      { cpu: 'P0_00', names: ['A1'] },
      { cpu: 'P0_01', names: ['D1', 'A1'] },
    ];
    expect(problem(board({ pins }))).toBe(
      'pins[1].names[1]: "A1" is already used by another pin (pins[0].names[0]); use another one',
    );
  });
});

describe('the limits of the simulator (see largest-board.test.ts, too)', () => {
  test('the length of a text is counted in bytes', () => {
    expect(problem(board({ name: 'é'.repeat(32) }))).toMatch(/^name: .* has 64 bytes; .* for 63$/);
  });
});
