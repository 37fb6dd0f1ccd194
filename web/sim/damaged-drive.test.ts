// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { beforeEach, describe, expect, test } from 'vitest';
import { DriveFiles } from './files';
import { Inputs } from './inputs';
import { type Firmware, instantiate } from './firmware';
import { PlainError } from './plain-error';
import { firmwareModule, textOf } from './test-support';
import { Random } from '../tools/fuzz/random';

const START = 26;
const SIZE = 28;

let firmware: Firmware;
let files: DriveFiles;

/** Changes a number in what the drive notes of a file or folder, whose name there is as FAT has it. */
function damage(name: string, offset: number, value: number): void {
  const { buffer } = firmware.exports.memory;
  const memory = Buffer.from(buffer);
  let places = 0;
  // FatFs has a copy of the sector that it was in last.
  for (let at = memory.indexOf(name); at >= 0; at = memory.indexOf(name, at + 1)) {
    const entry = new DataView(buffer, at, 32);
    if (offset === SIZE) entry.setUint32(offset, value, true);
    else entry.setUint16(offset, value, true);
    places += 1;
  }
  expect(places, `places of ${name}`).toBeGreaterThan(0);
}

function startOf(name: string): number {
  const { buffer } = firmware.exports.memory;
  return new DataView(buffer, Buffer.from(buffer).indexOf(name), 32).getUint16(START, true);
}

beforeEach(() => {
  firmware = instantiate(firmwareModule());
  files = new DriveFiles(firmware, new Inputs(firmware));
  files.write('OUTER/INNER/A.TXT', new Uint8Array(600));
  files.write('OUTER/OTHER/B.TXT', new Uint8Array(600));
});

/** Changes the drive's sectors by number; FatFs has none of them in its hands. */
function sectors(first: number, count = 1): Uint8Array {
  const { memory, sim_drive_image } = firmware.exports;
  return new Uint8Array(memory.buffer, (sim_drive_image() >>> 0) + 512 * first, 512 * count);
}

/** As f_mkfs() divides the drive: http://elm-chan.org/fsw/ff/doc/mkfs.html */
const FAT_AT = 1;
const FAT_SECTORS = 7;
const ROOT_AT = FAT_AT + FAT_SECTORS;
const DATA_AT = ROOT_AT + 32;

/** Has cluster `from` be followed by `to`. */
function link(from: number, to: number): void {
  const fat = sectors(FAT_AT, FAT_SECTORS);
  const at = from + (from >> 1);
  const view = new DataView(fat.buffer, fat.byteOffset + at, 2);
  const pair = view.getUint16(0, true);
  view.setUint16(0, from % 2 === 0 ? (pair & 0xf000) | to : (pair & 0xf) | (to << 4), true);
}

describe('a drive that is damaged', () => {
  test('folders that hold themselves end in words', () => {
    const outer = startOf('OUTER      ');
    damage('INNER      ', START, outer);
    damage('OTHER      ', START, outer);
    expect(() => files.tree()).toThrow('is damaged: its folders or files lead back');
    expect(() => files.readAll()).toThrow('is damaged');
    expect(() => {
      files.remove('OUTER');
    }).toThrow('is damaged');
  });

  test('a folder that leads to the root ends in words', () => {
    damage('INNER      ', START, 0);
    expect(() => files.tree()).toThrow('is damaged: its folders or files lead back');
  });

  test('a folder without an end ends in words', () => {
    const start = startOf('INNER      ');
    const folder = sectors(DATA_AT + start - 2);
    for (let at = 64; at < 512; at += 32) folder.copyWithin(at, 64, 96);
    link(start, start);
    expect(() => files.list('OUTER/INNER')).toThrow('is damaged: its folders or files lead back');
    expect(() => files.tree()).toThrow('is damaged');
  });

  test('many folders whose ends are the same ends in words', () => {
    const start = startOf('INNER      ');
    const [first, last] = [100, 1900];
    const chain = sectors(DATA_AT + first - 2, last - first + 1);
    const dot = sectors(DATA_AT + start - 2).slice(0, 32);
    for (let n = 0; n < chain.length / 32; n++) {
      // 160 folders, each of which begins a sector further on, and then nothing but removed ones.
      dot.set(n < 160 ? Buffer.from(String(n).padEnd(11)) : [0xe5]);
      new DataView(dot.buffer).setUint16(START, first + 10 + n, true);
      chain.set(dot, 32 * n);
    }
    for (let cluster = first; cluster < last; cluster++) link(cluster, cluster + 1);
    link(last, 0xfff);
    damage('INNER      ', START, first);
    expect(files.list('OUTER/INNER')).toHaveLength(160);
    expect(() => files.tree()).toThrow('is damaged: its folders or files lead back');
  });

  test('a file that is larger than the drive ends in words', () => {
    damage('A       TXT', SIZE, 0xffffffff);
    expect(() => files.read('OUTER/INNER/A.TXT')).toThrow('is damaged');
  });

  test('files that are larger than the drive together end in words', () => {
    damage('A       TXT', SIZE, 900_000);
    damage('B       TXT', SIZE, 900_000);
    for (const name of ['A       TXT', 'B       TXT']) link(startOf(name), startOf(name));
    expect(files.read('OUTER/OTHER/B.TXT')).toHaveLength(900_000);
    expect(() => files.readAll()).toThrow('is damaged: its folders or files lead back');
  });

  test.each([0, 1, 2010, 0xff7, 0xffff])('a file that starts at %i ends in words', (start) => {
    damage('A       TXT', START, start);
    expect(() => files.read('OUTER/INNER/A.TXT')).toThrow('is damaged: a folder or file leads to');
    expect(textOf(files.read('OUTER/OTHER/B.TXT'))).toHaveLength(600);
  });

  test.each([0, 1, 2010, 0xfff])('a file that goes on at %i ends in words', (next) => {
    link(startOf('A       TXT'), next);
    expect(() => files.read('OUTER/INNER/A.TXT')).toThrow('is damaged: a folder or file leads to');
  });

  test('a first sector that is none ends in words', () => {
    sectors(0).fill(0);
    for (const look of [() => files.list(), () => files.readAll(), () => files.free()]) {
      expect(look).toThrow('is damaged: its first sector');
    }
  });

  test('long names that are none give way to the short ones', () => {
    for (let n = 1; n <= 4; n++) files.write(`long name ${n}.txt`, new Uint8Array());
    // Behind the drive's own name and OUTER: two parts of a long name, its end first, and the short one.
    const root = sectors(ROOT_AT);
    const part = (file: number, number: number) => 32 * (3 * file + 1 - number);
    root.set([0x00, 0xd8], part(1, 1) + 1); // half of a pair
    root.set([0], part(2, 1) + 13); // another short name's checksum
    root.set([0x43], part(3, 2)); // without number 2
    root.set(['/'.charCodeAt(0)], part(4, 1) + 3);
    const names = ['OUTER', 'LONGNA~1.TXT', 'LONGNA~2.TXT', 'LONGNA~3.TXT'];
    expect(files.list().map(({ path }) => path)).toEqual([...names, 'l/ng name 4.txt']);
    const outside = files.tree().filter(({ path }) => !path.startsWith('OUTER/'));
    expect(outside.map(({ path }) => path)).toEqual(names);
  });

  test('whatever is in its sectors, looking ends, and in plain words', () => {
    for (let i = 0; i < 30; i++) {
      files.write(`lib/a rather long name, number ${i}.py`, new Uint8Array(100 * i));
    }
    const used = sectors(0, DATA_AT + 300);
    const sound = used.slice();
    const random = new Random(1);
    let looks = 0;
    for (let round = 0; round < 400; round++) {
      used.set(sound);
      for (let n = random.below(20); n >= 0; n--) {
        const sector = random.oneIn(3) ? random.below(FAT_SECTORS + 1) : random.below(DATA_AT + 60);
        used.set([random.below(256)], 512 * sector + random.below(512));
      }
      const paths: string[] = [];
      const all: (() => unknown)[] = [
        () => files.list(),
        () => paths.push(...files.tree().map(({ path }) => path)),
        () => paths.map((path) => files.list(path)),
        () => paths.map((path) => files.read(path)),
        () => files.readAll(),
        () => files.free(),
      ];
      for (const look of all) {
        try {
          look();
          looks++;
        } catch (error) {
          expect(error).toBeInstanceOf(PlainError);
        }
      }
    }
    expect(looks).toBeGreaterThan(800);
  });
});
