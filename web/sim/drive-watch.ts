// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_OUT_FILE } from './board';
import type { FileChanges, Files } from './files';
import { hostClockUs } from './firmware';
import type { Machine } from './machine';

// Looking at the drive may take this share of the time: a look of 1 ms, then none for 4 ms.
const LOOK_SHARE = 0.2;

/**
 * Finds out what the program did to the drive. A look reads all of it, so looks are rationed; the
 * last change is found all the same, if `look` is called again by the time that `dueInUs` names.
 */
export class DriveWatch {
  private known: Record<string, Uint8Array> = {};
  private seen: number;
  private nextLookUs = 0;

  /** `known` is what the host has written. */
  constructor(
    private readonly machine: Machine,
    known: Files,
  ) {
    this.seen = machine.driveWrites;
    this.noteHostWrites(known);
  }

  /** What the host itself writes is no change of the program's. */
  noteHostWrites(changes: FileChanges): void {
    const known = new Map(Object.entries(this.known));
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) known.delete(path);
      else known.set(path, content);
    }
    this.known = Object.fromEntries(known);
  }

  /** Microseconds until a look is due: 0 if at once, null if nothing has changed. */
  dueInUs(nowUs = hostClockUs()): number | null {
    if (this.machine.driveWrites === this.seen) return null;
    return Math.max(0, this.nextLookUs - nowUs);
  }

  /** The changes since the last look, or null when there are none, or a look is not due yet. */
  look(nowUs = hostClockUs()): FileChanges | null {
    return this.dueInUs(nowUs) === 0 ? this.lookNow() : null;
  }

  /** As `look`, but does not wait until one is due. */
  lookNow(): FileChanges | null {
    const began = hostClockUs();
    this.seen = this.machine.driveWrites;
    const changes = this.machine.files.changedFiles(this.known);
    this.noteHostWrites(changes);
    const ended = hostClockUs();
    // What the board writes at its start must not keep the program's first file waiting.
    if (Object.keys(changes).some((path) => path !== BOOT_OUT_FILE)) {
      this.nextLookUs = ended + (ended - began) * (1 / LOOK_SHARE - 1);
    }
    return Object.keys(changes).length > 0 ? changes : null;
  }
}
