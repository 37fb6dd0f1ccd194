// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Programs that ask for too much end with a message that says so. More ways to recurse and to fill
// the heap, caught by the program itself, are in firmware/tests/memory.
import { describe, expect, test } from 'vitest';
import { Victim } from './victim';

const DEEP = /RuntimeError: maximum recursion depth exceeded\r\n/;
const PYSTACK = /RuntimeError: pystack exhausted\r\n/;
const NO_MEMORY = /MemoryError: memory allocation failed, allocating \d+ b/;

const RECURSION: Record<string, readonly [string, RegExp]> = {
  'a function': ['def f(): f()\nf()', PYSTACK],
  __repr__: ['class A:\n  def __repr__(self): return repr(self)\nprint([A()])', PYSTACK],
  'a sort key': [
    'def key(n): return sorted([n, n + 1], key=key)\nsorted([1, 2], key=key)',
    PYSTACK,
  ],
  'a generator': ['def g():\n  yield from g()\nlist(g())', DEEP],
  'generators in each other': ['def g(n):\n  for x in g(n + 1): yield x\nlist(g(0))', DEEP],
  __exit__: [
    `class A:
  def __enter__(self): return self
  def __exit__(self, *a):
    with A(): pass
with A(): pass`,
    PYSTACK,
  ],
  exec: ['source = "exec(source)"\nexec(source)', PYSTACK],
};

const EXHAUSTION: Record<string, string> = {
  'a list that grows': 'kept = []\nwhile True: kept.append(kept)',
  'a string that doubles': 's = "x"\nwhile True: s += s',
  'one huge allocation': 'bytearray(500_000_000)',
  'one allocation as large as the heap': 'import gc\nbytearray(gc.mem_free() + 1)',
  'a dict that grows': 'd = {}\nwhile True: d[len(d)] = str(len(d))',
  'a comprehension': 'x = [bytearray(100) for i in range(10 ** 6)]',
  'a sort whose key allocates':
    'kept = []\nsorted(range(10 ** 4), key=lambda n: kept.append([n] * 50) or n)',
  'generators that are kept': `def g(): yield
kept = []
while True:
  kept.append(g())
  next(kept[-1])`,
  'except, while it is full': `kept = []
try:
  while True: kept.append(bytearray(50))
except MemoryError:
  while True: kept.append([kept])`,
  'finally, while it is full': `kept = []
try:
  while True: kept.append(bytearray(50))
finally:
  while True: kept.append([kept])`,
  'a number': 'n = 1\nwhile True: n <<= 8000',
  'source that is too long': 'exec("x = 1\\n" * 100_000)',
  'a power': 'x = 10 ** 10 ** 6',
  'a join': '"".join(str(i) for i in range(10 ** 7))',
  'a format': '"{:500000}".format(1)',
};

/** Ends by an exception whose message is made while it is printed. */
function rude(statement: string): string {
  return `class Rude:
  def __str__(self): ${statement}
  __repr__ = __str__
raise ValueError(Rude())`;
}

const OTHERS: readonly [string, string, RegExp][] = [
  ['a regular expression', 'import re\nre.match("(a*)*b", "a" * 5000)', DEEP],
  ['a negative sleep', 'import time\ntime.sleep(-1)', /ValueError: seconds must be >= 0/],
  ['a huge message', 'raise ValueError("x" * 50_000)', /ValueError: x{50000}\r\n/],
  ['a huge message, made late', rude('return "y" * 10 ** 9'), /ValueError: MemoryError while an e/],
  ['a message that recurses', rude('return str(self)'), /ValueError: RuntimeError while an e/],
  ['a message that raises', rude('1 / 0'), /ValueError: ZeroDivisionError while an exc/],
  ['a message with a NUL', 'raise ValueError("a\x00b")', /ValueError: a\0b\r\n/],
  ['raising a number', 'raise 1', /TypeError: exceptions must derive from BaseException\r\n/],
  ['a name that is very long', `${'n'.repeat(5000)} = 1`, /RuntimeError: name too long\r\n/],
  ['a number that is very long', `x = ${'9'.repeat(20_000)}\nprint(x > 0)`, /True\r\n/],
  ['brackets without an end', `x = ${'('.repeat(3000)}`, /SyntaxError|RuntimeError|MemoryError/],
];

function check(code: string, message: RegExp, heapSize = 262144): void {
  const victim = new Victim(code, {}, { yieldEvery: 7, heapSize });
  expect(victim.ended()).toMatch(message);
  victim.checkAftermath();
}

test.each(Object.entries(RECURSION))('endless recursion in %s', (_, [code, message]) => {
  check(code, message);
});

describe.each([65536, 262144])('a heap of %i bytes is filled by', (heapSize) => {
  test.each(Object.entries(EXHAUSTION))('%s', (_, code) => {
    check(code, NO_MEMORY, heapSize);
  });
});

test.each(OTHERS)('%s', (_, code, message) => {
  check(code, message);
});

test('65536 NeoPixels: all are written, the first ones shown', () => {
  const victim = Victim.ofGolden('memory/neopixels_65536', {
    heapSize: 4 * 1024 * 1024,
    yieldEvery: 7,
  });
  victim.runUntil(() => victim.serial.includes('shown') || victim.machine.state === 'done');
  expect(victim.serial).toContain('shown 65536\r\n');
  const [strip] = victim.machine.strips();
  expect(strip?.size).toBe(65536 * 3);
  expect([...(strip?.bytes.slice(0, 3) ?? [])]).toEqual([2, 1, 3]);
  victim.ended();
  victim.checkAftermath();
});

test('classes of the program have no finalisers, as on boards: none can hold the machine up', () => {
  const victim = Victim.ofGolden('memory/no_finalisers');
  expect(victim.ended()).toContain('went on\r\n');
  victim.checkAftermath();
  expect(victim.serial).not.toContain('finalised');
});
