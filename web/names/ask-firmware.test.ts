// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { bundledLibraries, firmwareModule, readBoard } from '../sim/test-support';
import { askFirmware } from './ask-firmware';

const names = askFirmware(firmwareModule(), readBoard(), bundledLibraries());

describe('what the firmware says of itself', () => {
  test('keywords', () => {
    expect(names.keywords).toMatchObject({ while: 'keyword', True: 'keyword', async: 'keyword' });
    expect(names.keywords).not.toHaveProperty('print');
  });

  test('modules, those of libraries too, and only those there are', () => {
    expect(Object.keys(names.modules)).toEqual(
      expect.arrayContaining(['time', 'board', 'digitalio', 'neopixel', 'asyncio', 'random']),
    );
    expect(names.modules).not.toHaveProperty('numpy');
    expect(names.modules['time']).toMatchObject({ sleep: 'function' });
    expect(names.modules['board']).toMatchObject({ BUTTON_A: 'value', NEOPIXEL: 'value' });
    expect(names.modules['builtins']).toMatchObject({ print: 'function', ValueError: 'class' });
    expect(names.modules['builtins']).not.toHaveProperty('BlockingIOError');
  });

  test('members of classes, with those that only objects have', () => {
    expect(names.classes['neopixel.NeoPixel']).toMatchObject({
      fill: 'function',
      auto_write: 'value',
    });
    expect(names.classes['digitalio.DigitalInOut']).toMatchObject({ value: 'value' });
    expect(names.classes['builtins.str']).toMatchObject({ upper: 'function' });
  });
});
