// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { packageOf } from '../../project/packages';
import { meantName, pathClash, pathProblem } from '../../project/paths';
import {
  MAIN_FILE,
  withFile,
  withFileRenamed,
  withoutFile,
  type Project,
  type ProjectFile,
} from '../../project/project';
import { bytesOf } from '../../project/text';
import { BOOT_OUT_FILE } from '../../sim/board';
import { askName } from '../../ui/dialog';
import type { Notices } from '../../ui/notices';
import type { FilesHost, Gone, OfferBack } from './offer-back';

/** What the editor hears of them. */
export interface FileActionsEvents {
  renamed(from: string, to: string): void;
  /** The person goes on in the editor. */
  edit(): void;
}

export interface FileActions {
  add(): Promise<void>;
  rename(path: string): Promise<void>;
  remove(path: string): void;
  /** Removes a folder, "lib/clouds/", with all that is in it. */
  removeFolder(folder: string): void;
}

/** Adding, renaming and deleting files. */
export function createFileActions(
  host: FilesHost,
  events: FileActionsEvents,
  offerBack: OfferBack,
  notices: Notices,
): FileActions {
  return {
    async add() {
      const name = await askName('New file', 'Add the file', 'helper.py', (typed) =>
        nameProblem(meantName(typed), host.project.files.keys()),
      );
      if (name === null) return;
      const path = meantName(name);
      notices.over('deleted');
      host.change(withFile(host.project, path, bytesOf('')), path);
      events.edit();
    },
    async rename(path) {
      const others = [...host.project.files.keys()].filter((other) => other !== path);
      const name = await askName(`Rename ${path}`, 'Rename', path, (typed) =>
        nameProblem(meantName(typed), others),
      );
      const to = name === null ? path : meantName(name);
      if (to === path || !host.project.files.has(path)) return;
      notices.over('deleted');
      events.renamed(path, to);
      host.change(withFileRenamed(host.project, path, to), to);
    },
    remove(path) {
      const before = host.project;
      const file = before.files.get(path);
      if (!file) return;
      host.change(withoutFile(before, path));
      const gone = new Map([[path, file]]);
      const others = file.by === 'program' ? madeByProgram(host.project).length : 0;
      const folder = packageOf(path);
      const ofPackage = folder === null ? 0 : inFolder(host.project, folder).length;
      if (folder !== null && ofPackage > 0) {
        offerBack.offer(gone, `Deleted ${path}.`, {
          label: `Delete all of ${folder.slice(0, -1)} (${ofPackage} more)`,
          press: () => {
            removeFolder(folder, gone);
          },
        });
        return;
      }
      const further = {
        label: `Delete all that the program made (${others} more)`,
        press: () => {
          removeMadeByProgram(gone);
        },
      };
      const text = `Deleted ${path}.`;
      offerBack.offer(gone, text, others > 0 ? further : undefined);
    },
    removeFolder(folder) {
      removeFolder(folder);
    },
  };

  /** `before`: what was deleted of it already. */
  function removeFolder(folder: string, before: Gone = new Map()): void {
    const gone = new Map([...before, ...inFolder(host.project, folder)]);
    host.change([...gone.keys()].reduce(withoutFile, host.project));
    offerBack.offer(gone, `Deleted ${folder.slice(0, -1)} (${gone.size} files).`);
  }

  function removeMadeByProgram(before: ReadonlyMap<string, ProjectFile>): void {
    const gone = new Map([...before, ...madeByProgram(host.project)]);
    host.change([...gone.keys()].reduce(withoutFile, host.project));
    offerBack.offer(gone, `Deleted ${gone.size} files that the program made.`);
  }
}

function madeByProgram({ files }: Project): readonly (readonly [string, ProjectFile])[] {
  return [...files].filter(([path, { by }]) => by === 'program' && path !== MAIN_FILE);
}

function inFolder({ files }: Project, folder: string): readonly (readonly [string, ProjectFile])[] {
  return [...files].filter(([path]) => path.startsWith(folder));
}

function nameProblem(name: string, others: Iterable<string>): string | null {
  if (name.toLowerCase() === BOOT_OUT_FILE) {
    return `The board writes ${BOOT_OUT_FILE} itself: take another name.`;
  }
  return pathProblem(name) ?? pathClash(name, others);
}
