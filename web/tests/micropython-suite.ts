// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's own tests, from its source.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFile } from '../sim/built-file';
import type { Files } from '../sim/files';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = process.env['MICROPYTHON_DIR'] ?? builtFile('build/micropython');
const suite = join(source, 'tests');
const cache = resolve(root, 'build/test/cpython-output');

/** A test, and what has to be on the drive beside it. */
export interface SuiteTest {
  readonly name: string;
  readonly code: Uint8Array;
  readonly files: Files;
}

// As benchrun.py, without its clock, and with the least work that a program offers.
const BENCHMARK = `
bench_run, bench_result = bm_setup(bm_params[min(bm_params)])
bench_run()
print(bench_result())
`;

/** MicroPython's test `name` ("basics/int1.py"). */
export function readTest(name: string): SuiteTest {
  const folder = dirname(name);
  const source = readFileSync(join(suite, name));
  const code =
    folder === 'perf_bench'
      ? Buffer.concat([source, Buffer.from(BENCHMARK)])
      : new Uint8Array(source);
  return { name, code, files: filesBeside(folder) };
}

// What a folder's tests import or open: what is in folders of its own, and in tests/import all.
const beside = new Map<string, Files>();
function filesBeside(folder: string): Files {
  const known = beside.get(folder);
  if (known !== undefined) return known;
  const files: Record<string, Uint8Array> = {};
  for (const path of readdirSync(join(suite, folder), { recursive: true, encoding: 'utf8' })) {
    const whole = join(suite, folder, path);
    if ((path.includes('/') || folder === 'import') && statSync(whole).isFile())
      files[path] = readFileSync(whole);
  }
  beside.set(folder, files);
  return files;
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
export async function expectedOutput({ name, code }: SuiteTest): Promise<string | null> {
  const exp = join(suite, `${name}.exp`);
  if (existsSync(exp)) return normalise(readFileSync(exp, 'utf8'));
  const hash = createHash('sha1').update(code).digest('hex');
  const kept = join(cache, `${hash}.txt`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const path = join(cache, `${hash}.py`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, code);
  const folder = join(suite, dirname(name));
  const output = await cpython(dirname(name) === 'perf_bench' ? path : join(suite, name), folder);
  if (output === null) return null;
  writeFileSync(kept, output, 'utf8');
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

function cpython(path: string, folder: string): Promise<string | null> {
  return new Promise((done) => {
    execFile(
      'python3',
      ['-BS', '-X', 'utf8', path],
      { cwd: folder, encoding: 'utf8', timeout: 30_000 },
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
