// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The host may end a program anywhere: its C stack is dropped as it is.
import { describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { goldenNames, readGolden } from './goldens';
import { numbers } from './numbers';
import { Bench } from './program';
import { outputOf } from './program-output';

const programs = goldenNames.filter((name) => name.startsWith('restart/'));

test('there are programs', () => {
  expect(programs.length).toBeGreaterThan(5);
});

describe.each(programs)('in the middle of %s', (name) => {
  const { files, expected } = readGolden(name);
  const start = () => new Bench(files, { yieldEvery: 1, heapSize: 65536 });

  test.each(['restart', 'reset'] as const)(
    '60 times %s, and the machine is healthy',
    (how) => {
      const first = start().finish();
      expect(first.output).toBe(expected);
      const board = start();
      const steps = numbers(first.counters.yields);
      for (let again = 0; again < 60; again++) {
        for (let left = steps.next().value; left > 0; left--) board.step();
        board.machine[how]();
      }
      board.serial = '';
      const last = board.finish();
      expect(outputOf(board.serial)).toBe(expected);
      expect(last.result).toBe('finished');
      expect(last.counters.stackPeak).toBe(first.counters.stackPeak);
      expect(last.counters.unwindPeak).toBe(first.counters.unwindPeak);
      expect(board.type('x')).toContain('>>> ');
      expect(board.type('1 + 1\r')).toContain('\r\n2\r\n>>> ');
    },
    60_000,
  );
});

test('restarted again and again before it runs at all', () => {
  const board = new Bench(filesOf({ 'code.py': 'print("ready")' }));
  for (let i = 0; i < 50; i++) {
    board.machine.restart();
    board.machine.reset();
  }
  expect(board.finish().output).toBe('ready\n');
});

test('restarted in the REPL, in a statement and at the prompt', () => {
  const board = new Bench(filesOf({ 'code.py': 'print("ready")' }));
  board.settle();
  for (let i = 0; i < 50; i++) {
    board.serial = '';
    board.type('x');
    board.machine.serial.send(new TextEncoder().encode(i % 2 ? 'def f(:' : 'while True: pass\r\r'));
    for (let step = 0; step < 5; step++) board.step();
    board.machine.restart();
    board.settle();
    expect(outputOf(board.serial)).toBe('ready\n');
  }
});

test('files that were open are whole, and can be opened again', () => {
  const code = `
for n in range(1000):
    with open("/log.txt", "w") as file:
        for i in range(20):
            file.write("line %d\\n" % i)
`;
  const board = new Bench(filesOf({ 'code.py': code }), { yieldEvery: 1 });
  const steps = numbers(500);
  for (let again = 0; again < 100; again++) {
    for (let left = steps.next().value; left > 0; left--) board.step();
    board.machine.restart();
  }
  board.machine.files.writeAll(
    filesOf({ 'code.py': 'print(len(open("/log.txt").read()) <= 170)' }),
  );
  board.settle();
  expect(board.serial).toContain('True\r\n');
});

test('a Ctrl-C that came while nobody read what was written is not for the next program', () => {
  const board = new Bench(filesOf({ 'code.py': 'while True: print("old")' }));
  const { machine } = board;
  const fill = (): void => {
    while (machine.run(8000).kind !== 'tx-full');
  };
  fill();
  machine.serial.send(Uint8Array.of(3));
  fill();
  machine.files.writeAll(filesOf({ 'code.py': 'for i in range(1000): pass\nprint("new")' }));
  machine.restart();
  expect(board.finish()).toMatchObject({ output: 'new\n', result: 'finished' });
});
