// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { LAYOUT_HASH, SIM_CALLS, type SimCalls, sim_root } from '../generated/layout';
import { VersionError } from './plain-error';
import { Struct } from './structs';

export interface FirmwareExports extends SimCalls {
  readonly memory: WebAssembly.Memory;
  /** The C start-up code of a library module. */
  _initialize?(): void;
}

export interface Firmware {
  readonly exports: FirmwareExports;
  /** The contract's structs in the machine's memory. */
  readonly root: Struct<typeof sim_root>;
}

/** Microseconds of the host's own clock. Machine time never depends on it. */
export function hostClockUs(): number {
  return performance.now() * 1000;
}

/**
 * Makes a machine's memory and functions out of a compiled firmware; `pauseNow` is asked now and
 * then whether a slice is over. Throws a VersionError where the firmware is not one, or not of this version.
 */
export function instantiate(module: WebAssembly.Module, pauseNow = () => false): Firmware {
  const instance = new WebAssembly.Instance(module, importsFor(module, pauseNow));
  const exports = checkExports(instance.exports);
  exports._initialize?.();
  const hash = exports.sim_layout_hash() >>> 0;
  if (hash !== LAYOUT_HASH) {
    throw otherVersion(`it has the layout ${hex(hash)}, not ${hex(LAYOUT_HASH)}`);
  }
  const address = exports.sim_address() >>> 0;
  return { exports, root: new Struct(exports.memory.buffer, sim_root, address) };
}

/** The few imports that a firmware may have; none of them throws. */
function importsFor(module: WebAssembly.Module, pauseNow: () => boolean): WebAssembly.Imports {
  // Debian's Emscripten keeps the upper half of 64-bit results here.
  let tempRet0 = 0;
  const known: Record<string, Record<string, (...args: number[]) => number | undefined>> = {
    host: { host_pause_now: () => (pauseNow() ? 1 : 0) },
    env: {
      getTempRet0: () => tempRet0,
      setTempRet0: (value = 0) => {
        tempRet0 = value;
        return undefined;
      },
      // A machine's memory never grows, so there is nothing to follow.
      emscripten_notify_memory_growth: () => undefined,
    },
  };
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function' || known[from]?.[name] === undefined) {
      throw otherVersion(`it asks for ${from}.${name}`);
    }
  }
  return known;
}

function checkExports(exports: WebAssembly.Exports): FirmwareExports {
  const missing: string[] = SIM_CALLS.filter((name) => typeof exports[name] !== 'function');
  if (!(exports['memory'] instanceof WebAssembly.Memory)) missing.push('memory');
  if (missing.length > 0) throw otherVersion(`it lacks ${missing.join(', ')}`);
  return exports as unknown as FirmwareExports;
}

/** Whoever builds both reads what to do; the page tells a visitor to load it anew. */
function otherVersion(how: string): VersionError {
  return new VersionError(
    `The firmware is not of this program's version (${how}). Run “make firmware” to build it anew.`,
  );
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}
