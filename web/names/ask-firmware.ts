// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Runs in Node, when the site is built: the firmware itself says which names it has.
import type { BoardDefinition } from '../sim/board';
import { RunLoop } from '../sim/run-loop';
import type { Files } from '../sim/files';
import { MAX_PACE } from '../sim/pacer';
import type { Pause } from '../sim/machine';
import { preparePowerOn } from '../sim/power-on';
import type { FirmwareNames, Names } from './firmware-names';
import tellNames from './tell-names.py?raw';

const MOST_SLICES = 100_000;

/** Asks a machine for the keywords, modules and classes that programs on it can use. */
export function askFirmware(
  firmware: WebAssembly.Module,
  board: BoardDefinition,
  libraries: Files,
): FirmwareNames {
  const run = (code: string): string => outputOf(firmware, board, libraries, code);
  // What help() prints in columns is the only list of the modules that are in the firmware itself.
  const list = run('help("modules")').match(/output:\s+([^]*?)Plus any modules/)?.[1] ?? '';
  const modules = JSON.stringify(list.trim().split(/\s+/));
  const found = {
    keywords: {} as Names,
    modules: {} as Record<string, Names>,
    classes: {} as Record<string, Names>,
  };
  for (const line of run(`MODULES = ${modules}\n${tellNames}`).split('\r\n')) {
    if (!line.startsWith('["')) continue;
    const [what, name, names] = JSON.parse(line) as [keyof typeof found, string, Names];
    if (what === 'keywords') found.keywords = names;
    else found[what][name] = names;
  }
  return found;
}

function outputOf(
  firmware: WebAssembly.Module,
  board: BoardDefinition,
  libraries: Files,
  code: string,
): string {
  const files = { 'code.py': new TextEncoder().encode(code) };
  const machine = preparePowerOn(firmware, board, libraries, files, {
    seed: 1,
    epochUs: 0,
  });
  const decoder = new TextDecoder();
  let text = '';
  const paused = (pause: Pause): void => {
    if (pause.kind === 'failed') throw new Error(pause.message);
    text += decoder.decode(machine.serial.read(), { stream: true });
  };
  new RunLoop(machine, paused, { pace: MAX_PACE }).runUntil(
    () => machine.state === 'done',
    MOST_SLICES,
  );
  if (machine.view().result !== 'finished') throw new Error(`The names were not found: ${text}`);
  return text;
}
