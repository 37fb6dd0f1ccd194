// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { askFirmware } from '../names/ask-firmware';
import { bundledLibraries, firmwareModule, readBoard } from '../sim/test-support';
import { suggest } from './suggest';

const firmware = askFirmware(firmwareModule(), readBoard(), bundledLibraries());
const PROGRAM = `
import board, time
import neopixel as np
from digitalio import DigitalInOut, Direction
pixels = np.NeoPixel(board.NEOPIXEL, 10)
led = DigitalInOut(board.D13)
`;
const OWN = { pixels: 'value', led: 'value', wait_time: 'value' } as const;

function names(line: string): string[] {
  return suggest(line, PROGRAM, OWN, firmware)?.names.map(({ label }) => label) ?? [];
}

describe('suggestions', () => {
  test.each([
    ['pri', ['print']],
    ['    whi', ['while']],
    ['while tr', ['try', 'True']],
    ['wai', ['wait_time']],
    ['pixels.b', ['bpp', 'brightness', 'byteorder']],
    ['board.d1', ['D1', 'D10', 'D12', 'D13']],
    ['import neo', ['neopixel', 'neopixel_write']],
    ['import board, ti', ['time']],
    ['from digi', ['digitalio']],
    ['from digitalio imp', ['import']],
    ['from digitalio import DigitalInOut, Dir', ['Direction']],
    ['time.sl', ['sleep']],
    ['board.BUT', ['BUTTON_A', 'BUTTON_B']],
    ['x = board.neo', ['NEOPIXEL']],
    ['pixels.sh', ['show']],
    ['pixels.auto', ['auto_write']],
    ['led.va', ['value']],
    ['led.direction = Direction.O', ['OUTPUT']],
    ['np.NeoP', ['NeoPixel', 'neopixel_write']],
  ])('%j: %j', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  test('after a dot there is all that the module has', () => {
    expect(names('time.')).toEqual(expect.arrayContaining(['sleep', 'monotonic']));
  });

  test.each([
    // Whole already.
    'import time',
    'from time import sleep',
    'break',
    'for',
    'in',
    'print',
    'pixels',
    'time.sleep',
    'x = True',
    // Nothing begins so.
    'color = red',
    'mode = Blocking',
    'import numpy',
    'random.ra',
    // Too little to go by.
    '',
    'x = ',
    'p',
    'import ',
    'import time ',
    'import time as t',
    // A number, a call's result, a new name.
    '1.',
    '0xa',
    '1e',
    'f(x).',
    'a[0].',
    '"text".',
    'def pri',
    'class Exc',
    'for ma',
    'for i, ma',
    'with open("x") as ab',
    'def f(ma',
    'lambda ma',
  ])('none for %j', (line) => {
    expect(suggest(line, PROGRAM, OWN, firmware)).toBeNull();
  });
});
