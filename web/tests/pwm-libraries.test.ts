// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Libraries that modulate pins, unmodified from PyPI: what they ask for is what comes out of the pins.
import { expect, test } from 'vitest';
import { filesOf, readBoard, testedLibraries, testProgram } from '../sim/test-support';
import type { EdgeView } from '../sim/board-view';
import { Bench } from './program';

const board = readBoard();

/** All that one pin did, and what the program wrote. */
function run(library: string, program: string) {
  const files = {
    ...testedLibraries([library]),
    ...filesOf({ 'code.py': testProgram(program) }),
  };
  const edges: EdgeView[] = [];
  const bench: Bench = new Bench(files, {
    record: true,
    heapSize: 128 * 1024,
    watch: () => edges.push(...bench.machine.takeEdges()),
  });
  const { output } = bench.finish();
  const of = (name: string): EdgeView[] =>
    edges.filter(({ pin }) => board.pins[pin]?.names.includes(name));
  return { of, output };
}

test('servos: each angle is its pulse, 50 times a second', () => {
  const { of, output } = run('adafruit_motor', 'host/servo_sweep');
  const angles = Array.from({ length: 13 }, (_, i) => 15 * i);
  expect(output.trim().split('\n')).toEqual(angles.map((angle) => `${angle} ${angle}`));
  const pulses = of('A1').map(({ pwm }) => (pwm === null ? null : 20_000 * pwm.duty));
  // At the beginning and at the end there is none.
  expect([pulses[0], ...pulses.slice(-2)]).toEqual([0, 0, null]);
  expect(of('A1').every(({ pwm }) => pwm === null || pwm.frequency === 50)).toBe(true);
  const swept = pulses.slice(1, -2);
  expect(swept).toHaveLength(angles.length);
  angles.forEach((angle, i) => {
    // A duty is of 20000 steps, an angle of 6553.
    expect(Math.abs((swept[i] ?? 0) - (500 + (2000 * angle) / 180))).toBeLessThan(1.5);
  });
  const wheel = of('A2').map(({ pwm }) => Math.round(20_000 * (pwm?.duty ?? 0)));
  [750, 1500, 2250].forEach((us, i) => {
    expect(Math.abs((wheel[i + 1] ?? 0) - us)).toBeLessThan(1.5);
  });
});

test('tones: each note for its time, with silence in between', () => {
  const { of, output } = run('simpleio', 'host/tune');
  const notes = [262, 294, 330, 349, 392, 440, 494, 523];
  const heard = of('SPEAKER').filter(({ pwm }) => pwm === null || pwm.duty > 0);
  expect(heard.map(({ pwm }) => pwm?.frequency ?? 0)).toEqual(notes.flatMap((hz) => [hz, 0]));
  heard.slice(1).forEach(({ timeUs }, i) => {
    const us = timeUs - (heard[i]?.timeUs ?? 0);
    expect(us / 1000).toBeGreaterThan(i % 2 === 0 ? 100 : 50);
    expect(us / 1000).toBeLessThan(i % 2 === 0 ? 101 : 52);
  });
  expect(of('D13').map(({ value }) => value)).toEqual([1, 0]);
  expect(Number(output)).toBeCloseTo(50, 2);
});

test('an RGB LED: each colour is three duties', () => {
  const { of } = run('adafruit_rgbled', 'host/rgb_led');
  const duties = (name: string) =>
    of(name).map(({ pwm }) => (pwm === null ? null : Math.round(255 * pwm.duty)));
  expect(duties('A1')).toEqual([0, 255, 0, null, 0, 255, 0, null]);
  expect(duties('A2')).toEqual([0, 255, 0, null, 0, 255, 127, null]);
  expect(duties('A3')).toEqual([0, 128, 64, 0, null, 0, 255, null]);
});
