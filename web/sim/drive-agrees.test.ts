// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Python and the host do anything to the drive in turns. After each step the host's own reading of FAT
// (fat-volume.ts, fat-names.ts) has the same names, contents and room as Python has by FatFs.
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { Random } from '../tools/fuzz/random';
import { drivePathProblem } from './drive-path';
import type { DriveFiles } from './files';
import type { Machine } from './machine';
import { PlainError } from './plain-error';
import { machineWith, runUntil, testProgram } from './test-support';

const SEEDS = [1, 2, 3, 4, 5, 6];
const STEPS = 120;
const KNOWN = [
  'a.txt',
  'mixed.TXT',
  'Mixed name.txt',
  'ÉTÉ.csv',
  'Ete.csv',
  'ΘΕΡΜΌ.csv',
  '🌈',
  'x',
];
const LETTERS = ['ab', 'aZ_9', 'éE', 'ßй', '温度', '🌈🐍', '~1A'] as const;

/** Types a line; returns what the program says until it waits for the next. */
function type(machine: Machine, line: string): string {
  machine.serial.send(new TextEncoder().encode(`${line}\r`));
  return runUntil(machine, () => machine.waits && machine.serial.queued === 0);
}

/** What Python sees, without what no path from outside can name (DriveReader.tree). */
function seenByPython(machine: Machine): string[] {
  const lines = Array.from(type(machine, 'look').matchAll(/::(.*)\r\n/g), ([, line = '']) => line);
  return lines.filter(
    (line) => drivePathProblem(line.replace(/ (folder|file \d+ \d+)$/, '')) === null,
  );
}

function seenByHost(files: DriveFiles): string[] {
  const all = files.readAll();
  const seen = files.tree().map(({ path, kind, size }) => {
    if (kind === 'folder') return `${path} folder`;
    const content = all[path] ?? new Uint8Array();
    expect(content).toHaveLength(size);
    return `${path} file ${size} ${crc32(content)}`;
  });
  return [...seen, `free ${files.free()}`];
}

function newPath(files: DriveFiles, random: Random): string {
  const folders = files.tree().filter(({ kind }) => kind === 'folder');
  const folder = random.oneIn(2) ? '' : `${random.pick([...folders, { path: 'new' }]).path}/`;
  if (random.oneIn(2)) return folder + random.pick(KNOWN);
  const letters = Array.from(random.pick(LETTERS));
  const length = random.below(random.pick([9, 14, 40, 140, 270]));
  const name = Array.from({ length }, () => random.pick(letters)).join('');
  return folder + name + random.pick(['', '.py', '.TXT', '.text']);
}

function step(files: DriveFiles, random: Random): void {
  const path = newPath(files, random);
  const there = random.pick(['code.py', ...files.tree().map((entry) => entry.path)]);
  const content = new Uint8Array(random.below(random.pick([600, 3000, 30_000])));
  content.fill(65 + random.below(26));
  switch (random.below(9)) {
    case 0:
    case 1:
    case 2:
      files.write(path, content);
      expect(files.read(path)).toEqual(content);
      return;
    case 3:
      files.write(there, Buffer.concat([files.read(there), content]));
      return;
    case 4:
      files.rename(there, path);
      return;
    case 5:
      files.makeFolder(path);
      return;
    case 6:
      files.apply({ [there]: null, [path]: content });
      return;
    case 7: {
      const room = Math.max(0, files.free() + 1000 * random.between(-3, 3));
      if (random.oneIn(3)) files.write(path, new Uint8Array(room));
      return;
    }
    default:
      files.remove(there);
  }
}

/** What came up. */
const counts = { refused: 0, full: 0, entries: 0 };

test.each(SEEDS)('the host sees what Python sees (seed %i)', (seed) => {
  const machine = machineWith(testProgram('host/drive_steps', { SEED: seed }));
  const { files } = machine;
  machine.setAutoReload(false);
  files.remove('lib');
  runUntil(machine, () => machine.waits);
  const random = new Random(seed);
  for (let at = 0; at < STEPS; at++) {
    if (random.oneIn(2)) {
      type(machine, '');
    } else {
      try {
        step(files, random);
      } catch (error) {
        expect(error).toBeInstanceOf(PlainError);
        counts.refused++;
      }
    }
    const seen = seenByHost(files);
    expect(seen, `step ${at}`).toEqual(seenByPython(machine));
    if (files.free() < 1000) counts.full++;
    counts.entries = Math.max(counts.entries, seen.length);
  }
});

test('the drive was full, and crowded, and refused things', () => {
  expect(counts.full).toBeGreaterThan(10);
  expect(counts.entries).toBeGreaterThan(50);
  expect(counts.refused).toBeGreaterThan(10);
});
