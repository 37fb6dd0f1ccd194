// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  takeProgramChanges,
  withProgramsText,
  withTextBefore,
  type Besides,
} from '../project/both-sides';
import type { Project, ProjectFile } from '../project/project';
import type { ProgramChange } from '../worker/drive-ledger';
import type { Notices } from './notices';
import type { FilesHost, OfferBack } from './offer-back';

/** Takes over what the running program does to the files, and says so where it is a person's. */
export interface ProgramFiles {
  take(changes: readonly ProgramChange[]): void;
  /** The person has changed these files. */
  edited(paths: Iterable<string>): void;
  /** A new run begins, from what is there. */
  begin(): void;
  /** Another project is there. */
  forget(): void;
}

/** `follow` goes on with the project's next state, which the running program made. */
export function createProgramFiles(
  host: FilesHost,
  follow: (next: Project) => void,
  offerBack: OfferBack,
  notices: Notices,
): ProgramFiles {
  /** What the program deleted and is not there again. */
  let lost: ReadonlyMap<string, ProjectFile> = new Map();
  /** Texts of the person's that the program has replaced. */
  const replaced = new Map<string, Uint8Array>();
  /** Files whose text is the program's, whoever made them. */
  const programs = new Set<string>();
  /** Files that the person has changed since the run began. */
  const edited = new Set<string>();
  /** Files that the person and the program of this run have both written. */
  let besides: Besides = new Map();

  /** Offers back what the program deleted, for as long as it is gone. */
  function noteLost(before: Project, paths: readonly string[]): void {
    const { files } = host.project;
    const deleted = [...before.files].filter(
      ([path, { by }]) => paths.includes(path) && by === 'person',
    );
    lost = new Map([...lost, ...deleted].filter(([path]) => !files.has(path)));
    if (lost.size === 0 || deleted.length === 0) return;
    const names = [...lost.keys()].join(', ');
    offerBack.offer('deleted-by-program', lost, `The program deleted ${names}.`);
  }

  /** Offers to keep what the person had written where the program's text is now. */
  function noteReplaced(before: Project, paths: readonly string[]): void {
    let any = false;
    for (const path of paths) {
      const file = before.files.get(path);
      if (file?.by === 'person' && file.bytes.length > 0 && !programs.has(path)) {
        replaced.set(path, file.bytes);
        any = true;
      }
      programs.add(path);
    }
    if (!any) return;
    notices.show({
      kind: 'news',
      about: 'replaced-by-program',
      text: `The program wrote over ${[...replaced.keys()].join(', ')}. You can have what was there before, too.`,
      action: { label: 'Keep both', press: keepReplaced },
    });
  }

  function keepReplaced(): void {
    let next = host.project;
    for (const [path, bytes] of replaced) next = withTextBefore(next, path, bytes);
    const made = [...next.files.keys()].find((path) => !host.project.files.has(path));
    replaced.clear();
    host.change(next, made);
  }

  /** Says that a file has two texts now, and where the program's is. */
  function tellBoth(path: string): void {
    const place = besides.get(path)?.path ?? '';
    notices.show({
      kind: 'news',
      about: 'both-write',
      text: `The program wrote ${path} while you were changing it. Your text stays; the program’s is in “${place}”.`,
      action: {
        label: 'Use the program’s',
        press() {
          const beside = besides.get(path);
          if (!beside) return;
          besides = new Map([...besides].filter(([other]) => other !== path));
          host.change(withProgramsText(host.project, path, beside), path);
          edited.delete(path);
          programs.add(path);
        },
      },
    });
  }

  function begin(): void {
    edited.clear();
    besides = new Map();
    notices.over('both-write');
  }

  return {
    take(changes) {
      const before = host.project;
      const taken = takeProgramChanges(before, changes, besides, { edited, programs });
      const newly = [...taken.besides.keys()].filter((path) => !besides.has(path));
      besides = taken.besides;
      if (taken.project !== before) follow(taken.project);
      noteLost(before, taken.deleted);
      noteReplaced(before, taken.written);
      for (const path of newly) tellBoth(path);
    },
    edited(paths) {
      for (const path of paths) {
        edited.add(path);
        programs.delete(path);
      }
    },
    begin,
    forget() {
      begin();
      lost = new Map();
      replaced.clear();
      programs.clear();
      notices.over('deleted-by-program', 'replaced-by-program');
    },
  };
}
