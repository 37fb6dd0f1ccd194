// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pathClash, pathProblem } from '../project/paths';
import {
  type Project,
  type ProjectFile,
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
  /** What the running program deleted and is not there again. */
  let lost: ReadonlyMap<string, ProjectFile> = new Map();
  let lostOf = '';

  /** Says that files are gone, and offers them back. */
  function offerBack(
    about: 'deleted' | 'deleted-by-program',
    gone: ReadonlyMap<string, ProjectFile>,
    text: string,
  ): void {
    const { id } = host.project;
    notices.show({
      kind: 'news',
      about,
      text,
      action: {
        label: 'Undo',
        press() {
          if (host.project.id !== id) return;
          for (const [path, { bytes }] of gone) {
            if (host.project.files.has(path)) continue;
            host.change(withFile(host.project, path, bytes), path);
          }
        },
      },
    });
  }

  /** Offers back what the program deleted, for as long as it is gone. */
  function noteLost(before: Project, changes: FileChanges): void {
    const { files, id } = host.project;
    const deleted = [...before.files].filter(
      ([path, { by }]) => changes[path] === null && by === 'person',
    );
    const known = lostOf === id ? lost : [];
    lost = new Map([...known, ...deleted].filter(([path]) => !files.has(path)));
    lostOf = id;
    if (lost.size === 0) {
      notices.over('deleted-by-program');
    } else if (deleted.length > 0) {
      const names = [...lost.keys()].join(', ');
      offerBack('deleted-by-program', lost, `The program deleted ${names}.`);
    }
  }

  return {
    async add() {
      const path = await askName('New file', 'Add the file', 'helper.py', (name) =>
        nameProblem(name, host.project.files.keys()),
      );
      if (path === null) return;
      notices.over('deleted');
      host.change(withFile(host.project, path, bytesOf('')), path);
    },
    async rename(path) {
      const others = [...host.project.files.keys()].filter((other) => other !== path);
      const to = await askName(`Rename ${path}`, 'Rename', path, (name) =>
        nameProblem(name, others),
      );
      if (to === null || to === path || !host.project.files.has(path)) return;
      notices.over('deleted');
      host.renamed(path, to);
      host.change(withFileRenamed(host.project, path, to), to);
    },
    remove(path) {
      const before = host.project;
      const file = before.files.get(path);
      if (!file) return;
      host.change(withoutFile(before, path));
      offerBack('deleted', new Map([[path, file]]), `Deleted ${path}.`);
    },
    program(changes) {
      const before = host.project;
      host.change(withProgramChanges(before, changes));
      noteLost(before, changes);
    },
  };
}

function nameProblem(name: string, others: Iterable<string>): string | null {
  return pathProblem(name) ?? pathClash(name, others);
}
