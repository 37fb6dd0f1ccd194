// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BoardWatch } from '../sim/board-watch';
import { DriveWatch } from '../sim/drive-watch';
import type { Files } from '../sim/files';
import type { Machine, Pause } from '../sim/machine';
import type { Pace } from '../sim/pacer';
import { preparePowerOn } from '../sim/power-on';
import { RunLoop } from '../sim/run-loop';
import { RunWatch } from '../sim/run-watch';
import type { WorkerRequest } from './protocol';
import { Stop } from './stop';

/** What machines are made of. */
export interface Firmware {
  readonly module: WebAssembly.Module;
  /** Python libraries that are on every drive, unless the person has a file of that name. */
  readonly libraries: Files;
}

/** A machine with what runs it, looks at it and stops it. */
export interface RunningMachine {
  readonly machine: Machine;
  readonly loop: RunLoop;
  readonly watch: DriveWatch;
  readonly board: BoardWatch;
  readonly runs: RunWatch;
  readonly stop: Stop;
}

export type Start = Extract<WorkerRequest, { kind: 'start' }>;

/** What holds for each machine, whatever starts it. */
export interface Standing {
  readonly pace: Pace;
  readonly autoReload: boolean;
}

/**
 * Makes a machine as it is at power-on; its loop is to be started. `paused` hears of each pause. Throws what
 * troubleOf() has words for.
 */
export function makeMachine(
  { module, libraries }: Firmware,
  { board, files, wires, driveHeld }: Start,
  { pace, autoReload }: Standing,
  paused: (pause: Pause) => void,
): RunningMachine {
  const machine = preparePowerOn(module, board, libraries, files, { wideLines: true, driveHeld });
  for (const [pin, wire] of wires) machine.setPin(pin, wire);
  const loop = new RunLoop(machine, paused, { pace });
  machine.setAutoReload(autoReload);
  return {
    machine,
    loop,
    watch: new DriveWatch(machine, machine.files.readAll()),
    board: new BoardWatch(machine, board.pins.length),
    runs: new RunWatch(machine, board),
    stop: new Stop(machine),
  };
}
