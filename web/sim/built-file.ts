// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests only: what `make` builds or fetches, and tests read.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROJECT = new URL('../../', import.meta.url);
/** Each with the target of make that brings it. */
export const TARGETS = {
  'build/circuitpy-lib/lib.json': 'firmware',
  'build/cli/cli.js': 'firmware',
  'build/firmware/asyncified.wasm': 'firmware',
  'build/firmware/named.wasm': 'firmware',
  'build/host/player': 'build/host/player',
  'build/micropython': 'firmware',
  'build/mpy-cross/mpy-cross': 'build/mpy-cross/mpy-cross',
  'build/sim/tests': 'build/sim/tests',
  'build/stubs': 'build/stubs',
  'build/tested-lib/lib.json': 'build/tested-lib/lib.json',
} as const;

/** The whole path of a built file. Throws what to do where it is not there. */
export function builtFile(path: keyof typeof TARGETS, root = PROJECT): string {
  const whole = fileURLToPath(new URL(path, root));
  if (existsSync(whole)) return whole;
  throw new Error(
    `${path} is not built. Run \`make ${TARGETS[path]}\` first; \`make test\` builds all that tests need.`,
  );
}
