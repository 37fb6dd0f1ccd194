// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { pathClash, pathProblem } from '../project/paths';
import {
  type Project,
  type ProjectFile,
  withFile,
  withFileRenamed,
  withoutFile,
} from '../project/project';
import { takeProgramChanges, withProgramsText, type Besides } from '../project/both-sides';
import { bytesOf } from '../project/text';
import type { ProgramChange } from '../worker/drive-ledger';
import { askName } from './dialog';
import type { Notices } from './notices';

/** What the file actions need of the page. */
export interface FileActionsHost {
  readonly project: Project;
  /** Goes on with the project's next state, which the person made, showing a file of it. */
  change(next: Project, show?: string): void;
  /** The same for what the running program made of it. */
  follow(next: Project): void;
  renamed(from: string, to: string): void;
  /** The person goes on in the editor. */
  edit(): void;
}

export interface FileActions {
  add(): Promise<void>;
  rename(path: string): Promise<void>;
  remove(path: string): void;
  /** Takes over what the running program did to the files. */
  program(changes: readonly ProgramChange[]): void;
  /** A new run begins, from what is there; or with another project. */
  begin(): void;
}

/** Adding, renaming and deleting files. */
export function createFileActions(host: FileActionsHost, notices: Notices): FileActions {
  /** What the running program deleted and is not there again. */
  let lost: ReadonlyMap<string, ProjectFile> = new Map();
  let lostOf = '';
  /** Files that the person and the program of this run have both written. */
  let besides: Besides = new Map();

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
  function noteLost(before: Project, paths: readonly string[]): void {
    const { files, id } = host.project;
    const deleted = [...before.files].filter(
      ([path, { by }]) => paths.includes(path) && by === 'person',
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

  /** Says that a file has two texts now, and where the program's is. */
  function tellBoth(path: string): void {
    const { id } = host.project;
    const place = besides.get(path)?.path ?? '';
    notices.show({
      kind: 'news',
      about: 'both-write',
      text: `The program wrote ${path} while you were changing it. Your text stays; the program’s is in “${place}”.`,
      action: {
        label: 'Use the program’s',
        press() {
          const beside = besides.get(path);
          if (!beside || host.project.id !== id) return;
          besides = new Map([...besides].filter(([other]) => other !== path));
          host.change(withProgramsText(host.project, path, beside), path);
        },
      },
    });
  }

  return {
    async add() {
      const name = await askName('New file', 'Add the file', 'helper.py', (typed) =>
        nameProblem(withOneEnding(typed), host.project.files.keys()),
      );
      const path = name === null ? null : withOneEnding(name);
      if (path === null) return;
      notices.over('deleted');
      host.change(withFile(host.project, path, bytesOf('')), path);
      host.edit();
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
      const taken = takeProgramChanges(before, changes, besides);
      const newly = [...taken.besides.keys()].filter((path) => !besides.has(path));
      besides = taken.besides;
      if (taken.project !== before) host.follow(taken.project);
      noteLost(before, taken.deleted);
      for (const path of newly) tellBoth(path);
    },
    begin() {
      besides = new Map();
      notices.over('both-write');
    },
  };
}

/** "helper.py.py" is what comes of a whole name, typed over the selected part of "helper.py". */
function withOneEnding(name: string): string {
  return name.replace(/(\.py)+$/i, '.py');
}

function nameProblem(name: string, others: Iterable<string>): string | null {
  return pathProblem(name) ?? pathClash(name, others);
}
