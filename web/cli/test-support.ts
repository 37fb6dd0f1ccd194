// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests: bin/whiletrue as a shell runs it, in a folder of its own.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const program = fileURLToPath(new URL('../../bin/whiletrue', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'whiletrue-'));
let count = 0;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs bin/whiletrue; `input` null leaves standard input open and silent. */
export function whiletrue(args: readonly string[], input: string | null = ''): Promise<Outcome> {
  return outcomeOf(spawn(program, args, { cwd: folder }), input);
}

export function outcomeOf(
  child: ChildProcessWithoutNullStreams,
  input: string | null,
): Promise<Outcome> {
  let out = '';
  let err = '';
  child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
  if (input !== null) child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, out, err });
    });
  });
}

/** Puts a file into the folder that commands run in; returns its path. */
export function put(text: string, path = `${++count}.py`): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}
