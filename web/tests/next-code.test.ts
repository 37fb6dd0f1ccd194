// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// supervisor.set_next_code_file() and get_previous_traceback(): what one run leaves to the next.
import { describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { Bench } from './program';

const CTRL_C = '\x03';
const CTRL_D = '\x04';

/** A board after its first code.py. */
function board(files: Record<string, string>): Bench {
  const bench = new Bench(filesOf(files));
  bench.settle();
  return bench;
}

/** What the runs since `before` were of, and wrote. */
function runs(serial: string): string[] {
  return [...serial.matchAll(/(\S+) output:\r\n([^]*?)\r\nCode (?:done|stopped)/g)].map(
    ([, file = '', output = '']) => `${file}: ${output.replaceAll('\r\n', '|')}`,
  );
}

const other = (options = '') =>
  `import supervisor\nsupervisor.set_next_code_file("other.py"${options})\n`;

describe('the next code file', () => {
  test('runs once, after a reload', () => {
    const bench = board({ 'code.py': `print("code")\n${other()}`, 'other.py': 'print("other")' });
    expect(runs(bench.serial)).toEqual(['code.py: code|']);
    bench.type(CTRL_D);
    bench.type(CTRL_D);
    expect(runs(bench.serial)).toEqual(['code.py: code|', 'other.py: other|', 'code.py: code|']);
  });

  test('stays for as long as it is asked to', () => {
    const bench = board({
      'code.py': other(', sticky_on_success=True'),
      'other.py': 'import storage_of_mine as s\ns.n += 1\nprint(s.n)\n',
      'storage_of_mine.py': 'n = 0\n',
    });
    bench.type(CTRL_D);
    bench.type(CTRL_D);
    expect(runs(bench.serial)).toEqual(['code.py: ', 'other.py: 1|', 'other.py: 1|']);
    bench.machine.files.write('other.py', filesOf({ x: '1 / 0' })['x'] ?? new Uint8Array());
    bench.settle();
    bench.type(CTRL_D);
    expect(
      runs(bench.serial)
        .slice(3)
        .map((run) => run.slice(0, 8)),
    ).toEqual(['other.py', 'code.py:']);
  });

  test('follows at once where that is asked for, in its folder', () => {
    const bench = board({
      'code.py':
        'import supervisor\nif supervisor.get_previous_traceback() is None:\n' +
        '    supervisor.set_next_code_file("a.py")\n    supervisor.reload()\n',
      'a.py':
        'import supervisor, os\nprint(os.getcwd())\n' +
        'supervisor.set_next_code_file("/sub/b.py", working_directory="sub", reload_on_error=True)\n' +
        'supervisor.reload()\n',
      'sub/b.py': 'import os\nprint(os.getcwd())\n1 / 0\n',
    });
    expect(runs(bench.serial).map((run) => run.split('|')[0])).toEqual([
      'code.py: ',
      'a.py: /',
      '/sub/b.py: /sub',
      'code.py: ',
    ]);
  });

  test('says when it is not there, and is forgotten by a reset', () => {
    const bench = board({
      'code.py': `${other()}import os\nos.remove("other.py")`,
      'other.py': '',
    });
    bench.type(CTRL_D);
    expect(bench.serial).toContain('other.py not found.\r\ncode.py output:\r\n');
    bench.machine.reset();
    const before = bench.serial.length;
    bench.settle();
    expect(bench.serial.slice(before)).not.toContain('other.py not found');
  });

  test('Ctrl-C stops even a program that asks to go on', () => {
    const bench = board({
      'code.py':
        'import supervisor\nsupervisor.set_next_code_file("code.py", reload_on_error=True, ' +
        'reload_on_success=True, sticky_on_error=True, sticky_on_success=True)\n' +
        'print("runs")\nif supervisor.runtime.serial_bytes_available:\n    while True: pass\n',
    });
    bench.machine.serial.send(new TextEncoder().encode(`${CTRL_D}x`));
    bench.runUntil(() => bench.serial.split('runs\r\n').length > 2);
    expect(bench.machine.state).toBe('code');
    bench.machine.serial.send(new TextEncoder().encode(CTRL_C));
    bench.settle();
    expect(bench.machine.view()).toMatchObject({ state: 'done', result: 'interrupted' });
  });

  test('arguments that are none', () => {
    const bench = board({ 'code.py': '' });
    bench.type('x');
    bench.type('from supervisor import set_next_code_file as s\r');
    expect(bench.type('s("x" * 256)\r')).toContain('ValueError: File not found');
    expect(bench.type('s("a\\0b")\r')).toContain('ValueError: File not found');
    expect(bench.type('s("code.py", working_directory=5)\r')).toContain('TypeError');
    expect(bench.type('s()\r')).toContain('TypeError');
    expect(bench.type('s(None)\r')).toBe('s(None)\r\n>>> ');
  });
});

test('the traceback of the last run', () => {
  const code = 'import supervisor\nprint(repr(supervisor.get_previous_traceback()))\n';
  const bench = board({ 'code.py': `${code}def f(n):\n    raise ValueError(n)\nf("e" * 3000)\n` });
  bench.type('x');
  expect(bench.type('import supervisor\r1 / 0\r')).toContain('ZeroDivisionError');
  bench.type(CTRL_D);
  const [first, second] = runs(bench.serial);
  expect(first).toMatch(/^code\.py: None\|Traceback/);
  expect(second).toMatch(
    /^code\.py: 'Traceback [^|]*\\r\\n {2}File "code\.py", line 5, in <module>\\r\\n {2}File "code\.py", line 4, in f\\r\\nValueError: e{500,2000}'\|/,
  );
  bench.machine.reset();
  bench.settle();
  expect(runs(bench.serial).at(-1)).toMatch(/^code\.py: None/);
});
