// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pathClash, pathProblem } from '../project/paths';
import { withFile, withFileRenamed, withoutFile, type Project } from '../project/project';
import { bytesOf } from '../project/text';
import { askName } from './dialog';
import type { Notices } from './notices';

/** What the file actions need of the page. */
export interface FileActionsHost {
  readonly project: Project;
  /** Goes on with the project's next state, showing a file of it. */
  change(next: Project, show?: string): void;
  renamed(from: string, to: string): void;
}

export interface FileActions {
  add(): Promise<void>;
  rename(path: string): Promise<void>;
  remove(path: string): void;
}

/** Adding, renaming and deleting files. */
export function createFileActions(host: FileActionsHost, notices: Notices): FileActions {
  return {
    async add() {
      const path = await askName('New file', 'Add the file', 'helper.py', (name) =>
        nameProblem(name, host.project.files.keys()),
      );
      if (path !== null) host.change(withFile(host.project, path, bytesOf('')), path);
    },
    async rename(path) {
      const others = [...host.project.files.keys()].filter((other) => other !== path);
      const to = await askName(`Rename ${path}`, 'Rename', path, (name) =>
        nameProblem(name, others),
      );
      if (to === null || to === path || !host.project.files.has(path)) return;
      host.renamed(path, to);
      host.change(withFileRenamed(host.project, path, to), to);
    },
    remove(path) {
      const gone = host.project.files.get(path);
      if (!gone) return;
      const { id } = host.project;
      host.change(withoutFile(host.project, path));
      notices.show({
        kind: 'news',
        text: `Deleted ${path}.`,
        action: {
          label: 'Undo',
          press() {
            if (host.project.id !== id || host.project.files.has(path)) return;
            host.change(withFile(host.project, path, gone.bytes), path);
          },
        },
      });
    },
  };
}

function nameProblem(name: string, others: Iterable<string>): string | null {
  return pathProblem(name) ?? pathClash(name, others);
}
