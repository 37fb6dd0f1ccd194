// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition, Wire } from '../sim/board';
import type { BoardView } from '../sim/board-view';
import type { Pace } from '../sim/pacer';
import type { RunEnd } from '../sim/run-watch';
import type { ProgramChange } from '../sim/program-change';
import type { Files } from '../sim/files';
import type { Trouble } from './trouble';

export interface DeviceEvents {
  /**
   * When there is something new to see, at most once per animation frame. After `run` and `reset`
   * it is what came of them, nothing from before. `ended` once code.py has ended; `reached` while
   * this computer is too slow: how many percent of the pace the machine reaches.
   */
  view(view: BoardView, ended: RunEnd | null, reached: number | null): void;
  /** `current`: it was written since the last `run` or `reset` came to the machine. */
  serial(bytes: Uint8Array, current: boolean): void;
  /** The program changed files. */
  files(changes: readonly ProgramChange[]): void;
  /** The board wrote its boot_out.txt; null: it is gone. It is none of the program's files. */
  bootOut(content: Uint8Array | null): void;
  /** Folders in which nothing lies, when they are others than before. */
  emptyFolders(paths: readonly string[]): void;
  /** The drive can't hold these files; all others are written. A run does not begin then. */
  refused(why: string, paths: readonly string[]): void;
  /** The machine is lost, was replaced, could not be loaded, ... Comes before what is seen of it. */
  trouble(trouble: Trouble): void;
}

/** The page's proxy of the machine in the worker. Respawns a dead or silent worker. */
export interface Device {
  /**
   * Makes the drive hold exactly `files` and runs code.py. Powers the machine on when it is off, and
   * resets it where boot.py is not the one that ran: what is shown is what runs. `driveHeld`: Python
   * only reads the drive, as while a computer has it.
   */
  run(board: BoardDefinition, files: Files, driveHeld?: boolean): void;
  /**
   * Ctrl-C, also for code.py if boot.py is what it ends; a machine that stays silent for 1 s after
   * it, or goes on running for 3 s, is replaced, its drive kept. The fresh one is off until the next
   * `run`.
   */
  stop(): void;
  /**
   * Makes the drive hold exactly `files`, while the program goes on, whatever the board says of
   * auto-reload: a text that is being typed is kept, and not run. What is asked for afterwards
   * finds them there. Without a machine nothing is done: the first run brings them. Resolves when
   * it is done, with false where the drive refused something.
   */
  save(files: Files): Promise<boolean>;
  /**
   * Whether board and Python say that auto-reload is on: that a person who saves starts code.py
   * anew, which whoever calls this sees to, with `run`. At first not.
   */
  setAutoReload(on: boolean): void;
  /** How machine time follows the host's; at first as the board. Holds for machines to come. */
  setPace(pace: Pace): void;
  /** The reset button; a machine that is off is powered on, with the drive it had. */
  reset(): void;
  send(bytes: Uint8Array): void;
  /** What a pin is wired to outside; holds for machines to come. */
  setPin(pin: number, wire: Wire): void;
  /**
   * Another program is meant from now on: the machine and its drive are dropped. What was chosen, and
   * what the pins are wired to, stays.
   */
  renew(): void;
  dispose(): void;
}

export type ConnectDevice = (events: DeviceEvents) => Device;
