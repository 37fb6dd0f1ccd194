// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// An output that takes no more.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'whiletrue-'));
const program = resolve('bin/whiletrue');

beforeAll(() => {
  writeFileSync(join(folder, 'code.py'), 'for i in range(100000): print(i)\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A line of the shell, in which `whiletrue` is the command line. */
function shell(line: string): { status: number | null; err: string } {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `whiletrue() { "$PROGRAM" "$@"; }; ${line}`],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PROGRAM: program },
    },
  );
  return { status, err: stderr };
}

const RUNS = ['run code.py --pace max', 'run code.py --pace max --json'];

describe.each([...RUNS, '--help', '--version'])('whiletrue %s', (args) => {
  test('ends as by SIGPIPE, and quietly, when nobody reads it', () => {
    const { status, err } = shell(`whiletrue ${args} | true; exit \${PIPESTATUS[0]}`);
    // A short text may be written before `true` has ended.
    expect([141, ...(RUNS.includes(args) ? [] : [0])]).toContain(status);
    expect(err).toBe('');
  });

  test.skipIf(!existsSync('/dev/full'))('says that there is no space for it', () => {
    expect(shell(`whiletrue ${args} > /dev/full`)).toEqual({
      status: 74,
      err: "whiletrue: standard output can't be written: there is no space left\n",
    });
  });
});

test.skipIf(!existsSync('/dev/full'))('no space for a message changes no status', () => {
  expect(shell('whiletrue run missing.py 2> /dev/full').status).toBe(2);
  expect(shell('whiletrue run code.py --pace max --stats 2> /dev/full > /dev/null').status).toBe(
    74,
  );
});
