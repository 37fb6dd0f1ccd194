// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests only: the real firmware, in Node.
import { readFileSync } from 'node:fs';
import { builtFile } from './built-file';
import type { Files } from './files';
import { parseLibraries } from './libraries';
import { RunLoop } from './run-loop';
import type { Machine, Pause } from './machine';
import type { MachineOptions } from './machine-setup';
import { MAX_PACE } from './pacer';
import { parseBoard } from './parse-board';
import { preparePowerOn } from './power-on';

const root = new URL('../../', import.meta.url);

export function readBoard(id = 'circuitplayground_bluefruit') {
  const text = readFileSync(new URL(`public/boards/${id}/board.json`, root), 'utf8');
  return parseBoard(JSON.parse(text));
}

let compiled: WebAssembly.Module | undefined;
export function firmwareModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(readFileSync(builtFile('build/firmware/asyncified.wasm')));
  return compiled;
}

export function bundledLibraries(): Files {
  return parseLibraries(readFileSync(builtFile('build/circuitpy-lib/lib.json'), 'utf8'));
}

/** Libraries that only tests run, by the names that they are imported by: scripts/tested-libs.txt. */
export function testedLibraries(names: readonly string[]): Files {
  const all = parseLibraries(readFileSync(builtFile('build/tested-lib/lib.json'), 'utf8'));
  const wanted = Object.entries(all).filter(([path]) =>
    names.some((name) => path === `lib/${name}.py` || path.startsWith(`lib/${name}/`)),
  );
  return Object.fromEntries(wanted);
}

export function filesOf(sources: Readonly<Record<string, string>>): Files {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(sources).map(([path, text]) => [path, encoder.encode(text)]),
  );
}

/**
 * A program that a test acts on while it runs: firmware/tests/NAME.py, most of them of host/. `given` are names that
 * it has from the start, in capitals there.
 */
export function testProgram(
  name: string,
  given: Readonly<Record<string, number | string>> = {},
): string {
  const text = readFileSync(new URL(`firmware/tests/${name}.py`, root), 'utf8');
  const lines = Object.entries(given).map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`);
  return lines.join('') + text;
}

export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** A machine whose time nobody holds back, ready to run `code`. */
export function machineWith(code: string, options: MachineOptions = {}): Machine {
  const files = filesOf({ 'code.py': code });
  return preparePowerOn(firmwareModule(), readBoard(), bundledLibraries(), files, {
    seed: 1,
    epochUs: 0,
    ...options,
  });
}

/** Runs until `until` holds after a pause; returns what the machine wrote. Throws on a trap. */
export function runUntil(machine: Machine, until: () => boolean, mostRuns = 100_000): string {
  let text = '';
  const paused = (pause: Pause): void => {
    text += textOf(machine.serial.read());
    if (pause.kind === 'failed') throw new Error(`${pause.message}; it wrote: ${text}`);
  };
  if (new RunLoop(machine, paused, { pace: MAX_PACE }).runUntil(until, mostRuns)) return text;
  throw new Error(`still running after ${mostRuns} pauses; it wrote: ${text.slice(-2000)}`);
}
