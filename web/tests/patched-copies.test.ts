// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// firmware/patches/patches.mk: what was made of a diff goes with it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

test('the copy of a source whose diff is gone is not compiled on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whiletrue-'));
  const diffs = ['py/kept.c.diff', 'py/kept.h.diff'].map((path) => `patches/${path}`);
  const kept = ['patched/py/kept.c', 'patched/py/kept.h', 'py/kept.o', 'py/kept.P', 'py/own.o'];
  const gone = ['patched/py/gone.c', 'patched/py/gone.h', 'py/gone.o', 'py/gone.P'];
  for (const path of [...diffs, ...[...kept, ...gone].map((path) => `build/${path}`)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  copyFileSync('firmware/patches/patches.mk', join(folder, 'patches/patches.mk'));
  writeFileSync(join(folder, 'Makefile'), 'BUILD = build\ninclude patches/patches.mk\nnothing:\n');
  execFileSync('make', ['nothing'], { cwd: folder, stdio: 'ignore' });
  const left = [...kept, ...gone].filter((path) => existsSync(join(folder, 'build', path)));
  rmSync(folder, { recursive: true });
  expect(left).toEqual(kept);
});
