// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The machine is lost at any VM hook while its program writes files. What the drive's image holds
// then is a sound file system, and each file that no operation was under way on is whole.
import { describe, expect, test } from 'vitest';
import { instantiate } from '../sim/firmware';
import { DRIVE_BYTES } from '../sim/fat-volume';
import { DriveFiles } from '../sim/files';
import { Inputs } from '../sim/inputs';
import { filesOf, firmwareModule, testProgram, textOf } from '../sim/test-support';
import { Bench } from './program';
import { numbers } from './numbers';

/** Where the drive is in the memory of every machine. */
const DRIVE_AT = instantiate(firmwareModule()).exports.sim_drive_image() >>> 0;

/** A copy of the drive's sectors: what FatFs still holds back is lost when the power is cut. */
function copyImage(memory: ArrayBuffer): Uint8Array {
  return new Uint8Array(memory, DRIVE_AT, DRIVE_BYTES).slice();
}

/** The files of an image, as a machine sees them that is powered on with it. */
function mount(image: Uint8Array): DriveFiles {
  const firmware = instantiate(firmwareModule());
  new Uint8Array(firmware.exports.memory.buffer).set(image, DRIVE_AT);
  return new DriveFiles(firmware, new Inputs(firmware));
}

/** What the program said about the files that nothing was being done to at the cut. */
function parseLog(serial: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const line of serial.split('\r\n').slice(0, -1)) {
    const [word, ...items] = line.split(' ');
    if (word !== 'begin' && word !== 'end') continue;
    for (const item of items) {
      const [path = '', text] = item.split('=');
      if (text === undefined) known.delete(path);
      else known.set(path, text);
    }
  }
  return known;
}

/** A file as the program describes it; "-" where there is none. */
function describeFile(drive: DriveFiles, path: string): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (!drive.list(folder).some((entry) => entry.path === path)) return '-';
  const text = textOf(drive.read(path));
  const whole = /^.x*$/.test(text) || text === '';
  return whole ? `${text.slice(0, 1)}${text.length}` : `damaged: ${text.slice(0, 40)}`;
}

/** Fills the drive: whatever FatFs takes for free must not belong to a file. */
function fill(drive: DriveFiles): void {
  const block = new Uint8Array(20_000).fill(255);
  for (let n = 0; drive.free() >= block.length + 512; n++) drive.write(`fill${n}`, block);
}

const CUTS = 40;

test.each([1, 2, 3])('a cut at any hook leaves a sound drive (seed %i)', (seed) => {
  const files = filesOf({
    'code.py': testProgram('host/power_cut', { SEED: seed }),
    'mine.py': 'x'.repeat(3000),
  });
  const start = () => new Bench(files, { yieldEvery: 1 });
  const whole = start().finish();
  expect(whole.output).toContain('all done');
  const cuts = numbers(whole.counters.yields, seed);
  const at = Array.from({ length: CUTS }, () => cuts.next().value).sort((a, b) => a - b);
  const board = start();
  for (let step = 0; at.length > 0; step++) {
    board.step();
    if (step < (at[0] ?? 0)) continue;
    at.shift();
    const drive = mount(copyImage(board.machine.out.bytes('tx').buffer as ArrayBuffer));
    const known = parseLog(board.serial);
    const check = (when: string) => {
      for (const [path, text] of known)
        expect(`${path} ${describeFile(drive, path)}`, when).toBe(`${path} ${text}`);
      expect(describeFile(drive, 'mine.py'), when).toBe('x3000');
    };
    check(`at step ${step}`);
    fill(drive);
    check(`at step ${step}, the drive filled up since`);
  }
});

describe.each(['restart', 'reset'] as const)('a program that is ended by %s', (how) => {
  const code = `
import os
with open("/log.txt", "w") as file:
    for i in range(40):
        file.write("x" * 1000)
        for n in range(20): pass
`;

  test('costs no room on the drive', () => {
    const board = new Bench(filesOf({ 'code.py': code }), { yieldEvery: 1 });
    const before = board.machine.files.free();
    const steps = numbers(800);
    for (let again = 0; again < 60; again++) {
      for (let left = steps.next().value; left > 0; left--) board.step();
      board.machine[how]();
    }
    board.machine.files.write('code.py', new Uint8Array());
    board.settle();
    board.machine.files.remove('log.txt');
    expect(board.machine.files.free()).toBeGreaterThanOrEqual(before);
  });
});

test('what a program wrote before it was ended is there', () => {
  const code = `
file = open("/log.txt", "w")
file.write("not flushed")
print("written")
while True: pass
`;
  const board = new Bench(filesOf({ 'code.py': code }));
  board.runUntil(() => board.serial.includes('written'));
  expect(textOf(board.machine.files.read('log.txt'))).toBe('');
  board.machine.restart();
  expect(textOf(board.machine.files.read('log.txt'))).toBe('not flushed');
});

test.each(['close', 'flush'])(
  'the host hears of a file at its %s, before a long C function',
  (how) => {
    const code = `
file = open("/log.txt", "w")
file.write("saved")
file.${how}()
sum(range(10000))
print("after")
`;
    const board = new Bench(filesOf({ 'code.py': code }));
    board.runUntil(({ kind }) => kind === 'drive');
    expect(board.serial).not.toContain('after');
    expect(textOf(board.machine.files.read('log.txt'))).toBe('saved');
    expect(board.finish().output).toBe('after\n');
  },
);

test('a log that is kept open loses nothing while the person saves other files', () => {
  const files = filesOf({ 'code.py': testProgram('host/log'), 'mine.py': 'x'.repeat(3000) });
  const board = new Bench(files, { yieldEvery: 1 });
  board.machine.setAutoReload(false);
  const drive = board.machine.files;
  const steps = numbers(40);
  let edit = 'x'.repeat(3000);
  for (let saves = 0; !board.serial.includes('all logged'); saves++) {
    for (let left = steps.next().value; left > 0; left--) board.step();
    // As a person types: longer and shorter, a file beside it, another name.
    edit = 'x'.repeat(1000 + ((saves * 977) % 5000));
    drive.write('mine.py', new TextEncoder().encode(edit));
    if (saves % 3 === 0) drive.write('helper.py', new TextEncoder().encode(edit));
    if (saves % 3 === 1) drive.rename('helper.py', 'other.py');
    if (saves % 3 === 2) drive.remove('other.py');
    // The power is cut here: what was flushed is there, and the rest of the drive is sound.
    const cut = mount(copyImage(board.machine.out.bytes('tx').buffer as ArrayBuffer));
    const logged = board.serial.split('logged ').length - 1;
    const linesOf = (files: DriveFiles) =>
      files.list().some(({ path }) => path === 'log.txt')
        ? textOf(files.read('log.txt')).split('\n').slice(0, -1)
        : [];
    const lines = linesOf(cut);
    expect(lines.length).toBeGreaterThanOrEqual(Math.min(logged, 120));
    expect(lines).toEqual(lines.map((_, n) => `line ${n}`));
    fill(cut);
    expect(describeFile(cut, 'mine.py')).toBe(`x${edit.length}`);
    expect(linesOf(cut)).toEqual(lines);
  }
  board.settle();
  expect(textOf(drive.read('log.txt')).split('\n')).toHaveLength(121);
  expect(describeFile(drive, 'mine.py')).toBe(`x${edit.length}`);
});

test.each(['write', 'remove', 'rename'] as const)(
  'a %s from outside of a file that the program writes: it goes on, or is closed, and the drive stays sound',
  (how) => {
    const files = filesOf({ 'code.py': testProgram('host/write_on'), 'mine.py': 'x'.repeat(3000) });
    const board = new Bench(files);
    board.machine.setAutoReload(false);
    board.settle();
    const drive = board.machine.files;
    if (how === 'write') drive.write('log.txt', new TextEncoder().encode('host'));
    else if (how === 'remove') drive.remove('log.txt');
    else drive.rename('log.txt', 'kept.txt');
    drive.write('new.txt', new TextEncoder().encode('z'.repeat(8000)));
    const said = board.type('\r');
    expect(said).toContain(how === 'remove' ? 'lost: [Errno 22] Invalid argument' : 'went on');
    expect(textOf(drive.read('new.txt'))).toBe('z'.repeat(8000));
    expect(describeFile(drive, 'mine.py')).toBe('x3000');
    const y = 'y'.repeat(5000);
    if (how === 'write') expect(textOf(drive.read('log.txt'))).toBe(`host${y}`);
    if (how === 'rename') expect(textOf(drive.read('kept.txt'))).toBe('x'.repeat(5000) + y);
  },
);

test.each(['write', 'remove'] as const)(
  'a %s from outside of a file that the program reads: it reads on, or it is closed, and no other text is read',
  (how) => {
    const files = filesOf({ 'code.py': testProgram('host/read_on'), 'data.txt': 'd'.repeat(9000) });
    const board = new Bench(files);
    board.machine.setAutoReload(false);
    board.settle();
    const drive = board.machine.files;
    if (how === 'write') drive.write('data.txt', new TextEncoder().encode('n'.repeat(3000)));
    else drive.remove('data.txt');
    drive.write('new.txt', new TextEncoder().encode('z'.repeat(20_000)));
    const said = board.type('\r');
    if (how === 'write') expect(said).toContain("1000 {'n'}\r\n1000 {'n'}\r\n400 {'n'}\r\nend");
    else expect(said).toContain('lost: [Errno 22] Invalid argument');
    expect(said).not.toContain("{'z'}");
  },
);
