// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from './board';
import type { Files } from './files';
import { librariesBeside } from './libraries';
import { Machine } from './machine';
import type { MachineOptions } from './machine-setup';
import { findPin } from './parse-board';

/**
 * A machine that is ready for its first run: its drive holds the bundled libraries and `files`,
 * which win where both have a file, or a module of one name, and its slide switches are in their first position.
 * Throws a PlainError where something does not fit.
 */
export function preparePowerOn(
  module: WebAssembly.Module,
  board: BoardDefinition,
  libraries: Files,
  files: Files,
  options: MachineOptions = {},
): Machine {
  const machine = new Machine(module, board, options);
  machine.files.writeAll({ ...librariesBeside(libraries, Object.keys(files)), ...files });
  for (const part of board.parts) {
    const first = part.kind === 'switch' ? part.positions[0] : undefined;
    if (part.kind !== 'switch' || first === undefined) continue;
    machine.setPin(findPin(board.pins, part.pin), first.wire);
  }
  return machine;
}
