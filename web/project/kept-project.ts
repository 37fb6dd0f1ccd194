// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Project } from './project';

/** A project as it was kept. */
export interface KeptProject {
  readonly project: Project;
  /** Counts the saves. A save names the one it builds on, so two tabs can't overwrite each other. */
  readonly revision: number;
  readonly savedAt: number;
}
