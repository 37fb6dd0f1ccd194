// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Pulses from one pin of the board to another, over a wire or by light.
import { expect, test } from 'vitest';
import type { BoardDefinition } from '../sim/board';
import type { EdgeView } from '../sim/board-view';
import { filesOf, readBoard, testedLibraries, testProgram } from '../sim/test-support';
import { parseTrace } from '../sim/trace';
import { Bench, runProgram } from './program';

const plain = readBoard();
const wire = { kind: 'wire', id: 'jumper', label: 'Jumper', pins: { A: 'A1', B: 'A2' } };
const board: BoardDefinition = { ...plain, devices: [...plain.devices, wire] };
const eye = { kind: 'tsop38238', id: 'eye', label: 'Receiver', pins: { IR: 'A1', OUT: 'A2' } };
const withEye: BoardDefinition = { ...plain, devices: [...plain.devices, eye] };

/** Numbers that are the same each time. */
function pulsesOf(count: number, least: number, most: number): number[] {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 0x7fffffff;
    return least + (state % (most - least));
  });
}

test.each([
  // Without a carrier it is high as long as there is a pulse.
  ['over a wire', board, { DUTY: 65535, IDLE: 0 }],
  ['by its light, which an infrared receiver sees', withEye, { DUTY: 32768, IDLE: 1 }],
])('a remote control is understood %s', (_, wired, given) => {
  const files = {
    ...testedLibraries(['adafruit_irremote']),
    ...filesOf({ 'code.py': testProgram('host/ir_remote', given) }),
  };
  const { output } = runProgram(files, { board: wired, heapSize: 256 * 1024 });
  const codes = ['[255, 2, 253, 5]', '[0, 255, 85, 170]', '[18, 52, 86, 120]'];
  expect(output).toBe([...codes.map((code) => `${code} ${code}`), 'repeat', ''].join('\n'));
});

test.each([
  ['of remote controls', 71, 400, 9000],
  ['that are long', 9, 10_000, 65_535],
  ['that are shorter than the work of Python', 1500, 20, 60],
])('pulses %s are heard as they were sent', (_, count, least, most) => {
  const pulses = pulsesOf(count, least, most);
  const code = testProgram('host/pulses_on_a_wire', { PULSES: pulses.join(' ') });
  const outputs = [0, 37].map(
    (yieldEvery) => runProgram(code, { board, yieldEvery, heapSize: 128 * 1024 }).output,
  );
  expect(outputs[1]).toBe(outputs[0]);
  const [numbers = '', carrier] = outputs[0]?.split('\n') ?? [];
  const [sent, heard, worst = Infinity] = numbers.split(' ').map(Number);
  expect(sent, outputs[0]).toBe(count);
  // After the last one there is no edge.
  expect(heard).toBe(count % 2 === 0 ? count - 1 : count);
  expect(worst).toBeLessThanOrEqual(1);
  expect(carrier).toMatch(/^\[(250, 750, 250, 750, 250, 750|750, 250, 750, 250, 750, 250)\]$/);
});

test('what is sent can be stopped, and is recorded as it was', () => {
  const edges: EdgeView[] = [];
  const bench: Bench = new Bench(filesOf({ 'code.py': testProgram('host/send_for_long') }), {
    record: true,
    trace: parseTrace('2 serial "\\x03"', plain),
    watch: () => edges.push(...bench.machine.takeEdges()),
  });
  expect(bench.finish().output).toBe('sending\nended\n');
  const led = edges.filter(({ pin }) => plain.pins[pin]?.names.includes('D13'));
  led.slice(0, -1).forEach(({ pwm }, i) => {
    expect(pwm).toEqual(i % 2 === 0 ? expect.objectContaining({ frequency: 38005 }) : null);
  });
  const times = led.map(({ timeUs }) => timeUs);
  times.slice(1, -1).forEach((us, i) => {
    expect(us - (times[i] ?? 0)).toBeCloseTo(60_000, 3);
  });
  expect(led.at(-1)?.pwm).toBeNull();
  expect(times.at(-1)).toBeGreaterThan(2e6);
  expect(times.at(-1)).toBeLessThan(2.07e6);
});

test('a frequency is measured, and modulation read, as what it is', () => {
  const { output } = runProgram(testProgram('host/frequencies_on_a_wire'), { board });
  const rows = output
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  for (const [made = NaN, measured] of rows.slice(0, 7))
    // A counter's top is a whole number, and so are the edges in 100 ms.
    expect(Math.abs((measured ?? NaN) - made)).toBeLessThanOrEqual(Math.max(10, made * 0.001));
  for (const [duty = NaN, digital = NaN, analog = NaN] of rows.slice(7)) {
    expect(Math.abs(digital / 1000 - duty / 65535), output).toBeLessThan(0.05);
    expect(Math.abs(analog / 1000 - duty / 65535), output).toBeLessThan(0.05);
  }
  expect(rows).toHaveLength(11);
});
