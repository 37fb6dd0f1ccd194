// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The same as `make fuzz`, for a fixed set of programs.
import { afterAll, describe, expect, test } from 'vitest';
import { CPython } from '../tools/fuzz/cpython';
import { FirmwareRunner } from '../tools/fuzz/firmware';
import { generateProgram } from '../tools/fuzz/generate/program';
import { judge } from '../tools/fuzz/judge';
import { firmwareModule } from '../sim/test-support';

const PROGRAMS = 300;
const AT_ONCE = 50;

const firmware = new FirmwareRunner(firmwareModule());
const cpython = new CPython();

afterAll(() => {
  cpython.close();
  process.stdout.write(
    `Random programs: ${PROGRAMS} agree in three ways and with CPython, ` +
      `${firmware.yields} yields, ${firmware.collections} collections\n`,
  );
});

describe('random programs write the same in every way, and in CPython', () => {
  const firsts = Array.from({ length: PROGRAMS / AT_ONCE }, (_, i) => i * AT_ONCE);
  test.each(firsts)('seeds from %i on', { timeout: 120_000 }, async (first) => {
    for (let seed = first; seed < first + AT_ONCE; seed++) {
      const failure = await judge(generateProgram(seed), seed, firmware, cpython);
      expect(failure, `make fuzz SEED=${seed} PROGRAMS=1`).toBeNull();
    }
  });
});

test('they go through the machine: suspensions, collections', () => {
  expect(firmware.yields).toBeGreaterThan(1000 * PROGRAMS);
  expect(firmware.collections).toBeGreaterThan(10 * PROGRAMS);
});

test('the same seed makes the same program', () => {
  expect(generateProgram(7)).toEqual(generateProgram(7));
  expect(generateProgram(7)).not.toEqual(generateProgram(8));
});
