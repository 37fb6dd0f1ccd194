// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The host may end a program anywhere: its C stack is dropped as it is.
import { describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { numbers } from './numbers';
import { Bench, outputOf } from './program';

const SOURCES = {
  'deep recursion': `
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)
print(sum(deep(80) for i in range(10)))
`,
  'finally blocks': `
log = []
def nested(n):
    try:
        if n:
            nested(n - 1)
        else:
            raise ValueError("bottom")
    finally:
        for i in range(3):
            log.append(n)
for again in range(10):
    try:
        nested(10)
    except ValueError as error:
        print(error, len(log))
`,
  'a sort': `
print(sorted([i * 7 % 40 for i in range(40)], key=lambda n: sum(range(n)) - n)[:5])
print(sorted(range(20), key=lambda n: sorted([n, -n], key=lambda m: m * m)[0])[0])
`,
  generators: `
def g(n):
    if n:
        yield from g(n - 1)
    try:
        yield n
    finally:
        for i in range(5): pass
for again in range(5):
    print(sum(g(20)), sum(x for x in g(10) if x % 2))
`,
  'an import': `
import helper
print(helper.total)
`,
  files: `
for i in range(10):
    with open("/helper.py") as file:
        print(len([line for line in file]))
`,
  'collections of garbage': `
import gc
keep = []
for i in range(60):
    keep.append([i, str(i)])
    gc.collect()
print(keep[17], len(keep))
`,
  'a heap that is full': `
def fill():
    kept = []
    while True:
        kept.append([kept])
for i in range(3):
    try:
        fill()
    except MemoryError:
        print("MemoryError")
`,
  'a constructor and a property': `
class A:
    def __init__(self, n):
        self.child = A(n - 1) if n else None
    @property
    def depth(self):
        return 1 + self.child.depth if self.child else 0
print([A(30).depth for i in range(5)])
`,
};
const HELPER = 'total = 0\nfor i in range(300):\n    total += i\n';

describe.each(Object.entries(SOURCES))('in the middle of %s', (_, code) => {
  const files = filesOf({ 'code.py': code, 'helper.py': HELPER });
  const start = () => new Bench(files, { yieldEvery: 1, heapSize: 65536 });

  test.each(['restart', 'reset'] as const)(
    '60 times %s, and the machine is healthy',
    (how) => {
      const first = start().finish();
      const board = start();
      const steps = numbers(first.counters.yields);
      for (let again = 0; again < 60; again++) {
        for (let left = steps.next().value; left > 0; left--) board.step();
        board.machine[how]();
      }
      board.serial = '';
      const last = board.finish();
      expect(outputOf(board.serial)).toBe(first.output);
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
