// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { parseCommand } from './args';
import { jobOf } from './job';
import { sha256 } from './sha256';

vi.mock('./sha256', () => ({ sha256: vi.fn(() => 'digest') }));

const root = fileURLToPath(new URL('../..', import.meta.url));

function sourceOf(...options: string[]) {
  const program = fileURLToPath(new URL('../../firmware/tests/host', import.meta.url));
  const command = parseCommand(['run', `${program}/log.py`, ...options]);
  if (command.kind !== 'run') throw new Error('it is a run');
  return jobOf(command, root).source;
}

test('the firmware is hashed for a recording alone', () => {
  expect(sourceOf()).toMatchObject({ record: null });
  expect(sha256).not.toHaveBeenCalled();
  const record = { path: 'never-written.jsonl', firmware: 'digest' };
  expect(sourceOf('--record', record.path)).toMatchObject({ record });
});
