// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Who may write to CIRCUITPY, and what a board writes there itself.
import { describe, expect, test } from 'vitest';
import { filesOf, textOf } from '../sim/test-support';
import { Bench, type ProgramOptions } from './program';

const CTRL_D = '\x04';
const WRITE = 'open("/new.txt", "w").close()\nprint("written")\n';
const REFUSED = 'OSError: [Errno 30] Read-only filesystem\r\n';

function settled(files: Record<string, string>, options: ProgramOptions = {}): Bench {
  const bench = new Bench(filesOf(files), options);
  bench.settle();
  return bench;
}

describe('a drive that a computer has', () => {
  const held = (files: Record<string, string>) => settled(files, { driveHeld: true });

  test('is read-only for the program', () => {
    const board = held({ 'code.py': WRITE });
    expect(board.serial).toContain(REFUSED);
    expect(board.machine.files.isFile('new.txt')).toBe(false);
  });

  test('is not for the host', () => {
    const board = held({ 'code.py': WRITE });
    board.machine.files.writeAll(filesOf({ 'code.py': 'print("mended")' }));
    board.runUntil(() => board.serial.includes('mended\r\n'), 1000);
  });

  test('is not for boot.py, which can change that', () => {
    const boot = 'import storage\nopen("/booted.txt", "w").close()\nstorage.remount("/")\n';
    const board = held({ 'boot.py': boot, 'code.py': WRITE });
    expect(board.serial).toContain('written\r\n');
    expect(board.machine.files.isFile('booted.txt')).toBe(true);
    // A reload keeps it, a reset runs boot.py again.
    expect(board.type(CTRL_D)).toContain('written\r\n');
    board.machine.files.write('boot.py', new Uint8Array());
    board.machine.reset();
    board.serial = '';
    board.settle();
    expect(board.serial).toContain(REFUSED);
  });

  test('can be without the computer', () => {
    const boot = 'import storage\nstorage.disable_usb_drive()\n';
    const code = `import storage\nstorage.remount("/", True)\nstorage.remount("/", False)\n${WRITE}`;
    expect(held({ 'boot.py': boot, 'code.py': code }).serial).toContain('written\r\n');
  });

  test('stays as it is once the computer sees it', () => {
    const code = 'import storage\nstorage.remount("/", False)\n';
    expect(held({ 'code.py': code }).serial).toContain(
      'RuntimeError: Cannot remount path when visible via USB.\r\n',
    );
    // Unless Python has it.
    const boot = 'import storage\nstorage.remount("/", False)\n';
    const board = held({ 'boot.py': boot, 'code.py': `${code}${WRITE}` });
    expect(board.serial).toContain('written\r\n');
  });

  test('is written by both where that is asked for', () => {
    const boot =
      'import storage\nstorage.remount("/", True, disable_concurrent_write_protection=True)\n';
    expect(held({ 'boot.py': boot, 'code.py': WRITE }).serial).toContain('written\r\n');
  });
});

describe('boot_out.txt', () => {
  const bootOut = (board: Bench): string => textOf(board.machine.files.read('boot_out.txt'));
  const HEAD =
    'Adafruit CircuitPython 10.1.4 on 2026-03-09; Adafruit Circuit Playground Bluefruit with nRF52840\r\n' +
    'Board ID:circuitplayground_bluefruit\r\nUID:7768696C65747275\r\n';

  test('says what the board is, also without a boot.py', () => {
    expect(bootOut(settled({ 'code.py': '' }))).toBe(HEAD);
  });

  test('has what boot.txt wrote', () => {
    const board = settled({ 'boot.txt': 'print("text")', 'code.py': '' });
    expect(bootOut(board)).toBe(`${HEAD}boot.txt output:\r\ntext\r\n`);
  });

  test('is written only where it differs', () => {
    const board = settled({ 'boot.py': 'print("same")', 'code.py': '' });
    const writes = board.machine.driveWrites;
    board.machine.reset();
    board.settle();
    expect(board.machine.driveWrites).toBe(writes);
    board.machine.files.writeAll(filesOf({ 'boot.py': 'print("new")' }));
    board.machine.reset();
    board.settle();
    expect(board.machine.driveWrites).toBeGreaterThan(writes);
    expect(bootOut(board)).toBe(`${HEAD}boot.py output:\r\nnew\r\n`);
  });

  test('is one block at most', () => {
    const text = bootOut(settled({ 'boot.py': 'print("x" * 1000)', 'code.py': '' }));
    expect(text).toHaveLength(512);
    expect(text.endsWith('xx[truncated due to length]\n')).toBe(true);
  });

  test('has nothing of a boot.py that was stopped by a restart', () => {
    const board = new Bench(filesOf({ 'boot.py': 'while True: print("x")', 'code.py': '' }));
    board.runUntil(() => board.serial.includes('x\r\n'));
    board.machine.restart();
    board.settle();
    expect(board.machine.files.isFile('boot_out.txt')).toBe(false);
  });

  test('a full drive is no reason not to start', () => {
    const big = filesOf({ 'code.py': 'print("starts")', 'big.bin': 'x'.repeat(900_000) });
    const board = new Bench(big);
    let size = board.machine.files.free();
    for (; size > 0; size -= 512) {
      try {
        board.machine.files.write('more.bin', new Uint8Array(size));
        break;
      } catch {
        // A little less.
      }
    }
    board.settle();
    expect(board.serial).toContain('starts\r\n');
  });
});

test('erase_filesystem() leaves what a new drive has', () => {
  const board = settled({
    'code.py': 'import storage\nstorage.erase_filesystem()\n',
    'x.txt': 'x',
  });
  expect(board.serial).toContain('code.py output:\r\nHello World!\r\n');
  const paths = board.machine.files.list().map(({ path }) => path);
  expect(paths.sort()).toEqual(['boot_out.txt', 'code.py', 'lib', 'settings.toml']);
});
