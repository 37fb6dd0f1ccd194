// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtFile } from '../sim/built-file';
import { TRAP, trappingFirmware } from '../tests/trapping-firmware';

test('a machine that traps ends the run with 70, in one line, after what was printed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'whiletrue-'));
  mkdirSync(join(root, 'build/firmware'), { recursive: true });
  writeFileSync(join(root, 'build/firmware/asyncified.wasm'), await trappingFirmware());
  for (const same of ['public', 'build/circuitpy-lib'])
    symlinkSync(resolve(same), join(root, same));
  writeFileSync(join(root, 'code.py'), `print("before")\n${TRAP}\nprint("after")\n`);
  const run = (...options: string[]) =>
    spawnSync('node', [builtFile('build/cli/cli.js'), 'run', join(root, 'code.py'), ...options], {
      encoding: 'utf8',
      env: { ...process.env, WHILETRUE_ROOT: root },
    });
  const [plain, json] = [run(), run('--json')];
  rmSync(root, { recursive: true });
  for (const { status, stdout, stderr } of [plain, json]) {
    expect(status).toBe(70);
    expect(stdout).toContain('before');
    expect(stdout).not.toContain('after');
    expect(stderr).toMatch(/^whiletrue: .*\n$/);
  }
  expect(json.stdout).toMatch(/"kind":"end","result":"ended","status":70\}\n$/);
});
