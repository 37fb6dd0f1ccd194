// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's own tests, from its source.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = process.env['MICROPYTHON_DIR'] ?? resolve(root, 'build/micropython');
const suite = join(source, 'tests');
const cache = resolve(root, 'build/test/cpython-output');

/** Where MicroPython's test `name` ("basics/int1.py") is. */
export function testPath(name: string): string {
  return join(suite, name);
}

/** The tests of one folder, without those that do not apply. */
export function testNames(folder: string): string[] {
  const excluded = exclusions();
  return readdirSync(join(suite, folder))
    .filter((file) => file.endsWith('.py'))
    .map((file) => `${folder}/${file}`)
    .filter((name) => !excluded.some(({ pattern }) => pattern.test(name)))
    .sort();
}

/** The list of what does not apply, each entry with its reason. */
export function exclusions(): { pattern: RegExp; reason: string }[] {
  const text = readFileSync(resolve(root, 'firmware/tests/sweep-excluded.txt'), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [, glob, reason] = /^([^#\s]\S*)\s+(\S.*)$/.exec(line) ?? [];
    if (glob === undefined || reason === undefined) return [];
    const pattern = glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    return [{ pattern: new RegExp(`^${pattern}$`), reason }];
  });
}

/**
 * What the test should write: the .exp beside it, else what CPython writes, kept for the next
 * time. Null where there is no CPython.
 */
export async function expectedOutput(name: string): Promise<string | null> {
  const exp = `${testPath(name)}.exp`;
  if (existsSync(exp)) return normalise(readFileSync(exp, 'latin1'));
  const hash = createHash('sha1')
    .update(readFileSync(testPath(name)))
    .digest('hex');
  const kept = join(cache, `${hash}.txt`);
  if (existsSync(kept)) return readFileSync(kept, 'latin1');
  const output = await cpython(name);
  if (output === null) return null;
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, output, 'latin1');
  return output;
}

/** Whether `output` is as expected; a line ######## stands for any lines. */
export function outputMatches(output: string, expected: string): boolean {
  const [actual, wanted] = [output.trimEnd(), expected.trimEnd()];
  if (!wanted.includes('########')) return actual === wanted;
  const pattern = wanted
    .split('\n')
    .map((line) => (line === '########' ? '(?:.*\n)*?' : `${escapePattern(line)}\n`));
  return new RegExp(`^${pattern.join('')}$`).test(`${actual}\n`);
}

function cpython(name: string): Promise<string | null> {
  return new Promise((done) => {
    execFile(
      'python3',
      ['-BS', '-X', 'utf8', testPath(name)],
      { cwd: dirname(testPath(name)), encoding: 'latin1', timeout: 30_000 },
      (error, stdout) => {
        done(
          error !== null && 'code' in error && error.code === 'ENOENT' ? null : normalise(stdout),
        );
      },
    );
  });
}

function normalise(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
