// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { SIM_TRANSFER_SIZE } from '../generated/layout';
import { drivePathProblem } from './drive-path';
import { DriveWatch } from './drive-watch';
import { sameBytes } from './bytes';
import { hostClockUs } from './firmware';
import { bundledLibraries, filesOf, machineWith, runUntil, textOf } from './test-support';

function noise(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 2654435761) >>> 13);
}

describe('the drive, before power-on', () => {
  test.each([0, 1, 511, 512, SIM_TRANSFER_SIZE, SIM_TRANSFER_SIZE + 1, 3 * SIM_TRANSFER_SIZE])(
    'keeps a file of %i bytes',
    (size) => {
      const { files } = machineWith('');
      files.write('data/deep/file.bin', noise(size));
      expect(sameBytes(files.read('data/deep/file.bin'), noise(size))).toBe(true);
      files.write('data/deep/file.bin', noise(3));
      expect(files.read('data/deep/file.bin')).toEqual(noise(3));
    },
  );

  test('lists folders, files and their sizes', () => {
    const { files } = machineWith('print()');
    files.write('data/log.txt', noise(1000));
    files.makeFolder('data/empty/inner');
    expect(files.list('data')).toEqual([
      { path: 'data/log.txt', kind: 'file', size: 1000 },
      { path: 'data/empty', kind: 'folder', size: 0 },
    ]);
    const paths = files.tree().map(({ path }) => path);
    expect(paths).toContain('lib/asyncio/core.py');
    expect(paths.filter((path) => !path.startsWith('lib/'))).toEqual([
      'lib',
      'code.py',
      'data',
      'data/log.txt',
      'data/empty',
      'data/empty/inner',
    ]);
  });

  test('lists a folder with more entries than one call moves', () => {
    const { files } = machineWith('');
    const names = Array.from({ length: 300 }, (_, i) => `many/${'n'.repeat(230)}${i}.txt`);
    for (const name of names) files.write(name, noise(1));
    expect(files.list('many').map(({ path }) => path)).toEqual(names);
  });

  test('renames, also in case alone, and replaces', () => {
    const { files } = machineWith('');
    files.writeAll(filesOf({ 'a.txt': 'a', 'b.txt': 'b' }));
    files.rename('a.txt', 'b.txt');
    files.rename('b.txt', 'B.txt');
    files.rename('B.txt', 'B.txt');
    files.rename('B.txt', 'new/c.txt');
    expect(textOf(files.read('new/c.txt'))).toBe('a');
    expect(() => files.read('a.txt')).toThrow('There is no “a.txt” on CIRCUITPY.');
    expect(() => {
      files.rename('a.txt', 'z.txt');
    }).toThrow('no “a.txt”');
  });

  test('keeps a folder out of itself', () => {
    const { files } = machineWith('');
    files.writeAll(filesOf({ 'd/e/f.txt': 'f' }));
    expect(() => {
      files.rename('d', 'D/e/g');
    }).toThrow("“d” can't go into itself.");
    expect(textOf(files.read('d/e/f.txt'))).toBe('f');
  });

  test('removes folders with all they hold', () => {
    const { files } = machineWith('');
    files.writeAll(filesOf({ 'd/e/f.txt': '', 'd/g.txt': '' }));
    files.remove('d');
    files.remove('never.txt');
    expect(files.list().map(({ path }) => path)).toEqual(['lib', 'code.py']);
  });

  test('takes names outside ASCII', () => {
    const { files } = machineWith('');
    const named = filesOf({ 'héllo wörld.txt': 'é', 'データ/温度.csv': '1', 'a-ж.txt': '' });
    files.writeAll(named);
    expect(files.readAll()).toEqual({
      'code.py': new Uint8Array(),
      ...bundledLibraries(),
      ...named,
    });
  });

  test('says when it is full, and keeps what was there', () => {
    const { files } = machineWith('');
    files.write('keep.bin', noise(100_000));
    const before = files.free();
    expect(() => {
      files.write('keep.bin', noise(1_100_000));
    }).toThrow(/^CIRCUITPY is full: “keep.bin” \(1100000 bytes\) does not fit/);
    expect(() => {
      files.write('new.bin', noise(1_000_000));
    }).toThrow('CIRCUITPY is full');
    expect(sameBytes(files.read('keep.bin'), noise(100_000))).toBe(true);
    expect(files.list().map(({ path }) => path)).not.toContain('new.bin');
    expect(files.free()).toBe(before);
  });

  test('tells files from folders', () => {
    const { files } = machineWith('');
    files.write('thing', noise(1));
    expect(() => {
      files.write('thing/inner.py', noise(1));
    }).toThrow("“thing” is a file on CIRCUITPY, so it can't be a folder.");
    expect(() => {
      files.write('lib', noise(1));
    }).toThrow('“lib” is a folder on CIRCUITPY');
    expect(() => {
      files.writeAll(filesOf({ 'a.py': '', 'A.py': '' }));
    }).toThrow('both “a.py” and “A.py”');
  });

  test.each([
    '',
    '/a',
    'a//b',
    'a/',
    '.',
    'x/../y',
    'dot.',
    'space ',
    'a:b',
    'a?b',
    'a\\b',
    'a\nb',
  ])('refuses the name %j', (path) => {
    expect(drivePathProblem(path)).toMatch(/^CIRCUITPY .*\.$/);
    const { files } = machineWith('');
    expect(() => {
      files.write(path, noise(1));
    }).toThrow('CIRCUITPY');
  });

  test('refuses names that are too long', () => {
    expect(drivePathProblem('x'.repeat(255))).toContain('too long');
    expect(drivePathProblem('x'.repeat(254))).toBeNull();
    expect(drivePathProblem('é'.repeat(127))).toBeNull();
    expect(drivePathProblem('é'.repeat(128))).toContain('too long');
  });
});

describe('a program that writes', () => {
  const code = [
    'import os',
    'with open("/log.txt", "w") as f: f.write("one")',
    'os.mkdir("/made"); open("/made/b.txt", "w").close()',
    'os.remove("/old.txt")',
  ].join('\n');

  test('is seen by a watch, once', () => {
    const machine = machineWith(code);
    machine.files.write('old.txt', noise(5));
    const watch = new DriveWatch(machine, machine.files.readAll());
    expect(watch.dueInUs()).toBeNull();
    expect(watch.look()).toBeNull();
    runUntil(machine, () => machine.state === 'done');
    expect(watch.dueInUs()).toBe(0);
    const seen = watch.look();
    expect(Object.keys(seen ?? {})).toContain('boot_out.txt');
    expect({ ...seen, 'boot_out.txt': undefined }).toEqual({
      'log.txt': new TextEncoder().encode('one'),
      'made/b.txt': new Uint8Array(),
      'old.txt': null,
    });
    expect(watch.dueInUs()).toBeNull();
  });

  test('makes folders, of which a watch tells those that are empty, once', () => {
    const machine = machineWith(
      'import os\nos.mkdir("/logs"); os.mkdir("/logs/old"); os.mkdir("/data")\nopen("/data/a.txt", "w").close()',
    );
    const watch = new DriveWatch(machine, machine.files.readAll());
    expect(watch.newEmptyFolders()).toBeNull();
    runUntil(machine, () => machine.state === 'done');
    watch.lookNow();
    expect(watch.newEmptyFolders()).toEqual(['logs/old']);
    expect(watch.newEmptyFolders()).toBeNull();
    machine.files.write('logs/old/a.txt', noise(5));
    watch.lookNow();
    expect(watch.newEmptyFolders()).toEqual([]);
  });

  test('is looked at for a part of the time alone, and to the end', () => {
    const machine = machineWith(
      'for i in range(500):\n    with open("/n.txt", "w") as f: f.write(str(i))',
    );
    machine.files.write('much.bin', noise(200_000));
    const watch = new DriveWatch(machine, machine.files.readAll());
    const seen: string[] = [];
    let pauses = 0;
    runUntil(machine, () => {
      pauses++;
      const changes = watch.look();
      if (changes !== null) seen.push(textOf(changes['n.txt'] ?? undefined));
      return machine.state === 'done';
    });
    expect(pauses).toBeGreaterThanOrEqual(500);
    expect(seen.length).toBeLessThan(pauses / 2);
    const dueInUs = watch.dueInUs();
    if (dueInUs !== null) {
      const changes = watch.look(hostClockUs() + dueInUs + 1) ?? {};
      seen.push(textOf(changes['n.txt'] ?? undefined));
    }
    expect(seen.at(-1)).toBe('499');
    expect(watch.dueInUs()).toBeNull();
  });
});
