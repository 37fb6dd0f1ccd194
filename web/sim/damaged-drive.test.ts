// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { beforeEach, describe, expect, test } from 'vitest';
import { DriveFiles } from './files';
import { type Firmware, instantiate } from './firmware';
import { firmwareModule } from './test-support';

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
  files = new DriveFiles(firmware);
  files.write('OUTER/INNER/A.TXT', new Uint8Array(600));
  files.write('OUTER/OTHER/B.TXT', new Uint8Array(600));
});

describe('a drive that is damaged', () => {
  test('folders that hold themselves end in words', { timeout: 120_000 }, () => {
    const outer = startOf('OUTER      ');
    damage('INNER      ', START, outer);
    damage('OTHER      ', START, outer);
    expect(() => files.tree()).toThrow('is damaged: its folders or files lead back');
    expect(() => {
      files.remove('OUTER');
    }).toThrow('is damaged');
  });

  test('a file that is larger than the drive ends in words', () => {
    damage('A       TXT', SIZE, 0xffffffff);
    expect(() => files.read('OUTER/INNER/A.TXT')).toThrow(/is damaged|FatFs error/);
  });
});
