// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// MicroPython's own tests, from its source.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFile } from '../sim/built-file';
import { type Reason, readReasons, TestSuite } from './test-suite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = process.env['MICROPYTHON_DIR'] ?? builtFile('build/micropython');

export const micropythonSuite = new TestSuite(
  join(source, 'tests'),
  resolve(root, 'build/test/cpython-output'),
);

/** The tests of one folder, without those that do not apply. */
export function testNames(folder: string): string[] {
  const excluded = exclusions();
  return micropythonSuite
    .names(folder)
    .filter((name) => !excluded.some(({ pattern }) => pattern.test(name)));
}

/** The list of what does not apply, each entry with its reason. */
export function exclusions(): Reason[] {
  return readReasons(resolve(root, 'firmware/tests/sweep-excluded.txt'));
}
