// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The goldens: firmware/tests/**/NAME.py with a NAME.exp beside it, which is exactly what it writes.
// Beside it there may be NAME.trace, timed inputs (web/sim/trace.ts), and NAME.d/, files for the
// drive, and NAME.mpy/, sources whose .mpy files are there instead. A comment among a program's first lines, "# heap: BYTES...", runs it with each of these
// heaps.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from '../sim/files';
import { readBoard } from '../sim/test-support';
import { parseTrace } from '../sim/trace';
import { mpyCrossAll } from './mpy-cross';
import type { ProgramOptions } from './program';

const folder = fileURLToPath(new URL('../../firmware/tests/', import.meta.url));
const HEAD = 800;

export const goldenNames = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.exp'))
  .map((path) => path.replaceAll('\\', '/').slice(0, -'.exp'.length))
  .sort();

function filesIn(path: string): Files {
  if (!existsSync(path)) return {};
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/'),
    );
  return Object.fromEntries(files.map((file) => [file.slice(path.length), readFileSync(file)]));
}

/** What is on the drive: the program as code.py, and its folders. */
function driveFiles(name: string): Files {
  return {
    'code.py': readFileSync(`${folder}${name}.py`),
    ...filesIn(`${folder}${name}.d/`),
    ...mpyCrossAll(filesIn(`${folder}${name}.mpy/`)),
  };
}

/** One set of options for each heap that the program asks for. */
function optionsOf(name: string): ProgramOptions[] {
  const head = readFileSync(`${folder}${name}.py`, 'utf8').slice(0, HEAD);
  const trace = `${folder}${name}.trace`;
  const options: ProgramOptions = {
    ...(existsSync(trace) && {
      trace: parseTrace(readFileSync(trace, 'utf8'), readBoard()),
    }),
  };
  const heaps = /^# heap: ([\d ]+)$/m.exec(head)?.[1]?.trim().split(/ +/).map(Number);
  return heaps?.map((heapSize) => ({ ...options, heapSize })) ?? [options];
}

export interface Golden {
  readonly files: Files;
  readonly expected: string;
  /** In slices of 8 ms and with a yield at every VM hook, with each of the heaps it asks for. */
  readonly cases: readonly (ProgramOptions & { readonly how: string })[];
}

export function readGolden(name: string): Golden {
  const cases = optionsOf(name).flatMap((options) => [
    { how: '8 ms slices', ...options },
    { how: 'a yield at every hook', yieldEvery: 1, ...options },
  ]);
  return {
    files: driveFiles(name),
    expected: readFileSync(`${folder}${name}.exp`, 'utf8'),
    cases,
  };
}
