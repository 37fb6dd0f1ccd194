// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The life of a board, seen from its serial line. Messages are CircuitPython's, word for word.
import { describe, expect, test } from 'vitest';
import { filesOf, testProgram } from '../sim/test-support';
import { Bench, type ProgramOptions } from './program';

const AUTO_RELOAD =
  '\r\nAuto-reload is on. Simply save files over USB to run them or enter REPL to disable.\r\n';
const DONE = '\r\nCode done running.\r\n';
const PRESS_ANY_KEY = '\r\nPress any key to enter the REPL. Use CTRL-D to reload.\r\n';
const REBOOT = '\r\nsoft reboot\r\n';
const CTRL_C = '\x03';
const CTRL_D = '\x04';

function bench(files: string | Record<string, string>, options: ProgramOptions = {}): Bench {
  const sources = typeof files === 'string' ? { 'code.py': files } : files;
  return new Bench(filesOf(sources), { ...options });
}

/** Runs to the first moment at which only serial input helps. */
function settled(files: string | Record<string, string>, options?: ProgramOptions): Bench {
  const board = bench(files, options);
  board.settle();
  return board;
}

/** Runs until the program, whose first output that is, has written "runs". */
function running(files: string | Record<string, string>, options?: ProgramOptions): Bench {
  const board = bench(files, options);
  board.runUntil(() => board.serial.includes('runs\r\n'));
  return board;
}

function write(board: Bench, files: Record<string, string>): void {
  board.machine.files.writeAll(filesOf(files));
}

describe('start', () => {
  test('boot.py runs before code.py, in a world of its own', () => {
    const board = settled({
      'boot.py': 'x = 1\nprint("booting")',
      'code.py': 'print("x" in globals())',
    });
    expect(board.serial).toBe(
      `boot.py output:\r\nbooting\r\n${AUTO_RELOAD}code.py output:\r\nFalse\r\n${DONE}${PRESS_ANY_KEY}`,
    );
    expect(board.machine.view()).toMatchObject({ state: 'done', result: 'finished', starts: 1 });
  });

  test('a failing boot.py does not keep code.py from running', () => {
    const { serial } = settled({ 'boot.py': '1/0', 'code.py': 'print("still")' });
    expect(serial).toContain('ZeroDivisionError');
    expect(serial).toContain('code.py output:\r\nstill\r\n');
  });

  test('boot.py runs at a reset, not at a reload', () => {
    const board = settled({ 'boot.py': 'print("booting")', 'code.py': 'print("code")' });
    expect(board.type(CTRL_D)).not.toContain('booting');
    board.serial = '';
    board.machine.reset();
    board.settle();
    expect(board.serial).toContain('booting');
  });

  test.each([
    [['code.txt', 'code.py', 'main.py', 'main.txt'], 'code.txt'],
    [['code.py', 'main.py', 'main.txt'], 'code.py'],
    [['main.py', 'main.txt'], 'main.py'],
    [['main.txt', 'other.py'], 'main.txt'],
  ])('of %j it runs %s', (names, chosen) => {
    const { serial } = settled(Object.fromEntries(names.map((name) => [name, `print("${name}")`])));
    expect(serial).toContain(`${chosen} output:\r\n${chosen}\r\n`);
    expect(serial.match(/ output:/g)).toHaveLength(1);
  });

  test('without a program it waits', () => {
    const board = settled({ 'other.py': 'print("never")' });
    expect(board.serial).toBe(`${AUTO_RELOAD}${DONE}${PRESS_ANY_KEY}`);
    expect(board.machine.view().result).toBe('no-code');
  });
});

describe('end', () => {
  test('a traceback names each level', () => {
    const board = settled({
      'code.py': 'import helper\n\ndef outer():\n    helper.inner(0)\n\nouter()\n',
      'lib/helper.py': 'def inner(n):\n    return 1 // n\n',
    });
    expect(board.serial).toMatch(
      /code\.py output:\r\nTraceback \(most recent call last\):\r\n {2}File "code\.py", line 6, in <module>\r\n {2}File "code\.py", line 4, in outer\r\n {2}File "\/?lib\/helper\.py", line 2, in inner\r\nZeroDivisionError: [^\n]+\r\n\r\nCode done/,
    );
    expect(board.machine.view().result).toBe('exception');
  });

  test('a syntax error names its line', () => {
    const { serial } = settled('x = 1\nif x\n    print(x)\n');
    expect(serial).toContain('  File "code.py", line 2\r\nSyntaxError: invalid syntax\r\n');
  });

  test.each([
    ['sys.exit()', 'finished'],
    ['sys.exit(0)', 'finished'],
    ['sys.exit(3)', 'exception'],
    ['raise SystemExit', 'finished'],
  ])('%s ends quietly', (statement, result) => {
    const board = settled(`import sys\nprint("before")\n${statement}\nprint("after")\n`);
    expect(board.serial).toContain(`before\r\n${DONE}`);
    expect(board.serial).not.toMatch(/Traceback|after/);
    expect(board.machine.view().result).toBe(result);
  });

  test.each([
    ['a loop', 'while True: pass'],
    ['a sleep', 'import time\nwhile True: time.sleep(100)'],
    ['input()', 'input()'],
    ['a sort', 'while True: sorted(range(50), key=lambda n: -n)'],
    ['an import', 'import endless'],
    ['a generator', 'def g():\n while True: yield\nfor _ in g(): pass'],
    ['a __del__-less finally', 'try:\n while True: pass\nfinally: print("cleaned up")'],
  ])('Ctrl-C ends %s', (_, code) => {
    const board = running({
      'code.py': `print("runs")\n${code}`,
      'endless.py': 'while True: pass',
    });
    for (let i = 0; i < 20; i++) board.step();
    expect(board.machine.state).toBe('code');
    const text = board.type(CTRL_C);
    expect(text).toContain('KeyboardInterrupt: \r\n');
    expect(text).toContain(`${DONE}${PRESS_ANY_KEY}`);
    expect(text.includes('cleaned up')).toBe(code.includes('cleaned up'));
    expect(board.machine.view().result).toBe('interrupted');
  });

  test('a program may catch Ctrl-C', () => {
    const board = running(
      'try:\n  print("runs")\n  while True: pass\nexcept KeyboardInterrupt: print("mine")',
    );
    expect(board.type(CTRL_C)).toContain(`mine\r\n${DONE}`);
    expect(board.machine.view().result).toBe('finished');
  });

  test('input() takes a line that is typed and edited', () => {
    const board = settled('name = input("Name? ")\nprint("Hello", name)');
    expect(board.serial.endsWith('Name? ')).toBe(true);
    expect(board.machine.view()).toMatchObject({ state: 'code', waiting: true });
    expect(board.type('Adx\x7fa\r')).toContain('Hello Ada\r\n');
  });
});

describe('reload', () => {
  test('Ctrl-D after the end', () => {
    const board = settled('print("run")');
    const text = board.type(CTRL_D);
    expect(text).toBe(`${REBOOT}${AUTO_RELOAD}code.py output:\r\nrun\r\n${DONE}${PRESS_ANY_KEY}`);
    expect(board.machine.view().starts).toBe(2);
  });

  test('Ctrl-D in the REPL forgets what was defined', () => {
    const board = settled('print("y" in globals())');
    board.type('x');
    board.type('y = 1\r');
    const text = board.type(CTRL_D);
    expect(text).toContain(`${REBOOT}${AUTO_RELOAD}code.py output:\r\nFalse\r\n`);
    board.type('x');
    expect(board.type('y\r')).toContain('NameError');
  });

  test('a write from the host while code.py runs', () => {
    const board = running('print("runs")\nwhile True: pass');
    write(board, { 'code.py': 'print("new")' });
    board.settle();
    expect(board.serial).toContain(
      `\r\nCode stopped by auto-reload. Reloading soon.\r\n${REBOOT}${AUTO_RELOAD}code.py output:\r\nnew\r\n`,
    );
    expect(board.serial).not.toContain('Traceback');
  });

  test('a write from the host reaches a program that catches everything', () => {
    const board = running(
      'while True:\n try:\n  print("runs")\n  while True: pass\n except Exception: print("caught")',
    );
    write(board, { 'code.py': 'print("new")' });
    board.settle();
    expect(board.serial).toContain('new\r\n');
    expect(board.serial).not.toContain('caught');
  });

  test('a write from the host ends a sleep, and input()', () => {
    for (const waiting of ['import time; time.sleep(1000000)', 'input()']) {
      const board = running(`print("runs")\n${waiting}`, { sleepsOn: true });
      for (let i = 0; i < 5; i++) board.step();
      write(board, { 'code.py': 'print("new")' });
      board.runUntil(() => board.serial.includes('new\r\n'));
    }
  });

  test('a write from the host after the end', () => {
    const board = settled('print("old")');
    write(board, { 'code.py': 'print("new")' });
    board.runUntil(() => board.serial.includes('new\r\n'), 1000);
    board.settle();
    expect(board.serial.match(/output:/g)).toHaveLength(2);
  });

  test('no reload in the REPL, nor when it is switched off', () => {
    const board = settled('print("old")');
    board.type('x');
    write(board, { 'code.py': 'print("new")' });
    board.settle();
    expect(board.type('1 + 1\r')).toContain('\r\n2\r\n>>> ');
    expect(board.serial).not.toContain('new');

    const off = bench('print("old")');
    off.machine.setAutoReload(false);
    off.settle();
    write(off, { 'code.py': 'print("new")' });
    off.settle();
    expect(off.serial).not.toContain('new');
  });

  test('the words say whether saving reloads, as the host and the program have it', () => {
    const off = bench('import supervisor\nprint(supervisor.runtime.autoreload)');
    off.machine.setAutoReload(false);
    off.settle();
    expect(off.serial).toContain('\r\nAuto-reload is off.\r\ncode.py output:\r\nFalse\r\n');
    off.machine.setAutoReload(true);
    expect(off.type(CTRL_D)).toContain(`${AUTO_RELOAD}code.py output:\r\nTrue\r\n`);

    const own = settled('import supervisor\nsupervisor.runtime.autoreload = False');
    expect(own.type(CTRL_D)).toContain('Auto-reload is off.');
  });

  test('what is saved just before the end of the program runs, unless it was stopped', () => {
    const board = running('import time\nprint("runs")\ntime.sleep(0.1)\nprint("ends")');
    write(board, { 'code.py': 'print("new")' });
    board.runUntil(() => board.serial.includes('new\r\n'), 100_000);
    expect(board.serial).toMatch(/ends\r\n[^]*new\r\n/);

    const stopped = running('print("runs")\nwhile True: pass');
    write(stopped, { 'code.py': 'print("new")' });
    expect(stopped.type(CTRL_C)).toContain(PRESS_ANY_KEY);
    expect(stopped.serial).not.toContain('new');
  });

  test('several writes make one reload', () => {
    const board = settled('print("old")');
    for (let i = 0; i < 5; i++) {
      write(board, { 'code.py': `print("new ${i}")`, 'lib/other.py': '# other' });
    }
    board.runUntil(() => board.serial.includes('new 4\r\n'), 1000);
    board.settle();
    expect(board.machine.view().starts).toBe(2);
  });

  test('supervisor.reload()', () => {
    const board = settled(
      'import supervisor\n' +
        'if supervisor.runtime.run_reason is supervisor.RunReason.STARTUP:\n' +
        '    print("first")\n' +
        '    supervisor.reload()\n' +
        'print("again", supervisor.runtime.run_reason)\n',
    );
    expect(board.serial).toMatch(
      /first\r\n[^]*soft reboot[^]*again supervisor\.RunReason\.SUPERVISOR_RELOAD\r\n/,
    );
    expect(board.machine.view().starts).toBe(2);
  });

  test('microcontroller.reset()', () => {
    const board = settled({
      'boot.py': 'print("booting")',
      'code.py': testProgram('host/reset_once'),
    });
    expect(board.serial.match(/booting\r\n/g)).toHaveLength(2);
    expect(board.serial).toMatch(/ResetReason\.POWER_ON[^]*ResetReason\.SOFTWARE/);
    expect(board.serial).not.toContain('never');
    expect(board.machine.view().starts).toBe(2);
  });

  // Python's clock begins anew with the second that a reset takes; the machine's goes on.
  test('time across microcontroller.reset()', () => {
    const board = settled(
      'import microcontroller, time\n' +
        'print(round(time.monotonic()), time.time())\n' +
        'time.sleep(5)\n' +
        'if microcontroller.cpu.reset_reason is microcontroller.ResetReason.POWER_ON:\n' +
        '    microcontroller.reset()\n',
    );
    const [first, second] = [...board.serial.matchAll(/^(\d) (\d+)/gm)];
    expect([first?.[1], second?.[1]]).toEqual(['0', '1']);
    expect(Number(second?.[2]) - Number(first?.[2])).toBe(6);
  });

  const FOREVER = 'print("up")\nwhile True:\n    pass\n';

  const begin = {
    reset: (board: Bench) => {
      board.machine.reset();
    },
    restart: (board: Bench) => {
      board.machine.restart();
    },
  };

  test.each(['power-on', 'reset', 'restart'] as const)(
    'Ctrl-C typed at the very moment of a %s ends the program',
    (how) => {
      const board = bench(FOREVER);
      if (how !== 'power-on') {
        board.runUntil(() => board.serial.includes('up'), 100);
        begin[how](board);
      }
      board.machine.serial.send(new TextEncoder().encode(CTRL_C));
      board.runUntil(({ kind }) => kind === 'input', 100);
      expect(board.serial).toContain('KeyboardInterrupt');
      expect(board.machine.view()).toMatchObject({ state: 'done', result: 'interrupted' });
    },
  );

  test('Ctrl-C typed while a program is compiled ends its first sleep as it begins', () => {
    const board = bench('import time\ntime.sleep(1e6)', { yieldEvery: 1 });
    board.runUntil(() => board.serial.includes('output:'), 1000);
    board.machine.serial.send(new TextEncoder().encode(CTRL_C));
    board.settle();
    expect(board.serial).toContain('KeyboardInterrupt');
    expect(board.machine.clockUs).toBeLessThan(1e6);
  });

  test('Ctrl-C typed at the first pause of a long program ends it', () => {
    const board = bench('x = 1\n'.repeat(5000) + FOREVER, {
      yieldEvery: 1,
      heapSize: 262144, // more than the board's
    });
    board.runUntil(() => board.serial.includes('output:'), 1000);
    board.machine.serial.send(new TextEncoder().encode(CTRL_C));
    board.runUntil(({ kind }) => kind === 'input', 200_000);
    expect(board.serial).toContain('KeyboardInterrupt');
  });

  test.each(['reset', 'restart'] as const)(
    'Ctrl-C typed before a %s is not for the program that starts then',
    (how) => {
      const board = bench('print(input("? "))');
      board.runUntil(() => board.serial.includes('?'), 100);
      board.machine.serial.send(new TextEncoder().encode(CTRL_C));
      begin[how](board);
      board.settle();
      expect(board.type('here\r')).toContain('here');
      expect(board.machine.view()).toMatchObject({ state: 'done', result: 'finished' });
    },
  );

  test.each(['microcontroller.reset()', 'supervisor.reload()'])(
    'Ctrl-C ends a program that restarts for ever: %s',
    (restart) => {
      const board = bench(`import microcontroller, supervisor\nprint("up")\n${restart}`);
      board.runUntil(() => board.serial.split('up').length > 3, 100);
      // In the restart's wait, and at its other pauses.
      for (const pauses of [0, 1, 2, 3]) {
        board.machine.restart();
        for (let i = 0; i < 8 + pauses; i++) board.step();
        board.serial = '';
        board.machine.serial.send(new TextEncoder().encode(CTRL_C));
        board.runUntil(({ kind }) => kind === 'input', 20);
        expect(board.serial).toContain('KeyboardInterrupt');
        expect(board.machine.view()).toMatchObject({ state: 'done', result: 'interrupted' });
      }
    },
  );
});
