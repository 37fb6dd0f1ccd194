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
  const bench = new Bench(filesOf({ 'code.py': code }), { heapSize: 1 << 20 });
  bench.settle();
  const before = bench.machine.counters().work;
  bench.type('\r');
  const after = bench.machine.counters().work;
  bench.type('\r');
  expect(bench.serial).toMatch(/Code done running/);
  expect(bench.serial).not.toMatch(/Traceback/);
  return after - before;
}

const NUMBERS = 'a = list(range(20000))';
const TEXT = 's = "abcdefghij" * 6000';
const SOURCE = `\
line = "def f%d(a, b):\\n    c = a + b * %d\\n    return [c, 'text %d', {a: b}]\\n"
source = "".join([line % (i, i, i) for i in range(600)])
with open("/big.py", "w") as file:
    file.write(source)`;
const STORED = `import zlib
s = b"\\x00\\x00\\x00\\xff\\xff" * 20000 + b"\\x01\\x00\\x00\\xff\\xff"`;
const FIXED = `import zlib
s = b"\\x02\\x08\\x20\\x80\\x00" * 100000 + b"\\x03\\x00"`;
const GZIP = `import zlib
s = b"\\x1f\\x8b\\x08\\x08" + bytes(6) + b"a" * 200000 + b"\\x00\\x03" + bytes(9)`;
const AES = `import aesio
b = bytearray(16000)
c = aesio.AES(bytes(16), aesio.MODE_CTR)`;
const REGEX = 'import re\nr = re.compile("a*a*a*a*a*a*b")\ns = "a" * 60';

test.each([
  ['an element that is summed', '', 'sum(range(30000))', 30_000],
  ['an element that becomes a list’s', '', 'list(range(20000))', 20_000],
  ['an element that is compared', NUMBERS, 'max(a)', 20_000],
  ['an element that is looked for', NUMBERS, '-1 in a', 20_000],
  ['an element that is counted', NUMBERS, 'a.count(-1)', 20_000],
  ['an element of equal lists', `${NUMBERS}\nc = a[:]`, 'a == c', 20_000],
  ['a comparison of a sort', 'a = list(range(500))', 'sorted(a)', 100_000],
  ['an element that moves up', NUMBERS, 'a.pop(0)', 300],
  ['a key that collides', 'a = list(range(0, 1 << 22, 1 << 12))', 'dict.fromkeys(a)', 10_000],
  ['a byte that is allocated', '', 'bytes(200000)', 700],
  ['a byte that is looked at', TEXT, 's.find("x")', 3_000],
  [
    'a byte that might begin what is looked for',
    's = "a" * 8000',
    '("a" * 4000 + "b") in s',
    50_000,
  ],
  ['a character before an index', 's = "ä" * 30000', 's[29999]', 3_000],
  ['a character that is escaped', TEXT, 'repr(s)', 60_000],
  ['a digit that is multiplied', 'n = 1 << 48000', 'n * n', 500_000],
  ['a digit that is divided', 'n = 1 << 48000\nm = (1 << 24000) - 1', 'n // m', 250_000],
  ['a digit that is printed', 'n = 7 ** 2000', 'str(n)', 100_000],
  ['a step of a regular expression', REGEX.replace('60', '16'), 'r.match(s)', 50_000],
  ['a token of JSON', 'import json\nj = "[" + "1," * 2000 + "1]"', 'json.loads(j)', 4_000],
  ['a space after JSON', 'import json\nj = "1" + " " * 50000', 'json.loads(j)', 50_000],
  ['a digit that is parsed', 's = "0" * 100000', 'int(s)', 6_000],
  ['a digit after those of an int', 's = "1" * 1000', 'int(s)', 6_000],
  ['a digit of a float', 's = "1" * 100000', 'float(s)', 6_000],
  ['a digit that becomes a float', 'n = 1 << 800000', 'n + 1.0', 3_000],
  ['a letter of a format', 'import struct\ns = "0b" * 50000', 'struct.calcsize(s)', 6_000],
  ['a class that is none', 't = (int,) * 20000', 'isinstance("a", t)', 1_200],
  ['a beginning that is none', 't = ("b",) * 20000', '"a".startswith(t)', 1_200],
  ['a block without bytes', STORED, 'zlib.decompress(s, -15)', 20_000],
  ['a byte that is hashed', 'import hashlib\nb = bytes(100000)', 'hashlib.new("sha1", b)', 40_000],
  ['a block that is encrypted', AES, 'c.encrypt_into(b, b)', 60_000],
  [
    'a byte that is transposed',
    'import bitops\nb = bytearray(8000)',
    'bitops.bit_transpose(b, bytearray(8000))',
    7_000,
  ],
  [
    'a value that is packed',
    `import io, msgpack\n${NUMBERS}`,
    'msgpack.pack(a, io.BytesIO())',
    20_000,
  ],
  ['a name of a gzip', GZIP, 'zlib.decompress(s, 31)', 12_000],
  ['a node of source', SOURCE, 'compile(source, "x", "exec")', 200_000],
  ['a byte of a comment', 's = "#" + "x" * 60000', 'compile(s, "x", "exec")', 3_000],
  ['37 KB of source', SOURCE, 'import big', 200_000],
  ['a collection', 'import gc', 'gc.collect()', 1_000],
])('%s is work', (_, setup, work, atLeast) => {
  expect(unitsOf(setup, work)).toBeGreaterThan(atLeast);
});

describe.each([
  ['a sum', '', 'sum(range(1 << 29))'],
  ['a search', '', '-1 in range(1 << 29)'],
  ['a filter that lets nothing through', '', 'list(filter(lambda x: False, range(1 << 29)))'],
  ['a sort', 'a = list(range(20000))', 'a.sort()'],
  [
    'a comparison of lists within lists',
    'a = b = [0]\nfor _ in range(40): a, b = [a, a], [b[:], b]',
    'a == b',
  ],
  ['a hash of tuples within tuples', 't = (1,)\nfor _ in range(40): t = (t, t)', 'hash(t)'],
  ['a regular expression', REGEX, 'r.match(s)'],
  ['a search for much that is nearly there', 's = "a" * 60000', '("a" * 30000 + "b") in s'],
  ['a power', 'n = 3', 'n ** 300000'],
  ['spaces after JSON', 'import json\nj = "1" + " " * 300000', 'json.loads(j)'],
  ['data of blocks without bytes', FIXED, 'zlib.decompress(s, -15)'],
  ['bytes that are hashed', 'import hashlib\nb = bytes(900000)', 'hashlib.new("sha256", b)'],
  ['bytes that are encrypted', AES.replace('16000', '900000'), 'c.encrypt_into(b, b)'],
  ['digits', 's = "0" * 900000\na = [s] * 10000', 'list(map(int, a))'],
  ['a number’s text', 'n = 1 << 400000', 'str(n)'],
  ['a division', 'n = 1 << 400000\nm = (1 << 200000) - 1', 'while True: n % m'],
  [
    'a class that inherits twice from each',
    'class A: pass\nfor _ in range(24): A = type("A", (type("B", (A,), {}), type("C", (A,), {})), {})',
    'A().x',
  ],
  ['source', SOURCE, 'while True: exec(source, {})'],
])('%s that takes for ever', (_, setup, work) => {
  test('is suspended, and ends by Ctrl-C', () => {
    const code = `${setup}\nprint("begins")\n${work}\nprint("ends")\n`;
    const options = { heapSize: 1 << 20, yieldEvery: 5000 } as const;
    const bench = new Bench(filesOf({ 'code.py': code }), options);
    bench.runUntil(() => bench.serial.includes('begins'));
    for (let slice = 0; slice < 20; slice++) {
      expect(bench.step().kind).toMatch(/slice|drive/);
    }
    expect(bench.type(CTRL_C)).toMatch(/KeyboardInterrupt/);
    expect(bench.machine.view().result).toBe('interrupted');
  });
});
