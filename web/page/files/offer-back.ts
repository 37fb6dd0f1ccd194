// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { withFiles, type Project, type ProjectFile } from '../../project/project';
import type { NoticeAction, Notices } from '../../ui/notices';

/** What taking over a change of files needs of the page. */
export interface FilesHost {
  readonly project: Project;
  /** Goes on with the project's next state, which the person made, showing a file of it. */
  change(next: Project, show?: string): void;
}

export type Gone = ReadonlyMap<string, ProjectFile>;

/** Files that the person deleted, and can have back. */
export interface OfferBack {
  /** Says that files are gone, and offers them back; `further` is what else it offers. */
  offer(gone: Gone, text: string, further?: NoticeAction): void;
  /** The project has changed: what is there again needs no offer. */
  look(): void;
}

export function createOfferBack(host: FilesHost, notices: Notices): OfferBack {
  let offered: Gone | null = null;

  function missing(gone: Gone): (readonly [string, ProjectFile])[] {
    const { files } = host.project;
    return [...gone].filter(([path]) => !files.has(path));
  }

  return {
    offer(gone, text, further) {
      const { id } = host.project;
      const press = (): void => {
        if (host.project.id !== id) return;
        const back = missing(gone);
        const [first] = back.map(([path]) => path);
        if (first === undefined) return;
        const files = new Map([...host.project.files, ...back]);
        host.change(withFiles(host.project, files), first);
      };
      offered = gone;
      const action = { label: 'Undo', press };
      notices.show({ kind: 'news', about: 'deleted', text, action, ...(further && { further }) });
    },
    look() {
      if (!offered || missing(offered).length > 0) return;
      offered = null;
      notices.over('deleted');
    },
  };
}
