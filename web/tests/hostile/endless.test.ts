// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Programs without an end leave the host its time, and Ctrl-C ends them.
import { describe, expect, test } from 'vitest';
import { SIM_TX_SIZE } from '../../generated/layout';
import { Victim } from './victim';

const INTERRUPTED = 'KeyboardInterrupt: \r\n';
const ENDLESS: Record<string, string> = {
  'while True': 'while True: pass',
  'a sort key': 'def key(n):\n  while True: pass\nsorted([2, 1], key=key)',
  __repr__: 'class A:\n  def __repr__(self):\n    while True: pass\nprint([A()])',
  'the exit of a with block':
    'class A:\n  def __enter__(self): pass\n  def __exit__(self, *a):\n    while True: pass\nwith A(): pass',
  finally: 'try:\n  1 / 0\nfinally:\n  while True: pass',
  'an import': 'import endless',
  'a class body': 'class A:\n  while True: pass',
  'garbage without an end': 'while True: [bytearray(100) for i in range(100)]',
  'exceptions without an end': 'while True:\n  try: 1 / 0\n  except ZeroDivisionError: pass',
  'generators without an end': 'def g():\n  while True: yield\nfor x in g(): pass',
};

test.each(Object.entries(ENDLESS))('Ctrl-C ends %s', (_, code) => {
  for (const yieldEvery of [0, 1]) {
    const victim = new Victim(
      code,
      { 'endless.py': new TextEncoder().encode('while True: pass') },
      { yieldEvery },
    );
    // It is where it stays by then.
    const pauses = yieldEvery === 0 ? 20 : 1000;
    expect(victim.interrupted(pauses)).toContain(INTERRUPTED);
    expect(victim.machine.view().result).toBe('interrupted');
    victim.checkAftermath();
  }
});

test('a sleep of decades takes no time of the host, and Ctrl-C ends it', () => {
  const victim = new Victim('import time\ntime.sleep(1e9)', {}, { sleepsOn: true });
  for (let i = 0; i < 100; i++) victim.step();
  expect(victim.machine.wakeUs - victim.machine.clockUs).toBeGreaterThan(0.99e15);
  expect(victim.interrupted(0, 10)).toContain(INTERRUPTED);
  victim.checkAftermath();
});

test('a slice of an endless loop ends in time', () => {
  const victim = new Victim('while True: pass');
  const times = Array.from({ length: 21 }, () => {
    const began = performance.now();
    victim.step();
    return performance.now() - began;
  });
  // The middle one, because other processes take their turns.
  expect(times.sort((a, b) => a - b)[10]).toBeLessThan(50);
});

describe('a hundred megabytes of output', () => {
  const code = 'while True: print("0123456789" * 100)';

  test('wait for someone who reads', () => {
    const { machine } = new Victim(code);
    for (let i = 0; i < 1000; i++) machine.run(8000);
    expect(machine.waitsForRoom).toBe(true);
    expect(machine.serial.hasRoom).toBe(false);
  });

  test('take no memory of the host, and Ctrl-C ends them', () => {
    const victim = new Victim(code);
    const { machine } = victim;
    let bytes = 0;
    let mostAtOnce = 0;
    while (bytes < 100e6) {
      machine.run(8000);
      const { length } = machine.serial.read();
      mostAtOnce = Math.max(mostAtOnce, length);
      bytes += length;
    }
    expect(mostAtOnce).toBeLessThanOrEqual(SIM_TX_SIZE);
    // A handful of slices, even with the line full, is less than 100 ms.
    const rest = victim.interrupted(0, 10);
    expect(rest.length).toBeLessThan(3 * SIM_TX_SIZE);
    expect(rest).toContain(INTERRUPTED);
    victim.checkAftermath();
  });
});

test(
  'Ctrl-C at every hook: the finally blocks run, and the REPL comes',
  { timeout: 120_000 },
  () => {
    const start = () => Victim.ofGolden('suspend/finally_order', { yieldEvery: 1 });
    const whole = start();
    let hooks = 0;
    whole.runUntil(() => {
      if (whole.machine.state === 'code') hooks++;
      return whole.machine.state === 'done';
    });
    expect(hooks).toBeGreaterThan(30);
    let interrupted = 0;
    for (let at = 1; at < hooks; at++) {
      const victim = start();
      victim.runUntil(() => victim.machine.state === 'code');
      victim.interrupted(at - 1);
      const output = victim.serial;
      if (victim.machine.view().result === 'interrupted') interrupted++;
      expect(output.includes('inner'), `hook ${at}`).toBe(output.includes('work'));
      expect(output, `hook ${at}`).toContain('Code done running.');
      if (output.includes('work'))
        expect(output, `hook ${at}`).toMatch(/exit\r\n[^]*inner\r\n[^]*outer\r\n/);
      expect(victim.type('x')).toContain('>>> ');
      expect(victim.type('1 + 1\r'), `hook ${at}`).toContain('\r\n2\r\n>>> ');
    }
    expect(interrupted).toBeGreaterThan(25);
  },
);
