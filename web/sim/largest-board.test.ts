// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Boards as large as the largest real one, and as large as the contract has room for.
import { describe, expect, test } from 'vitest';
import {
  SIM_NAME_SIZE,
  SIM_NAMES,
  SIM_PINS,
  SIM_STRIP_SIZE,
  SIM_STRIPS,
} from '../generated/layout';
import type { BoardDefinition } from './board';
import { Machine } from './machine';
import { parseBoard } from './parse-board';
import { filesOf, firmwareModule, runUntil, testProgram } from './test-support';

/** A board with `pinCount` pins and `nameCount` names in `board`, each of `nameSize` bytes. */
function boardOf(pinCount: number, nameCount: number, nameSize: number, pixels: string[] = []) {
  const named = (prefix: string, index: number): string => {
    const number = String(index);
    return prefix + '_'.repeat(nameSize - prefix.length - number.length) + number;
  };
  const pins = Array.from({ length: pinCount }, (_, pin) => ({
    cpu: named('P', pin),
    names: Array.from({ length: Math.ceil((nameCount - pin) / pinCount) }, (_, name) =>
      named('N', name * pinCount + pin),
    ),
  }));
  const parts = pixels.map((order, index) => {
    const count = Math.floor(SIM_STRIP_SIZE / order.length);
    const [id, pin] = [`strip${index}`, named('P', index)];
    return { kind: 'neopixel', id, label: 'Strip', pin, count, order };
  });
  return {
    format: 1,
    id: 'Maker-Board.v2',
    name: 'Largest',
    chip: 'nRF52840',
    pins,
    parts,
    devices: [],
  };
}

function run(board: BoardDefinition, code: string): { text: string; machine: Machine } {
  const machine = new Machine(firmwareModule(), board, { seed: 1, epochUs: 0 });
  machine.files.writeAll(filesOf({ 'code.py': code }));
  const text = runUntil(machine, () => machine.state === 'done');
  return { text, machine };
}

describe.each([
  ['the largest real board: 108 pins, 238 names', 108, 238, 28],
  ['all that there is room for', SIM_PINS, SIM_NAMES - SIM_PINS, SIM_NAME_SIZE - 1],
])('%s', (_title, pinCount, nameCount, nameSize) => {
  const board = parseBoard(boardOf(pinCount, nameCount, nameSize));

  test('has all its names in Python, and its last pin works', () => {
    const last = board.pins[pinCount - 1];
    const name = last?.names.at(-1) ?? '';
    const code = testProgram('host/named_pin', { NAME: name, PIN: last?.cpu ?? '' });
    const { text, machine } = run(board, code);
    expect(text).toContain(`output:\r\nMaker-Board.v2\r\n${nameCount}\r\n${pinCount}\r\n`);
    expect(text).toContain(`board.${last?.names[0] ?? ''} True\r\n`);
    expect(machine.takeEdges().map(({ pin, value }) => [pin, value])).toContainEqual([
      pinCount - 1,
      1,
    ]);
  });
});

test('a strip of 4096 RGBW pixels is shown to its end, on each slot', () => {
  const strips = Array.from({ length: SIM_STRIPS }, () => 'GRBW');
  const board = parseBoard(boardOf(SIM_STRIPS, SIM_STRIPS, 28, strips));
  expect(board.parts[0]).toMatchObject({ count: 4096 });
  const { machine } = run(board, testProgram('host/last_byte_of_strips'));
  const shown = machine.strips().map(({ pin, size, bytes }) => [pin, size, bytes.at(-1)]);
  expect(shown).toEqual(strips.map((_, pin) => [pin, 16384, pin + 1]));
});

describe('one more is refused, with one sentence', () => {
  test.each([
    ['pin', boardOf(SIM_PINS + 1, 0, 8), 'pins: has 129 pins; the simulator has room for 128'],
    [
      'name',
      boardOf(SIM_PINS, SIM_NAMES - SIM_PINS + 1, 8),
      'pins: has 385 names in all ("cpu" and "names"); the simulator has room for 384: ' +
        'leave out pins that nobody needs',
    ],
    [
      'letter of a name',
      boardOf(1, 0, SIM_NAME_SIZE),
      `pins[0].cpu: "P${'_'.repeat(30)}0" has 32 bytes; the simulator has room for 31`,
    ],
    [
      'strip',
      boardOf(
        9,
        0,
        8,
        Array.from({ length: SIM_STRIPS + 1 }, () => 'GRB'),
      ),
      'parts: has too many parts of kind "neopixel"; the simulator shows 8',
    ],
  ])('%s', (_name, board, message) => {
    expect(() => parseBoard(board)).toThrow(message);
  });

  test.each([
    ['GRBW', 4096],
    ['GRB', 5461],
  ])('pixel of %s', (order, most) => {
    const board = boardOf(1, 0, 8, [order]);
    expect(parseBoard(board).parts[0]).toMatchObject({ count: most });
    const parts = board.parts.map((part) => ({ ...part, count: part.count + 1 }));
    expect(() => parseBoard({ ...board, parts })).toThrow(
      `parts[0].count: is ${most + 1}; write a whole number from 1 to ${most}`,
    );
  });

  test('pin of a board that nobody has checked', () => {
    const board = boardOf(SIM_PINS + 1, 0, 8) as BoardDefinition;
    expect(() => new Machine(firmwareModule(), board)).toThrow(
      'Board Maker-Board.v2 has too many pins or names.',
    );
  });
});
