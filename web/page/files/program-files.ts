// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { takeProgramChanges, withProgramsText, type Besides } from '../../project/both-sides';
import type { Project } from '../../project/project';
import type { ProgramChange } from '../../sim/program-change';
import type { Notices } from '../../ui/notices';
import type { FilesHost } from './offer-back';
import { createTakenOffers } from './taken-offers';

/** Takes over what the running program does to the files, and says so where it is a person's. */
export interface ProgramFiles {
  take(changes: readonly ProgramChange[]): void;
  /** The project is the person's now, who has changed these files. */
  edited(paths: Iterable<string>): void;
  /** The person gives a file another name. */
  renamed(from: string, to: string): void;
  /** A new run begins, from what is there. */
  begin(): void;
  /** Another project is there. */
  forget(): void;
}

/**
 * `follow` goes on with the project's next state, which the running program made; `keep` does where
 * no file differs.
 */
export function createProgramFiles(
  host: FilesHost,
  follow: (next: Project) => void,
  keep: (next: Project) => void,
  notices: Notices,
): ProgramFiles {
  const takenOffers = createTakenOffers(host, keep, notices);
  /** Files that the person has changed since the run began. */
  const edited = new Set<string>();
  /** Files that the person and the program of this run have both written. */
  let besides: Besides = new Map();
  /** Of which of them a message stands there. */
  let told: string | null = null;

  /** Says that a file has two texts now, and where the program's is. */
  function tellBoth(path: string): void {
    const place = besides.get(path)?.path ?? '';
    told = path;
    notices.show({
      kind: 'news',
      about: 'both-write',
      text: `The program wrote ${path} while you were changing it. Your text stays; the program’s is in “${place}”.`,
      action: {
        label: 'Use the program’s',
        press() {
          told = null;
          const beside = besides.get(path);
          if (!beside) return;
          besides = new Map([...besides].filter(([other]) => other !== path));
          host.change(withProgramsText(host.project, path, beside), path);
          edited.delete(path);
        },
      },
      dismissed() {
        told = null;
      },
    });
  }

  function begin(): void {
    edited.clear();
    besides = new Map();
    told = null;
    notices.over('both-write');
  }

  return {
    take(changes) {
      const before = host.project;
      const taken = takeProgramChanges(before, changes, besides, edited);
      const newly = [...taken.besides.keys()].filter((path) => !besides.has(path));
      besides = taken.besides;
      if (taken.project !== before) follow(taken.project);
      takenOffers.look();
      for (const path of newly) tellBoth(path);
    },
    edited(paths) {
      for (const path of paths) edited.add(path);
      takenOffers.look();
    },
    renamed(from, to) {
      const now = (path: string): string => (path === from ? to : path);
      const concerned = told !== null && (told === from || besides.get(told)?.path === from);
      besides = new Map(
        [...besides].map(([path, beside]) => [now(path), { ...beside, path: now(beside.path) }]),
      );
      if (edited.delete(from)) edited.add(to);
      if (told !== null && concerned) tellBoth(now(told));
    },
    begin,
    forget() {
      begin();
      takenOffers.look();
    },
  };
}
