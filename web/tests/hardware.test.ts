// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The simulated hardware without Python: the C tests in firmware/sim/tests, on this computer, with
// AddressSanitizer and UndefinedBehaviorSanitizer. Each runs in a process of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// Built by `make build/sim/tests`, as `make test` does.
const tests = fileURLToPath(new URL('../../build/sim/tests', import.meta.url));
const titles = execFileSync(tests, { encoding: 'utf8' }).trimEnd().split('\n');

test.each(titles)('%s', (title) => {
  const { status, stderr } = spawnSync(tests, [title], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('no two have the same title', () => {
  expect(new Set(titles).size).toBe(titles.length);
});
