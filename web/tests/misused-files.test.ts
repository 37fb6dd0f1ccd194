// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A program that damages the drive's file system, at random. All that it does there ends, reads and
// writes nothing beyond its memory, and what is left can be looked at from outside.
import { describe, expect, test } from 'vitest';
import { PlainError } from '../sim/plain-error';
import { filesOf, testProgram } from '../sim/test-support';
import { playNatively } from './native-player';
import { Bench } from './program';

const STEPS = 2000;

describe.each([1, 2, 3, 4, 5, 6])('seed %i', (seed) => {
  const files = filesOf({ 'code.py': testProgram('host/misused_files', { SEED: seed, STEPS }) });

  // For 32 bits and by clang: only on such computers (scripts/setup.sh). First, as it is run beside.
  test.skipIf(process.arch !== 'x64')('sanitised', async () => {
    expect(await playNatively(files)).toBe('refused True\n');
  });

  test('and its drive from outside', () => {
    const bench = new Bench(files);
    expect(bench.finish().output).toBe('refused True\n');
    const drive = bench.machine.files;
    for (const look of [() => drive.tree(), () => drive.readAll(), () => drive.free()]) {
      try {
        look();
      } catch (error) {
        expect(error).toBeInstanceOf(PlainError);
      }
    }
  });
});
