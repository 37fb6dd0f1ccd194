// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// An asyncio program where all tasks sleep is a machine that sleeps: it does not poll.
import { describe, expect, test } from 'vitest';
import type { Pause } from '../sim/machine';
import { filesOf, testProgram } from '../sim/test-support';
import { Bench, type ProgramOptions } from './program';

const TASKS = 50;
const ROUNDS = 20;

/** A machine whose tasks all sleep, and what it was told to do then. */
function asleep(options: ProgramOptions): Bench {
  const board = new Bench(filesOf({ 'code.py': testProgram('host/asyncio_for_ever') }), options);
  board.runUntil(({ kind }) => kind === 'sleep');
  expect(board.serial).toContain('sleeps');
  return board;
}

describe('asyncio', () => {
  test('many sleeping tasks cost no time', () => {
    const pauses: Partial<Record<Pause['kind'], number>> = {};
    // On a chip on which waking them takes next to no time.
    const code = testProgram('host/asyncio_sleepers', { TASKS, ROUNDS });
    const board = new Bench(filesOf({ 'code.py': code }), { unitNs: 100 });
    board.runUntil(({ kind }) => {
      pauses[kind] = (pauses[kind] ?? 0) + 1;
      return board.machine.state === 'done';
    });
    expect(board.serial).toContain(`output:\r\n${ROUNDS}\r\n`);
    // The tasks of a round are due within a few milliseconds of each other.
    expect(pauses.sleep).toBeGreaterThanOrEqual(ROUNDS);
    expect(pauses.sleep).toBeLessThan(10 * ROUNDS);
    const { asleepUs, work } = board.machine.view().counters;
    expect(asleepUs).toBeGreaterThan(0.9 * ROUNDS * 1e6);
    expect(work).toBeLessThan(TASKS * ROUNDS * 250);
  });

  test.each([{ yieldEvery: 0 }, { yieldEvery: 1 }])('Ctrl-C ends the sleep %o', (options) => {
    const board = asleep({ ...options });
    const { work } = board.machine.view().counters;
    board.machine.serial.send(new Uint8Array([3]));
    board.runUntil(() => board.machine.state === 'done');
    board.settle();
    expect(board.serial).toMatch(/KeyboardInterrupt: \r\n[^]*Code done running\./);
    expect(board.machine.view().result).toBe('interrupted');
    expect(board.machine.view().counters.work - work).toBeLessThan(5000);
    board.type('x');
    expect(board.type('1 + 1\r')).toContain('\r\n2\r\n>>> ');
  });

  test('in the REPL, and again after Ctrl-C', () => {
    const board = new Bench(filesOf({ 'code.py': '' }));
    board.settle();
    board.type('x');
    board.type('import asyncio\r');
    for (let again = 0; again < 2; again++) {
      board.machine.serial.send(new TextEncoder().encode('asyncio.run(asyncio.Event().wait())\r'));
      for (let i = 0; i < 200; i++) board.step();
      expect(board.type('\x03')).toContain('KeyboardInterrupt: \r\n>>> ');
      expect(board.type('asyncio.new_event_loop()\r')).toContain('>>> ');
    }
  });
});
