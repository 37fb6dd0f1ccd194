// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pathClash, pathProblem } from '../project/paths';
import {
  type Project,
  withFile,
  withFileRenamed,
  withoutFile,
  withProgramChanges,
} from '../project/project';
import { bytesOf } from '../project/text';
import type { FileChanges } from '../worker/protocol';
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
  /** Takes over what the running program did to the files. */
  program(changes: FileChanges): void;
}

/** Adding, renaming and deleting files. */
export function createFileActions(host: FileActionsHost, notices: Notices): FileActions {
  /** Says that files are gone, which were in `before`, and offers them back. */
  function offerBack(before: Project, paths: readonly string[], text: string): void {
    notices.show({
      kind: 'news',
      text,
      action: {
        label: 'Undo',
        press() {
          if (host.project.id !== before.id) return;
          for (const path of paths) {
            const gone = before.files.get(path);
            if (!gone || host.project.files.has(path)) continue;
            host.change(withFile(host.project, path, gone.bytes), path);
          }
        },
      },
    });
  }

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
      const before = host.project;
      if (!before.files.has(path)) return;
      host.change(withoutFile(before, path));
      offerBack(before, [path], `Deleted ${path}.`);
    },
    program(changes) {
      const before = host.project;
      host.change(withProgramChanges(before, changes));
      const gone = [...before.files.keys()].filter(
        (path) => changes[path] === null && before.files.get(path)?.by === 'person',
      );
      if (gone.length > 0) offerBack(before, gone, `The program deleted ${gone.join(', ')}.`);
    },
  };
}

function nameProblem(name: string, others: Iterable<string>): string | null {
  return pathProblem(name) ?? pathClash(name, others);
}
