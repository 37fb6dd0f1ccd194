// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { driveFiles, type Project } from '../../project/project';
import type { BoardDefinition, Wire } from '../../sim/board';
import type { Pace } from '../../sim/pacer';
import { connectDevice } from '../../worker/connect-device';
import type { DeviceEvents } from '../../worker/device';

/** A pause in typing. */
const PAUSE_MS = 500;

const CTRL_D = 4;
const ENTER = 13;

/**
 * The board of the project that is shown. Its drive holds what the editor shows: an edit is saved
 * after a pause in typing, and before anything else that is asked of the board.
 */
export interface BoardSession {
  /** The project was run, so there is something to reset or to talk to. */
  readonly begun: boolean;
  run(board: BoardDefinition): void;
  stop(): void;
  reset(): void;
  send(bytes: Uint8Array): void;
  setPin(pin: number, wire: Wire): void;
  /** What the drive should hold has changed: saved after a pause. */
  edited(): void;
  /** Saves at once. Resolves when it is done, with false where the drive can't hold something. */
  save(): Promise<boolean>;
  /** What the board says of saving: see `Device`. */
  setAutoReload(on: boolean): void;
  /** How time passes for the program, from now on. */
  setPace(pace: Pace): void;
  /**
   * Another project is shown: whatever ran is dropped, and what was not saved yet is not its. The
   * board is the person's: its switches stay as they were left.
   */
  renew(): void;
}

export interface BoardSessionEvents extends DeviceEvents {
  /** The drive holds all that it should. */
  saved(): void;
}

/** `project` gives the one that is shown, as it is at the moment. */
export function createBoardSession(
  project: () => Project,
  events: BoardSessionEvents,
): BoardSession {
  // Connected before the first Run, so that the firmware is there by then.
  const device = connectDevice(events);
  let begun = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function forgetPause(): void {
    clearTimeout(pause);
    pause = undefined;
  }

  async function save(): Promise<boolean> {
    forgetPause();
    const saved = await device.save(driveFiles(project()));
    if (saved) events.saved();
    return saved;
  }

  return {
    get begun() {
      return begun;
    },
    run(board) {
      begun = true;
      forgetPause();
      device.run(board, driveFiles(project()), project().driveHeld);
    },
    stop() {
      device.stop();
    },
    reset() {
      void save();
      device.reset();
    },
    send(bytes) {
      // What may look at files: a line for the REPL, a reload.
      if (begun && (bytes.includes(ENTER) || bytes.includes(CTRL_D))) void save();
      device.send(bytes);
    },
    setPin(pin, wire) {
      device.setPin(pin, wire);
    },
    edited() {
      forgetPause();
      pause = setTimeout(() => void save(), PAUSE_MS);
    },
    save,
    setAutoReload(on) {
      device.setAutoReload(on);
    },
    setPace(pace) {
      device.setPace(pace);
    },
    renew() {
      forgetPause();
      begun = false;
      device.renew();
    },
  };
}
