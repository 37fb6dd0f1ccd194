// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { BoardWatch } from './board-watch';
import { machineWith, readBoard, runUntil, testProgram } from './test-support';

test('a board shows something new when a pin or a strip changes, not when time passes', () => {
  const machine = machineWith(testProgram('host/board_changes'));
  const watch = new BoardWatch(machine, readBoard().pins.length);
  runUntil(machine, () => machine.state === 'code');
  expect(watch.hasNews).toBe(true);
  watch.look();
  const news: number[] = [];
  runUntil(machine, () => {
    if (watch.hasNews) news.push(Math.floor(machine.clockUs / 1e6));
    watch.look();
    return machine.clockUs > 10e6;
  });
  // The LED, the pixels, and nothing while it sleeps on and on.
  expect([...new Set(news)]).toEqual([1, 2, 3]);
  expect(watch.hasNews).toBe(false);
  machine.reset();
  machine.run(1000);
  expect(watch.hasNews).toBe(true);
});

test('a pin that is modulated again, with another duty, is new', () => {
  const machine = machineWith(testProgram('host/pwm_twice'), { yieldEvery: 1 });
  const watch = new BoardWatch(machine, readBoard().pins.length);
  runUntil(machine, () => machine.state === 'code');
  const duties: number[] = [];
  runUntil(machine, () => {
    const led = readBoard().pins.findIndex(({ names }) => names.includes('D13'));
    const duty = machine.view().pins[led]?.pwm?.duty;
    // Whoever looks only now and then does not see it go in between.
    if (duty !== undefined) {
      if (watch.hasNews) duties.push(Math.round(100 * duty));
      watch.look();
    }
    return machine.state === 'done';
  });
  expect(duties).toEqual([10, 20, 30]);
});
