// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { withFiles, type Project, type ProjectFile } from '../project/project';
import type { NoticeAction, Notices } from './notices';

/** What taking over a change of files needs of the page. */
export interface FilesHost {
  readonly project: Project;
  /** Goes on with the project's next state, which the person made, showing a file of it. */
  change(next: Project, show?: string): void;
}

export type Deleted = 'deleted' | 'deleted-by-program';
export type Gone = ReadonlyMap<string, ProjectFile>;

/** Files that are gone, and can be had back. */
export interface OfferBack {
  /** Says that files are gone, and offers them back; `further` is what else it offers. */
  offer(about: Deleted, gone: Gone, text: string, further?: NoticeAction): void;
  /** The project has changed: what is there again needs no offer. */
  look(): void;
}

export function createOfferBack(host: FilesHost, notices: Notices): OfferBack {
  const offered = new Map<Deleted, Gone>();

  function missing(gone: Gone): (readonly [string, ProjectFile])[] {
    const { files } = host.project;
    return [...gone].filter(([path]) => !files.has(path));
  }

  return {
    offer(about, gone, text, further) {
      const { id } = host.project;
      const press = (): void => {
        if (host.project.id !== id) return;
        const back = missing(gone);
        const [first] = back.map(([path]) => path);
        if (first === undefined) return;
        const files = new Map([...host.project.files, ...back]);
        host.change(withFiles(host.project, files), first);
      };
      offered.set(about, gone);
      const action = { label: 'Undo', press };
      notices.show({ kind: 'news', about, text, action, ...(further && { further }) });
    },
    look() {
      for (const [about, gone] of offered) {
        if (missing(gone).length > 0) continue;
        offered.delete(about);
        notices.over(about);
      }
    },
  };
}
