// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Safe mode, and what else a board runs besides code.py.
import { describe, expect, test } from 'vitest';
import { filesOf } from '../sim/test-support';
import { Bench, type ProgramOptions } from './program';

const CTRL_D = '\x04';
const PRESS_ANY_KEY = '\r\nPress any key to enter the REPL. Use CTRL-D to reload.\r\n';
const SAFE_MODE =
  '\r\nAuto-reload is off.\r\nRunning in safe mode! Not running saved code.\r\n' +
  '\r\nYou are in safe mode because:\r\n' +
  'The `microcontroller` module was used to boot into safe mode.\r\n' +
  `Press reset to exit safe mode.\r\n${PRESS_ANY_KEY}`;
const INTO_SAFE_MODE =
  'import microcontroller\nprint("code")\n' +
  'microcontroller.on_next_reset(microcontroller.RunMode.SAFE_MODE)\nmicrocontroller.reset()\n';

function settled(files: Record<string, string>, options: ProgramOptions = {}): Bench {
  const bench = new Bench(filesOf(files), options);
  bench.settle();
  return bench;
}

describe('safe mode', () => {
  test('runs neither boot.py nor code.py, and says why', () => {
    const board = settled({ 'boot.py': 'print("boot")', 'code.py': INTO_SAFE_MODE });
    expect(board.serial.match(/boot\r\n/g)).toHaveLength(1);
    expect(board.serial).toMatch(/code\r\n\r\nAuto-reload is off\./);
    expect(board.serial.endsWith(SAFE_MODE)).toBe(true);
    expect(board.machine.view()).toMatchObject({ state: 'done', result: 'safe-mode' });
  });

  test('stays after Ctrl-D, has the REPL, and ends with a reset', () => {
    const board = settled({ 'code.py': INTO_SAFE_MODE });
    expect(board.type(CTRL_D)).toBe(`\r\nsoft reboot\r\n${SAFE_MODE}`);
    board.type('x');
    expect(board.type('import supervisor; supervisor.runtime.safe_mode_reason\r')).toContain(
      'supervisor.SafeModeReason.PROGRAMMATIC\r\n',
    );
    board.machine.files.writeAll(filesOf({ 'code.py': 'print("again")' }));
    board.machine.reset();
    board.settle();
    expect(board.serial).toContain('again\r\n');
    expect(board.machine.view().result).toBe('finished');
  });

  test('safemode.py can leave it, or fail', () => {
    const left = settled({
      'safemode.py': 'import microcontroller\nprint("safe")\nmicrocontroller.reset()\n',
      'code.py':
        'import microcontroller\nprint("code")\n' +
        'if microcontroller.cpu.reset_reason is microcontroller.ResetReason.POWER_ON:\n' +
        '    microcontroller.on_next_reset(microcontroller.RunMode.SAFE_MODE)\n' +
        '    microcontroller.reset()\n',
    });
    expect(left.serial).toMatch(
      /code\r\nsafemode\.py output:\r\nsafe\r\n[^]*code\r\n\r\nCode done/,
    );
    const failed = settled({ 'safemode.py': '1 / 0', 'code.py': INTO_SAFE_MODE });
    expect(failed.serial).toContain(
      'You are in safe mode because:\r\nError in safemode.py.\r\nPress reset to exit safe mode.\r\n',
    );
  });
});

test.each(['code.txt.py', 'code.py.txt', 'code.txt.txt', 'code.py.py', 'main.py.py'])(
  '%s runs, with a warning',
  (name) => {
    const board = settled({ [name]: 'print("runs")' });
    expect(board.serial).toContain(
      `${name} output:\r\nruns\r\nWARNING: Your code filename has two extensions\r\n\r\nCode done running.\r\n`,
    );
    const both = settled({ [name]: 'print("runs")', 'main.txt': 'print("main")' });
    expect(both.serial).not.toContain('WARNING');
  },
);

test('repl.py runs where the REPL begins, and leaves its names there', () => {
  const board = settled({ 'code.py': '', 'repl.py': 'x = 5\nprint("of repl.py")' });
  expect(board.type('a')).toMatch(
    /^repl\.py output:\r\nof repl\.py\r\n\r\nAdafruit CircuitPython 10\.1\.4 on 2026-03-09; Adafruit Circuit Playground Bluefruit with nRF52840\r\n>>> $/,
  );
  expect(board.type('x\r')).toContain('\r\n5\r\n');
});

describe('the status bar', () => {
  const titlesOf = (serial: string): string[] =>
    // eslint-disable-next-line no-control-regex
    [...serial.matchAll(/\x1b\]0;([^\x1b]*)\x1b\\/g)].map(([, title = '']) => title);

  test('says what runs, and how it ended', () => {
    const board = settled({ 'code.py': 'def f():\n    1 / 0\nf()\n' }, { statusBar: true });
    expect(titlesOf(board.serial)).toEqual([
      '🐍code.py | 10.1.4',
      '🐍2@code.py ZeroDivisionError | 10.1.4',
    ]);
    expect(titlesOf(board.type('x'))).toEqual(['🐍REPL | 10.1.4']);
    expect(titlesOf(board.type(CTRL_D))).toEqual([
      '🐍Done | 10.1.4',
      '🐍code.py | 10.1.4',
      '🐍2@code.py ZeroDivisionError | 10.1.4',
    ]);
  });

  test('can be switched off and on', () => {
    const code =
      'import supervisor\nbar = supervisor.status_bar\nprint(bar.console, bar.display)\n' +
      'bar.console = False\nprint(bar.console)\nbar.console = True\n';
    const board = settled({ 'code.py': code }, { statusBar: true });
    expect(board.serial).toContain('True True\r\n\x1b]0;\x1b\\False\r\n\x1b]0;\x1b\\\x1b]0;🐍');
  });

  test('is not written where there is no title for it, nor into boot_out.txt', () => {
    expect(settled({ 'boot.py': '', 'code.py': '' }).serial).not.toContain('\x1b');
  });
});
