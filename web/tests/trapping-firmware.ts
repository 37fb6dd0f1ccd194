// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { builtFile } from '../sim/built-file';

const MADE = 'build/test/trapping.wasm';
/** time.mktime(), which hardly any program calls. */
const FUNCTION = 'time_mktime';

/** The line of Python that traps. */
export const TRAP = 'import time; time.mktime((2026, 1, 1, 0, 0, 0, 0, 0, 0))';

/** The real firmware, but that one function of it is a trap, as a fault of ours would be. */
export async function trappingFirmware(): Promise<Uint8Array<ArrayBuffer>> {
  const built = builtFile('build/firmware/named.wasm');
  if (changedAt(MADE) < changedAt(built)) await make(built);
  return new Uint8Array(readFileSync(MADE));
}

async function make(built: string): Promise<void> {
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.readBinary(readFileSync(built));
  const { params, results } = binaryen.getFunctionInfo(module.getFunction(FUNCTION));
  module.removeFunction(FUNCTION);
  module.addFunction(FUNCTION, params, results, [], module.unreachable());
  mkdirSync('build/test', { recursive: true });
  // Other tests may ask for it at the same time.
  const own = `${MADE}.${process.pid}`;
  writeFileSync(own, module.emitBinary());
  renameSync(own, MADE);
  module.dispose();
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
