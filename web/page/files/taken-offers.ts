// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Project, TakenFile } from '../../project/project';
import { settled, takenFiles, withoutTaken, withTakenBack } from '../../project/taken';
import type { Notices, Subject } from '../../ui/notices';
import type { FilesHost } from './offer-back';

/** Offers to the person what the program took from them. */
export interface TakenOffers {
  /** The project has changed, or is another one. */
  look(): void;
}

interface Offer {
  readonly how: TakenFile['how'];
  readonly about: Subject;
  readonly label: string;
  text(names: string): string;
}

const OFFERS: readonly Offer[] = [
  {
    how: 'deleted',
    about: 'deleted-by-program',
    label: 'Undo',
    text: (names) => `The program deleted ${names}.`,
  },
  {
    how: 'replaced',
    about: 'replaced-by-program',
    label: 'Keep both',
    text: (names) => `The program wrote over ${names}. You can have what was there before, too.`,
  },
];

/** `keep` goes on with a state of the project that has the same files. */
export function createTakenOffers(
  host: FilesHost,
  keep: (next: Project) => void,
  notices: Notices,
): TakenOffers {
  const told = new Map<Subject, string>();

  function show({ how, about, label, text }: Offer): void {
    const names = new Set(takenFiles(host.project, how).map(({ path }) => path));
    const now = [...names].join(', ');
    // What stands there already is not said again.
    if (now === (told.get(about) ?? '')) return;
    told.set(about, now);
    if (now === '') {
      notices.over(about);
      return;
    }
    notices.show({
      kind: 'news',
      about,
      text: text(now),
      action: {
        label,
        press() {
          told.delete(about);
          const { files } = host.project;
          const next = withTakenBack(host.project, takenFiles(host.project, how));
          host.change(
            next,
            [...next.files.keys()].find((path) => !files.has(path)),
          );
        },
      },
      dismissed() {
        told.delete(about);
        keep(withoutTaken(host.project, takenFiles(host.project, how)));
      },
    });
  }

  return {
    look() {
      const now = settled(host.project);
      if (now !== host.project) keep(now);
      OFFERS.forEach(show);
    },
  };
}
