// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Devices by their own unmodified libraries: the numbers that a program gets are those that were set.
import { describe, expect, test } from 'vitest';
import { filesOf, readBoard, testedLibraries, testProgram } from '../sim/test-support';
import { parseTrace } from '../sim/trace';
import { runProgram } from './program';

const board = readBoard();

function run(
  library: string,
  program: string,
  given: Readonly<Record<string, number>>,
  trace: readonly string[],
): string[] {
  const files = {
    ...testedLibraries([library, 'adafruit_bus_device']),
    ...filesOf({ 'code.py': testProgram(program, given) }),
  };
  const { output } = runProgram(files, {
    trace: parseTrace(trace.join('\n'), board),
    heapSize: 128 * 1024,
  });
  return output.trim().split('\n');
}

test('thermometer', () => {
  const degrees = Array.from({ length: 23 }, (_, i) => -40 + 7.5 * i);
  const lines = run(
    'adafruit_thermistor',
    'host/thermistor',
    { READINGS: degrees.length + 1 },
    degrees.map((value, i) => `${i + 1.9} set thermometer temperature ${value}`),
  );
  const read = lines.map(Number);
  expect(read[0]).toBeCloseTo(25, 0);
  degrees.forEach((value, i) => {
    // The library counts to 1023 where the converter's 16 bits end at 1023.98, so it is off itself, by 1.1 at 125.
    const kelvin = value + 273.15;
    const share = 1 / (1 + Math.exp(3950 * (1 / kelvin - 1 / 298.15)));
    const ohms = 1023 / ((share * 65535) / 64) - 1;
    const wanted = 1 / (Math.log(ohms) / 3950 + 1 / 298.15) - 273.15;
    const error = Math.abs((read[i + 1] ?? NaN) - wanted);
    expect(error, `${value}: ${read[i + 1]}`).toBeLessThan(0.1);
    expect(Math.abs(wanted - value)).toBeLessThan(1.2);
  });
});

test('light sensor', () => {
  const lux = [0, 1, 10, 100, 500, 1000, 1449, 2000];
  const trace = lux.map((value, i) => `${i + 0.1} set light-sensor light ${value}`).join('\n');
  const code = testProgram('host/light', { READINGS: lux.length });
  const { output } = runProgram(filesOf({ 'code.py': code }), { trace: parseTrace(trace, board) });
  const read = output.trim().split('\n').map(Number);
  // 2 mV a lux, up to 0.4 V below 3.3; the converter has 14 bits.
  lux.forEach((value, i) => {
    const volts = Math.min(value * 0.002, 2.9);
    expect(Math.abs((read[i] ?? NaN) - (volts / 3.3) * 65535)).toBeLessThan(5);
  });
});

describe('accelerometer', () => {
  const G = 9.80665;
  // RANGE_2_G to RANGE_16_G, with what each measures and a digit of its 12 bits in g.
  test.each([
    [0, 2, 1 / 1024],
    [1, 4, 2 / 1024],
    [2, 8, 4 / 1024],
    [3, 16, 12 / 1024],
  ])('range %i', (range, most, digit) => {
    const steps = Array.from({ length: 21 }, (_, i) => ((i - 10) / 10) * most * 0.99 * G);
    const set = steps.map((x) => [x, -x, x / 2].map((value) => Math.round(value * 100) / 100));
    const lines = run(
      'adafruit_lis3dh',
      'host/lis3dh',
      { RANGE: range, READINGS: set.length },
      set.flatMap((axes, i) =>
        ['x', 'y', 'z'].map((axis, j) => `${i + 1.9} set accelerometer ${axis} ${axes[j] ?? 0}`),
      ),
    );
    const read = lines.map((line) => line.split(' ').map(Number));
    // The first reading is before anything was set, and the board lies flat.
    expect(read[0]?.[2]).toBeCloseTo(G, 1);
    set.slice(0, -1).forEach((axes, i) => {
      axes.forEach((value, j) => {
        const error = Math.abs((read[i + 1]?.[j] ?? NaN) - value);
        // Half a digit, and what the library's own divisors are off by: 16380 for 16384, 1365 for 1365.3.
        expect(error, `${value} is read as ${read[i + 1]?.[j]}`).toBeLessThanOrEqual(
          (digit * G) / 2 + Math.abs(value) * 0.0006 + 0.005,
        );
      });
    });
  });

  test('taps twice and shakes', () => {
    const lines = run('adafruit_lis3dh', 'host/lis3dh_tap', {}, [
      '1 set accelerometer tap 1',
      '1.2 set accelerometer tap 0',
      '2 set accelerometer tap 2',
      '2.2 set accelerometer tap 0',
      '3 set accelerometer x 40',
      '3.2 set accelerometer x 0',
    ]);
    expect(lines.filter((line) => line.startsWith('tapped'))).toHaveLength(1);
    const shaken = lines.filter((line) => line.startsWith('shaken'));
    expect(shaken.length).toBeGreaterThan(1);
  });
});

// Pads, buttons, switch, temperature, light in tenths, acceleration, and whether it is loud.
test('all of a Circuit Playground, by its own library', () => {
  const trace = [
    '4 press A1',
    '4.6 release A1',
    '5 press TX',
    '5.6 release TX',
    '6 press BUTTON_A',
    '6.6 release BUTTON_A',
    '7 press SLIDE_SWITCH',
    '8 set thermometer temperature 40',
    '9 set light-sensor light 1000',
    '10 set accelerometer x 9.8',
    '11 set microphone sound 100',
    '11.5 set microphone sound 40',
    '12 set accelerometer tap 1',
    '12.3 set accelerometer tap 0',
    '13 set accelerometer y 40',
    '13.3 set accelerometer y 0',
  ].join('\n');
  const libraries = ['circuitplayground', 'lis3dh', 'thermistor', 'bus_device'];
  const files = {
    ...testedLibraries(libraries.map((name) => `adafruit_${name}`)),
    ...filesOf({ 'code.py': testProgram('host/circuitplayground') }),
  };
  const { output } = runProgram(files, { trace: parseTrace(trace, board), heapSize: 144 * 1024 });
  expect(output.trim().split('\n')).toEqual([
    'before False False False True False',
    'False False False False True 25 5 0 False',
    'True False False False True 25 5 0 False',
    'False False False False True 25 5 0 False',
    'False True False False True 25 5 0 False',
    'False False False False True 25 5 0 False',
    'False False True False True 25 5 0 False',
    'False False False False True 25 5 0 False',
    'False False False False False 25 5 0 False',
    'False False False False False 40 5 0 False',
    'False False False False False 40 19 0 False',
    'False False False False False 40 19 10 False',
    'False False False False False 40 19 10 True',
    'False False False False False 40 19 10 False',
    'tapped',
    'shaken',
    'shaken',
    'tone 0.5',
    'done',
  ]);
});
