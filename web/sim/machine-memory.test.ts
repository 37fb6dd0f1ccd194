// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { machineWith, runUntil, testProgram } from './test-support';

const CODE = testProgram('host/sort_a_generator');

test('what is not live may be anything in each pause, and is most of all', () => {
  const ended = (machine: ReturnType<typeof machineWith>) => () => machine.state === 'done';
  const options = { yieldEvery: 4999 };
  const expected = machineWith(CODE, options);
  const text = runUntil(expected, ended(expected));
  const machine = machineWith(CODE, options);
  const { memory } = machine;
  let most = 0;
  const spoilt = runUntil(machine, () => {
    let start = 0;
    let live = 0;
    for (const range of [...memory.live(), { start: memory.bytes.length, end: 0 }]) {
      memory.bytes.fill(0xa5, start, range.start);
      live += Math.max(0, range.end - range.start);
      start = range.end;
    }
    most = Math.max(most, live);
    return machine.state === 'done';
  });
  expect(spoilt).toBe(text);
  expect(text).toContain('2 26 6000');
  expect(Buffer.compare(machine.memory.image(), expected.memory.image())).toBe(0);
  expect(most).toBeLessThan(memory.bytes.length / 8);
});
