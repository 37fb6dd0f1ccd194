// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_OUT_FILE } from './board';
import type { FileChanges, Files } from './files';
import { hostClockUs } from './firmware';
import type { Machine } from './machine';

// Looking at the drive may take this share of the time: a look of 1 ms, then none for 4 ms.
const LOOK_SHARE = 0.2;

/** A program can make thousands of folders, which nobody looks through. */
const MOST_FOLDERS = 20;

/**
 * Finds out what the program did to the drive. A look reads all of it, so looks are rationed; the
 * last change is found all the same, if `look` is called again by the time that `dueInUs` names.
 */
export class DriveWatch {
  private known: Record<string, Uint8Array> = {};
  private seen: number;
  private nextLookUs = 0;
  private folders: readonly string[] = [];
  private foldersTold = this.folders;

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

  /** The folders without anything in them as of the last look, the first ones; null: those told last. */
  newEmptyFolders(): readonly string[] | null {
    if (!this.foldersAreOthers) return null;
    this.foldersTold = this.folders;
    return this.folders;
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
    this.lookAtFolders();
    const ended = hostClockUs();
    // What the board writes at its start must not keep the program's first file waiting.
    const isOfProgram = Object.keys(changes).some((path) => path !== BOOT_OUT_FILE);
    if (isOfProgram || this.foldersAreOthers) {
      this.nextLookUs = ended + (ended - began) * (1 / LOOK_SHARE - 1);
    }
    return Object.keys(changes).length > 0 ? changes : null;
  }

  /** What the host writes is not counted among the machine's changes, and may fill a folder. */
  lookAtFolders(): void {
    this.folders = this.machine.files.emptyFolders().slice(0, MOST_FOLDERS);
  }

  private get foldersAreOthers(): boolean {
    return this.folders.join('\n') !== this.foldersTold.join('\n');
  }
}
