// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newProject } from '../project/project';
import { bytesOf } from '../project/text';
import { parseBoard } from '../sim/parse-board';
import { calledPin } from './called-pin';

const FOLDER = 'public/boards/circuitplayground_bluefruit';
const board = parseBoard(JSON.parse(readFileSync(`${FOLDER}/board.json`, 'utf8')));
const svg = readFileSync(`${FOLDER}/board.svg`, 'utf8');

function called(first: string, program: string): string {
  const pin = board.pins.find(({ names }) => names.includes(first));
  if (!pin) throw new Error(`no pin ${first}`);
  const files: [string, Uint8Array][] = [
    ['code.py', bytesOf(program)],
    ['notes.txt', bytesOf('board.D1')],
  ];
  return calledPin(pin, newProject('', board.id, files, false).files, svg);
}

test.each([
  ['D1', 'pixels = NeoPixel(board.TX, 8)', 'TX'],
  ['D1', 'pixels = NeoPixel(board.D1, 8)  # not board.TX', 'D1'],
  ['D1', 'NeoPixel(board.D1, 8); UART(board.TX)', 'TX'],
  // As it is printed on the board.
  ['D1', 'from board import *\nNeoPixel(TX, 8)', 'TX'],
  ['A4', '', 'A4'],
  ['A4', 'NeoPixel(board.SDA, 8)', 'A4'],
  ['A4', 'NeoPixel(board.SCL, 8)', 'SCL'],
  ['A4', 'NeoPixel(board.D3, 8)', 'D3'],
  ['AUDIO', 'NeoPixel(board.D12, 8)', 'D12'],
])('the pin %s, of a program with %j, is called %s', (first, program, name) => {
  expect(called(first, program)).toBe(name);
});

test('a pin that the board has no name for is called as by the chip', () => {
  expect(calledPin({ cpu: 'P0_00', names: [] }, new Map(), svg)).toBe('P0_00');
});
