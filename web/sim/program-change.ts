// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What the program did to a file. */
export interface ProgramChange {
  readonly path: string;
  /** Null: it is gone. */
  readonly now: Uint8Array | null;
  /** What the drive held there before, as the program or the person had written it; null: nothing. */
  readonly before: Uint8Array | null;
  /** What was written from here meanwhile has taken its place. */
  readonly replaced: boolean;
}
