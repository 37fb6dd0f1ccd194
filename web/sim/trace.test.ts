// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { readBoard, textOf } from './test-support';
import { parseTrace } from './trace';

const board = readBoard();
const pinOf = (name: string) => board.pins.findIndex((pin) => pin.names.includes(name));

describe('a trace', () => {
  test('has presses, wires and serial text in order of time', () => {
    const text = `
      # comes in any order
      0.5  press BUTTON_A
      .75  release "Button A"
      2    pin A1 high
      0    pin P0_29 open
      1.25 serial "h\\u00e9llo \\"x\\"\\r\\n\\x03\\\\"
    `.replace('\\u00e9', 'é');
    const events = parseTrace(text, board);
    expect(events.map(({ atUs }) => atUs)).toEqual([0, 500_000, 750_000, 1_250_000, 2_000_000]);
    expect(events[1]?.input).toEqual({
      kind: 'wire',
      pin: pinOf('BUTTON_A'),
      wire: 'high',
      hold: 'free',
    });
    expect(events[2]?.input).toEqual({
      kind: 'wire',
      pin: pinOf('BUTTON_A'),
      wire: 'open',
      hold: 'free',
    });
    expect(events[4]?.input).toEqual({
      kind: 'wire',
      pin: pinOf('A1'),
      wire: 'high',
      hold: 'free',
    });
    const typed = events[3]?.input;
    expect(typed?.kind === 'serial' && textOf(typed.bytes)).toBe('héllo "x"\r\n\x03\\');
  });

  test('has text of any length', () => {
    const [event] = parseTrace(`1 serial "${'x'.repeat(1_000_000)}"`, board);
    expect(event?.input.kind === 'serial' && event.input.bytes.length).toBe(1_000_000);
  });

  test('names parts by id, by label and by any name of their pin', () => {
    for (const name of ['button-b', '"button b"', 'BUTTON_B', 'D5', 'P1_15']) {
      const [event] = parseTrace(`0 press ${name}`, board);
      expect(event?.input).toEqual({ kind: 'wire', pin: pinOf('D5'), wire: 'high', hold: 'free' });
    }
  });

  test('moves slide switches and presses the reset button', () => {
    const [moved, back, reset, ...more] = parseTrace(
      '1 press slide-switch\n2 release SLIDE_SWITCH\n3 press reset-button\n4 release reset-button',
      board,
    );
    expect(moved?.input).toMatchObject({ kind: 'wire', wire: 'low' });
    expect(back?.input).toMatchObject({ kind: 'wire', wire: 'open' });
    expect(reset?.input).toEqual({ kind: 'reset' });
    expect(more).toEqual([]);
  });

  test.each([
    ['0.5', 'line 1: a line is'],
    ['# fine\nsoon press BUTTON_A', 'line 2: “soon” is not a time'],
    [`${'9'.repeat(20)} press BUTTON_A`, '9” is later than anybody waits'],
    ['-1 press BUTTON_A', 'not a time'],
    ['1 push BUTTON_A', '“push” is not one of press, release, pin, set, serial'],
    ['1 set accelerometer x', 'set takes a device, its input and a number'],
    [
      '1 set button-a x 1',
      'has no device “button-a” (it has accelerometer, thermometer, light-sensor, microphone)',
    ],
    ['1 set accelerometer w 1', 'accelerometer has no input “w” (it has x, y, z, tap)'],
    ['1 set accelerometer x 160.01', 'accelerometer x is a number from -160 to 160 m/s²'],
    ['1 set accelerometer x -161', 'accelerometer x is a number from -160 to 160 m/s²'],
    ['1 set accelerometer x fast', 'accelerometer x is a number from -160 to 160 m/s²'],
    ['1 set accelerometer y 1e-9', 'from -160 to 160 m/s², in digits (0.001, not 1e-3)'],
    ['1e3 press BUTTON_A', '“1e3” is not a time in seconds, like 2.5'],
    ['1 set accelerometer tap 3', 'accelerometer tap is a number from 0 to 2'],
    ['1 press', 'press what?'],
    ['1 press Button A', 'put a name with spaces in quotes'],
    ['1 press BUTTON_C', 'has no button “BUTTON_C” (it has button-a, button-b'],
    ['1 press D13', 'has no button “D13”'],
    ['1 pin A1', 'pin takes a name, and low, high, open or finger'],
    ['1 pin A77 low', 'has no pin or part “A77”'],
    ['1 serial hello', 'serial takes text in double quotes'],
    ['1 serial "a\\q"', '“\\q” is not an escape'],
    ['1 serial "open', 'serial takes text in double quotes'],
  ])('%j is refused', (text, message) => {
    expect(() => parseTrace(text, board)).toThrow(message);
  });
});
