// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sameBytes } from './bytes';
import type { DriveFiles, FileChanges } from './files';
import { PlainError } from './plain-error';

/** What the drive refused. */
export interface Refusal {
  /** For people: why. */
  readonly reason: string;
  /** The files that are not as they should be, as the drive holds them; null for none there. */
  readonly holds: FileChanges;
}

/** As `DriveFiles.apply`, but one file that does not fit keeps no other from being written. */
export function applyWhatFits(drive: DriveFiles, changes: FileChanges): Refusal | null {
  try {
    drive.apply(changes);
    return null;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    for (const [path, content] of Object.entries(changes)) applyOne(drive, path, content);
    const wrong = Object.entries(changes).flatMap(([path, content]): [string, Held][] => {
      const held = readOrNull(drive, path);
      return isSame(held, content) ? [] : [[path, held]];
    });
    return wrong.length === 0 ? null : { reason: error.message, holds: Object.fromEntries(wrong) };
  }
}

type Held = Uint8Array | null;

function applyOne(drive: DriveFiles, path: string, content: Held): void {
  try {
    drive.apply({ [path]: content });
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
  }
}

function readOrNull(drive: DriveFiles, path: string): Held {
  try {
    return drive.read(path);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return null;
  }
}

function isSame(a: Held, b: Held): boolean {
  return a === null || b === null ? a === b : sameBytes(a, b);
}
