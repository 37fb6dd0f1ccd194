// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests: compiles as CircuitPython's mpy-cross does (scripts/build-mpy-cross.sh).
import { execFileSync } from 'node:child_process';
import { builtFile } from '../sim/built-file';
import type { Files } from '../sim/files';

/** `name` is what tracebacks call the source. */
export function mpyCross(source: Uint8Array, name: string): Uint8Array {
  const options = ['-s', name, '-o', '-', '-'];
  return execFileSync(builtFile('build/mpy-cross/mpy-cross'), options, { input: source });
}

/** The same of all sources among files, by their paths on the drive. */
export function mpyCrossAll(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) =>
      path.endsWith('.py')
        ? [path.replace(/\.py$/, '.mpy'), mpyCross(content, path.replace(/^lib\//, ''))]
        : [path, content],
    ),
  );
}
