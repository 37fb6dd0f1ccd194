// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is random is the same for the same seed, each user of it for itself.
import { expect, test } from 'vitest';
import { runProgram } from './program';

const FLOATING = (pins: string) => `
import board, digitalio
for pin in (${pins}):
    with digitalio.DigitalInOut(pin) as io:
        print(*(int(io.value) for _ in range(32)))
`;
const NUMBERS = 'import os, random\nprint(os.urandom(8), random.random())\n';

function lines(code: string, seed = 1): string[] {
  return runProgram(code, { seed }).output.trimEnd().split('\n');
}

test('a pin that floats shifts neither os.urandom() nor random, nor another pin', () => {
  const [data, numbers] = lines(FLOATING('board.MICROPHONE_DATA,') + NUMBERS);
  expect(lines(NUMBERS)).toEqual([numbers]);
  const both = lines(FLOATING('board.MICROPHONE_CLOCK, board.MICROPHONE_DATA'));
  expect(both[1]).toBe(data);
  expect(both[0]).not.toBe(data);
});

test('another seed is another run', () => {
  const code = FLOATING('board.MICROPHONE_DATA,') + NUMBERS;
  expect(lines(code)).toEqual(lines(code));
  const [here, there] = [lines(code), lines(code, 2)];
  for (const line of [0, 1]) expect(here[line]).not.toBe(there[line]);
});
