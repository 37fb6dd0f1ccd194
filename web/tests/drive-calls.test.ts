// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The drive calls with what no host of ours would ask for. What fuzz_drive found
// (firmware/host/fuzz_drive.c).
import { expect, test } from 'vitest';
import { DriveFiles } from '../sim/files';
import { Inputs } from '../sim/inputs';
import { instantiate } from '../sim/firmware';
import { firmwareModule } from '../sim/test-support';

const INVALID_NAME = -6;

test('a folder does not go into itself, by whatever path', () => {
  const firmware = instantiate(firmwareModule());
  const { exports, root } = firmware;
  const drive = new DriveFiles(firmware, new Inputs(firmware));
  const call = (name: 'sim_drive_mkdir' | 'sim_drive_rename', path: string, to = '') => {
    root.inner('transfer').setText('path', path);
    root.inner('transfer').setText('path_to', to);
    return exports[name]();
  };
  const free = drive.free();
  expect(call('sim_drive_mkdir', '/d')).toBe(0);
  expect(call('sim_drive_mkdir', '/d/e')).toBe(0);
  for (const to of ['/d/a', '/D/e/a', '/d/e/../a/', '/d/e//../../d\\a']) {
    expect(call('sim_drive_rename', '/d', to), to).toBe(INVALID_NAME);
  }
  expect(call('sim_drive_rename', '/d/e', '/d/a')).toBe(0);
  expect(call('sim_drive_rename', '/d/a', '/e')).toBe(0);
  expect(call('sim_drive_rename', '/d', '/e/d')).toBe(0);
  expect(free - drive.free()).toBe(2 * 512);
});
