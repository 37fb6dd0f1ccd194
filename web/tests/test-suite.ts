// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A folder of tests as MicroPython and CircuitPython have them: folders of programs, some with what
// they write in an .exp beside them.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../sim/files';

/** A test, and what has to be on the drive beside it. */
export interface SuiteTest {
  readonly name: string;
  readonly code: Uint8Array;
  readonly files: Files;
}

/** Some of the tests, and why they are named. */
export interface Reason {
  readonly pattern: RegExp;
  readonly reason: string;
}

// As benchrun.py, without its clock, and with the least work that a program offers.
const BENCHMARK = `
bench_run, bench_result = bm_setup(bm_params[min(bm_params)])
bench_run()
print(bench_result())
`;

/** A suite in a folder. */
export class TestSuite {
  private readonly beside = new Map<string, Files>();

  constructor(
    readonly folder: string,
    /** Where to keep what CPython writes. */
    private readonly cache: string,
  ) {}

  /** The names of the tests of one of its folders ("basics/int1.py"). */
  names(folder: string): string[] {
    return readdirSync(join(this.folder, folder))
      .filter((file) => file.endsWith('.py'))
      .map((file) => `${folder}/${file}`)
      .sort();
  }

  /** The modules that CircuitPython's tests share, as files of the drive. */
  library(): Files {
    const folder = join(this.folder, 'testlib');
    const files = readdirSync(folder).map((file) => [
      `lib/${file}`,
      readFileSync(join(folder, file)),
    ]);
    return Object.fromEntries(files) as Files;
  }

  read(name: string): SuiteTest {
    const folder = dirname(name);
    const source = readFileSync(join(this.folder, name));
    const code =
      folder === 'perf_bench'
        ? Buffer.concat([source, Buffer.from(BENCHMARK)])
        : new Uint8Array(source);
    return { name, code, files: this.filesBeside(folder) };
  }

  // What a folder's tests import or open: what is in folders of its own, and in tests/import all.
  private filesBeside(folder: string): Files {
    const known = this.beside.get(folder);
    if (known !== undefined) return known;
    const files: Record<string, Uint8Array> = {};
    for (const path of readdirSync(join(this.folder, folder), {
      recursive: true,
      encoding: 'utf8',
    })) {
      const whole = join(this.folder, folder, path);
      if ((path.includes('/') || folder === 'import') && statSync(whole).isFile())
        files[path] = readFileSync(whole);
    }
    this.beside.set(folder, files);
    return files;
  }

  /**
   * What the test should write: the .exp beside it, else what CPython writes, kept for the next
   * time. Null where there is no CPython.
   */
  async expectedOutput({ name, code }: SuiteTest): Promise<string | null> {
    const exp = join(this.folder, `${name}.exp`);
    if (existsSync(exp)) return normalise(readFileSync(exp, 'utf8'));
    const hash = createHash('sha1').update(code).digest('hex');
    const kept = join(this.cache, `${hash}.txt`);
    if (existsSync(kept)) return readFileSync(kept, 'utf8');
    const path = join(this.cache, `${hash}.py`);
    mkdirSync(this.cache, { recursive: true });
    writeFileSync(path, code);
    const program = dirname(name) === 'perf_bench' ? path : join(this.folder, name);
    const output = await this.cpython(program, join(this.folder, dirname(name)));
    if (output === null) return null;
    writeFileSync(kept, output, 'utf8');
    return output;
  }

  private cpython(path: string, folder: string): Promise<string | null> {
    const options = {
      cwd: folder,
      encoding: 'utf8',
      timeout: 30_000,
      env: { ...process.env, PYTHONPATH: join(this.folder, 'testlib') },
    } as const;
    return new Promise((done) => {
      execFile('python3', ['-BS', '-X', 'utf8', path], options, (error, stdout) => {
        done(
          error !== null && 'code' in error && error.code === 'ENOENT' ? null : normalise(stdout),
        );
      });
    });
  }
}

/** A list of tests and reasons: a line for each, "basics/int*.py    because ...". */
export function readReasons(file: string): Reason[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, glob, reason] = /^([^#\s]\S*)\s+(\S.*)$/.exec(line) ?? [];
      if (glob === undefined || reason === undefined) return [];
      const pattern = glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
      return [{ pattern: new RegExp(`^${pattern}$`), reason }];
    });
}

/** Whether a test found out by itself that it does not apply. */
export function skipsItself(output: string): boolean {
  return /(^|\n)SKIP\n$/.test(output);
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

function normalise(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
