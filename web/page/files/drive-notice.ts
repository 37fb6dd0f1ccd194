// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Notices } from '../../ui/notices';

/** Tells what the board's drive can't hold, once. */
export interface DriveNotice {
  /** `why` is a sentence for people, about the files at `paths`. */
  refused(why: string, paths: readonly string[]): void;
  /** The drive holds all. */
  saved(): void;
  /** The same files are told again. */
  forget(): void;
}

export function createDriveNotice(notices: Notices): DriveNotice {
  let told = '';
  return {
    refused(why, paths) {
      const now = paths.join();
      if (now === told) return;
      told = now;
      const text = `${why} It is kept here, and saved to the board after your next change, if it can be.`;
      notices.show({ kind: 'problem', about: 'drive', text });
    },
    saved() {
      told = '';
      notices.over('drive');
    },
    forget() {
      told = '';
    },
  };
}
