// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest';
import { CHIPS, chipOf, heapOf } from '../sim/chips';
import { filesOf, readBoard } from '../sim/test-support';
import { Bench, type ProgramOptions } from './program';

const UP = '\x1b[A';
const LEFT = '\x1b[D';

/** A board whose code.py has run, at the REPL's prompt. */
function repl(code = '', options: ProgramOptions = {}): Bench {
  const board = new Bench(filesOf({ 'code.py': code }), { ...options });
  board.settle();
  board.type('x');
  return board;
}

describe('the REPL', () => {
  test('greets, and its prompt waits', () => {
    const board = repl();
    expect(board.serial).toMatch(/\r\n\r\n[^\r\n]*CircuitPython[^\r\n]*\r\n[^]*>>> $/);
    expect(board.machine.view()).toMatchObject({ state: 'repl', waiting: true });
  });

  test('the key that wakes it is not typed', () => {
    expect(repl().type('1 + 1\r')).toBe('1 + 1\r\n2\r\n>>> ');
  });

  test('prints values, not None, and sets _', () => {
    const board = repl();
    expect(board.type('"a" * 3\r')).toContain("'aaa'\r\n");
    expect(board.type('None\r')).toBe('None\r\n>>> ');
    expect(board.type('_ + "b"\r')).toContain("'aaab'\r\n");
  });

  test.each(CHIPS.filter(({ heap }) => heap !== undefined))('has the memory of $id', (chip) => {
    const board = repl('', { heapSize: heapOf(chip) ?? 0 });
    const free = Number(board.type('import gc;gc.collect();gc.mem_free()\r').split('\r\n')[1]);
    expect(Math.abs(free - (chip.heap?.free ?? 0)), `${free}`).toBeLessThan(100);
  });

  test('has the memory of the chip of its board', () => {
    const free = Number(repl().type('import gc;gc.collect();gc.mem_free()\r').split('\r\n')[1]);
    expect(Math.abs(free - (chipOf(readBoard().chip)?.heap?.free ?? 0))).toBeLessThan(100);
  });

  test('several lines make one statement, indented by themselves', () => {
    const board = repl();
    board.type('def double(n):\r');
    expect(board.serial.endsWith('...     ')).toBe(true);
    board.type('return n * 2\r');
    board.type('\r\r\r');
    expect(board.type('double(21)\r')).toContain('\r\n42\r\n');
  });

  test('an unfinished bracket or string goes on in the next line', () => {
    const board = repl();
    expect(board.type('sum([1,\r')).toContain('... ');
    expect(board.type('2])\r')).toContain('\r\n3\r\n>>> ');
  });

  test('Ctrl-C drops the line, and ends what runs', () => {
    const board = repl();
    expect(board.type('abc\x03')).toMatch(/abc\r\n>>> $/);
    const loop = 'while True: print("loops")\r\r';
    board.machine.serial.send(new TextEncoder().encode(loop));
    board.runUntil(() => board.serial.includes('\r\nloops\r\n'));
    expect(board.type('\x03')).toMatch(/KeyboardInterrupt: \r\n>>> $/);
    expect(board.type('1 + 1\r')).toContain('2\r\n>>> ');
  });

  test('a traceback, and life after it', () => {
    const board = repl();
    expect(board.type('[][1]\r')).toMatch(
      /Traceback \(most recent call last\):\r\n {2}File "<stdin>", line 1, in <module>\r\nIndexError: [^\n]*\r\n>>> $/,
    );
    expect(board.type('2 + 2\r')).toContain('4\r\n>>> ');
  });

  test('paste mode takes a program as it is', () => {
    const board = repl();
    expect(board.type('\x05')).toContain('paste mode');
    board.type(
      'def f(n):\r    if n:\r        return n + f(n - 1)\r\r    return 0\r\rprint(f(10))\r',
    );
    expect(board.type('\x04')).toMatch(/\r\n55\r\n>>> $/);
    board.type('\x05');
    board.type('print("dropped")');
    expect(board.type('\x03')).not.toMatch(/\ndropped/);
  });

  test('Tab completes, and lists where there are many', () => {
    const board = repl();
    expect(board.type('impo\t')).toContain('import ');
    expect(board.type('sys\r')).toContain('>>> ');
    expect(board.type('sys.maxs\t')).toContain('sys.maxsize');
    expect(board.type('\r')).toMatch(/\d+\r\n>>> $/);
    board.type('alpha_one = 1; alpha_two = 2\r');
    const list = board.type('alpha_\t');
    expect(list).toContain('alpha_one');
    expect(list).toContain('alpha_two');
    expect(board.type('o\t\r')).toContain('\r\n1\r\n');
  });

  test('Tab indents in a block', () => {
    const board = repl();
    board.type('if True:\r');
    board.type('\x7f\x7f\x7f\x7f');
    board.type('\tprint("tabbed")\r');
    expect(board.type('\r\r\r')).toContain('>>> ');
    expect(board.serial).toContain('\r\ntabbed\r\n');
  });

  test('the arrows recall and edit lines', () => {
    const board = repl();
    board.type('111\r');
    board.type('222\r');
    expect(board.type(`${UP}${UP}\r`)).toContain('\r\n111\r\n');
    expect(board.type(`13${LEFT}2\r`)).toContain('\r\n123\r\n');
  });

  test('a line of 1000 bytes, and text that is not ASCII', () => {
    const board = repl();
    expect(board.type(`len("${'x'.repeat(1000)}")\r`)).toContain('\r\n1000\r\n');
    board.type('\x05');
    board.type('print("äöü€😀", len("äöü€😀"))');
    expect(board.type('\x04')).toContain('\r\näöü€😀 5\r\n');
  });

  test('it has what code.py left on the drive, not its names', () => {
    const board = repl('name = "gone"');
    expect(board.type('name\r')).toContain('NameError');
    expect(board.type('import code\r')).toBe('import code\r\n>>> ');
    expect(board.type('code.name\r')).toContain("'gone'\r\n");
  });
});

describe('an exhausted heap', () => {
  const fill = 'kept = []\nwhile True:\n    kept.append(bytearray(64))\n';
  const fillAndForget = `def fill():\n${fill.replace(/^/gm, '    ')}\nfill()\n`;

  test.each([65536, 262144])('in code.py: the REPL works after it (%i bytes)', (heapSize) => {
    const board = repl(fill, { heapSize });
    expect(board.serial).toMatch(/MemoryError: memory allocation failed, allocating \d+ bytes\r\n/);
    expect(board.type('sum(range(1000))\r')).toContain('\r\n499500\r\n>>> ');
  });

  test.each([65536, 262144])('in the REPL: it works on (%i bytes)', (heapSize) => {
    const board = repl('', { heapSize });
    for (let again = 0; again < 3; again++) {
      board.type('\x05');
      board.type(fillAndForget.replaceAll('\n', '\r'));
      expect(board.type('\x04')).toContain('MemoryError');
      expect(board.type('len([i for i in range(1000)])\r')).toContain('\r\n1000\r\n>>> ');
    }
  });

  test('in the REPL, kept: small things still work, and Ctrl-D starts anew', () => {
    const board = repl('print("fresh")', { heapSize: 65536 });
    board.type('\x05');
    board.type(fill.replaceAll('\n', '\r'));
    board.type('\x04');
    expect(board.type('1 + 1\r')).toMatch(/(\r\n2\r\n|MemoryError[^\n]*\r\n)>>> $/);
    expect(board.type('\x04')).toContain('fresh\r\n');
    board.type('x');
    expect(board.type('sum(range(1000))\r')).toContain('\r\n499500\r\n>>> ');
  });

  test('endless recursion in the REPL', () => {
    const board = repl();
    board.type('f = lambda: f()\r');
    for (let again = 0; again < 5; again++) {
      expect(board.type('f()\r')).toContain('RuntimeError: pystack exhausted\r\n>>> ');
    }
  });
});
