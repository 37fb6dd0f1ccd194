// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The simulated hardware without Python: the C tests in firmware/sim/tests, on this computer, with
// AddressSanitizer and UndefinedBehaviorSanitizer. Each runs in a process of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtFile } from '../sim/built-file';

const tests = builtFile('build/sim/tests');
const titles = execFileSync(tests, { encoding: 'utf8' }).trimEnd().split('\n');

test.each(titles)('%s', (title) => {
  const { status, stderr } = spawnSync(tests, [title], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('no two have the same title', () => {
  expect(new Set(titles).size).toBe(titles.length);
});
