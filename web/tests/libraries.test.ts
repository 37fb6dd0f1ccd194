// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Other people's libraries, unmodified from PyPI (scripts/tested-libs.txt): a program of ours drives each
// (firmware/tests/libraries), and must write what it writes in CPython with the same library, in slices of
// 8 ms and with a yield at every VM hook. A comment among a program's first lines, "# libraries: NAME...",
// names the libraries that it needs, if they are more than the one of its name.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtFile } from '../sim/built-file';
import { testedLibraries } from '../sim/test-support';
import { runProgram } from './program';

const folder = fileURLToPath(new URL('../../firmware/tests/libraries/', import.meta.url));
const runner = fileURLToPath(new URL('library-in-cpython.py', import.meta.url));
const libraries = (['build/tested-lib/lib.json', 'build/circuitpy-lib/lib.json'] as const).map(
  (list) => dirname(builtFile(list)),
);
const HEAD = 400;
// Libraries in their sources take much of a heap. On boards they are .mpy files.
const HEAP = 1024 * 1024;
// Of 8 ms each: far more than any of the programs needs.
const MOST_RUNS = 5000;

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -'.py'.length));

/** What CPython writes, with the same libraries, in an empty folder. */
function inCPython(code: string): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'whiletrue-'));
  return new Promise((resolve, reject) => {
    const child = execFile(
      'python3',
      ['-BS', '-X', 'utf8', runner, ...libraries],
      { cwd: place, encoding: 'utf8', timeout: 30_000 },
      (error, stdout, stderr) => {
        rmSync(place, { recursive: true });
        if (error?.code === 'ENOENT') reject(new Error('there is no python3'));
        else resolve(stdout + stderr);
      },
    );
    child.stdin?.end(code);
  });
}

test('there are enough of them', () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
});

test.each(names)('%s', async (name) => {
  const code = readFileSync(join(folder, `${name}.py`), 'utf8');
  const expected = inCPython(code); // works meanwhile
  const needed = /^# libraries: (.+)$/m.exec(code.slice(0, HEAD))?.[1]?.split(' ') ?? [name];
  const files = { ...testedLibraries(needed), 'code.py': new TextEncoder().encode(code) };
  const plain = runProgram(files, { heapSize: HEAP, mostRuns: MOST_RUNS });
  const every = runProgram(files, { heapSize: HEAP, yieldEvery: 1 });
  expect(plain.output).toBe(await expected);
  expect(every.output, 'with a yield at every hook').toBe(plain.output);
});
