// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What C does for the program counts, and Ctrl-C ends it: firmware/sim/work.h.
import { describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { Bench } from './program';

const CTRL_C = '\x03';

/** Units of work that `work` takes after `setup`. */
function unitsOf(setup: string, work: string): number {
  const code = `${setup}\ninput()\n${work}\ninput()\n`;
  const bench = new Bench(filesOf({ 'code.py': code }), { time: 'virtual', heapSize: 1 << 20 });
  bench.settle();
  const before = bench.machine.counters().hooks;
  bench.type('\r');
  const after = bench.machine.counters().hooks;
  bench.type('\r');
  expect(bench.serial).toMatch(/Code done running/);
  expect(bench.serial).not.toMatch(/Traceback/);
  return after - before;
}

test.each([
  ['an element that is summed', '', 'sum(range(30000))', 30_000],
  ['an element that becomes a list’s', '', 'list(range(20000))', 20_000],
  ['an element that is compared', 'a = list(range(20000))', 'max(a)', 20_000],
  ['an element that is looked for', 'a = list(range(20000))', '-1 in a', 20_000],
])('%s is work', (_, setup, work, atLeast) => {
  expect(unitsOf(setup, work)).toBeGreaterThan(atLeast);
});

describe.each([
  ['a sum', '', 'sum(range(1 << 29))'],
  ['a search', '', '-1 in range(1 << 29)'],
  ['a filter that lets nothing through', '', 'list(filter(lambda x: False, range(1 << 29)))'],
])('%s that takes for ever', (_, setup, work) => {
  test('is suspended, and ends by Ctrl-C', () => {
    const code = `${setup}\nprint("begins")\n${work}\nprint("ends")\n`;
    const bench = new Bench(filesOf({ 'code.py': code }), { time: 'virtual' });
    bench.runUntil(() => bench.serial.includes('begins'));
    for (let slice = 0; slice < 20; slice++) expect(bench.step().kind).toBe('slice');
    expect(bench.type(CTRL_C)).toMatch(/KeyboardInterrupt/);
    expect(bench.machine.view().result).toBe('interrupted');
  });
});
