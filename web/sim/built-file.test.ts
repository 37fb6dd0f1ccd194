// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFile, TARGETS } from './built-file';

test('what is not built is told with the target that builds it', () => {
  const empty = new URL('nothing-is-built-here/', import.meta.url);
  expect(() => builtFile('build/sim/tests', empty)).toThrow(
    'build/sim/tests is not built. Run `make build/sim/tests` first;',
  );
});

test.each(Object.entries(TARGETS))('%s: make has the target %s', (_, target) => {
  const makefile = readFileSync(new URL('../../Makefile', import.meta.url), 'utf8');
  expect(makefile).toContain(`\n${target}:`);
});
