// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { startsWith } from '../../sim/bytes';
import { placeBack } from '../../project/paths';
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

  /** What is not there again; where a program has made the file anew, the text is not. */
  function missing(gone: Gone): (readonly [string, ProjectFile])[] {
    const { files } = host.project;
    return [...gone].filter(([path, { bytes }]) => {
      const there = files.get(path);
      return !there || (there.by !== 'person' && !startsWith(there.bytes, bytes));
    });
  }

  return {
    offer(gone, text, further) {
      const { id } = host.project;
      const press = (): void => {
        if (host.project.id !== id) return;
        const files = new Map(host.project.files);
        const paths = missing(gone).map(([path, file]) => {
          const place = placeBack(path, files.keys());
          files.set(place, file);
          return place;
        });
        if (paths[0] !== undefined) host.change(withFiles(host.project, files), paths[0]);
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
