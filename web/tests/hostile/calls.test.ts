// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The same as `make fuzz-calls`, for a fixed set of calls.
import { describe, expect, test } from 'vitest';
import { CALLS_LIMITS, judgeCalls, playCallsNatively } from '../../tools/fuzz/calls';
import { FirmwareRunner, WAYS } from '../../tools/fuzz/firmware';
import { firmwareModule } from '../../sim/test-support';

describe('calls with hostile arguments break no machine', () => {
  const firmware = new FirmwareRunner(firmwareModule(), undefined, CALLS_LIMITS);
  test.each(WAYS)('%s', { timeout: 120_000 }, async (way) => {
    for (let seed = 0; seed < 8; seed++) {
      const broken = await judgeCalls(seed, (program) => firmware.run(program, way, seed));
      expect(broken, `make fuzz-calls SEED=${seed}`).toBeNull();
    }
  });

  test.skipIf(process.arch !== 'x64').each([1, 418490, 756488])(
    'seed %i, sanitised',
    { timeout: 120_000 },
    async (seed) => {
      expect(await judgeCalls(seed, playCallsNatively)).toBeNull();
    },
  );
});
