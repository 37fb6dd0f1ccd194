// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Project } from './project';
import type { KeptProject } from './kept-project';

/** What projects have had only since people began to keep them. */
type Since = 'changedAt' | 'driveHeld' | 'link' | 'look' | 'named' | 'strips' | 'taken';

/** A project as any version of this page may have kept it. */
export interface StoredProject extends Omit<KeptProject, 'project'> {
  readonly project: Omit<Project, Since> & Partial<Pick<Project, Since>>;
}

/** A kept project with all that projects have today. */
export function upgraded({ project, revision, savedAt }: StoredProject): KeptProject {
  const since = {
    changedAt: savedAt,
    driveHeld: false,
    link: null,
    look: null,
    named: true,
    strips: {},
    taken: [],
  };
  return { project: { ...since, ...project }, revision, savedAt };
}
