// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Notices } from '../ui/notices';
import { openBoard } from '../project/open-board';
import { isOwnWork, newProject, sameFiles, type Project } from '../project/project';
import type { KeptProject } from '../project/kept-project';
import { sameShapes } from '../project/strip-shape';
import { freeTitle } from '../project/title';
import { askToOpen, askWhich } from './ask-to-open';
import { readFragment, type LinkResult } from './link';
import { sharedProgram } from './share-dialog';
import { fragmentIn } from './tidy-fragment';

export interface IncomingHost {
  readonly notices: Notices;
  /** The program that is open, kept or not. */
  readonly current: Project;
  /** All programs that are kept, the last saved one first. */
  kept(): Promise<readonly KeptProject[]>;
  /** Whether the person was at work here: then their program doesn't go without a question. */
  readonly atWork: boolean;
}

/** Which program to go on with; revision 0 is that of a new one. */
export type Incoming = Pick<KeptProject, 'project' | 'revision'>;

type Shared = Extract<LinkResult, { kind: 'program' }>;

const TRIED_KEY = 'whiletrue-tried-link';

/**
 * The program that the page's address holds, if there is one and the person wants it. Whatever
 * comes of it, the address is without it afterwards: a reload shows what was on the page.
 */
export async function incomingProgram(host: IncomingHost): Promise<Incoming | null> {
  const { notices } = host;
  const address = location.pathname + location.search;
  const fragment = location.hash === '' ? fragmentIn(address) : location.hash;
  const result = readFragment(fragment);
  if (result.kind === 'none') return null;
  const place = location.hash === '' ? address.slice(0, -fragment.length) : address;
  history.replaceState(null, '', place.replace(/%23?$|\uff03$/, '') || './');
  switch (result.kind) {
    case 'newer':
      sayNewer(notices, fragment);
      return null;
    case 'bad':
      notices.show({ kind: 'problem', about: 'link', text: result.message });
      return null;
    case 'program':
      break;
  }
  const { board } = result.program;
  if (!(await openBoard(board))) {
    notices.show({
      kind: 'problem',
      about: 'link',
      text: `This link is for a board that isn’t here (“${board}”), so it can’t be opened.`,
    });
    return null;
  }
  return chosenProgram(result, host);
}

async function chosenProgram(shared: Shared, host: IncomingHost): Promise<Incoming | null> {
  const { current } = host;
  const kept = await host.kept();
  const known = knownProgram(shared, kept, current);
  const goOn = (to: Incoming): Incoming | null => {
    if (to.project.id !== current.id) return to;
    host.notices.show({ kind: 'news', about: 'link', text: 'The program of this link is open.' });
    return null;
  };
  if (known && !isChanged(known.project, shared)) return goOn(known);
  if (known) {
    const choice = await askWhich(known.project.title);
    if (choice === 'mine') return goOn(known);
    if (choice === 'neither') return null;
  } else if (
    host.atWork &&
    isOwnWork(current) &&
    !(await askToOpen(shared.program, current.title))
  ) {
    return null;
  }
  const titles = kept.map(({ project }) => project.title);
  return { project: newProgram(shared, titles), revision: 0 };
}

/** The program that this link made, or that it was made of: the one that is open first. */
function knownProgram(
  { program, mark }: Shared,
  kept: readonly KeptProject[],
  current: Project,
): Incoming | null {
  const all = [{ project: current, revision: 0 }, ...kept];
  const isSame = ({ project }: Incoming): boolean =>
    (program.title === '' || project.title === program.title) && holds(project, program);
  const byLink = all.filter(({ project }) => project.link?.mark === mark);
  return byLink[0] ?? all.find(isSame) ?? null;
}

function isChanged(project: Project, { program }: Shared): boolean {
  return isOwnWork(project) && !holds(project, program);
}

/** Whether a link to the project would hold the same. */
function holds(project: Project, program: Shared['program']): boolean {
  const { board, files, strips, driveHeld } = program;
  const shared = sharedProgram(project);
  const same = sameFiles(
    newProject('', shared.board, shared.files, false),
    newProject('', board, files, false),
  );
  return same && shared.driveHeld === driveHeld && sameShapes(shared.strips, strips);
}

function newProgram({ program, mark }: Shared, taken: readonly string[]): Project {
  const title = freeTitle(program.title === '' ? 'Shared program' : program.title, taken);
  const project = newProject(title, program.board, program.files, true);
  const { strips, driveHeld } = program;
  return { ...project, strips, driveHeld, link: { mark, at: project.changedAt } };
}

/** Once, a newer page may be had by a reload, with the link still there. */
function sayNewer(notices: Notices, fragment: string): void {
  const tried = triedLink() === fragment;
  notices.show({
    kind: 'problem',
    about: 'link',
    text: tried
      ? 'This link was made by a newer version of this page than there is at this address. Ask whoever sent it where they made it.'
      : 'This link was made by a newer version of this page.',
    ...(!tried && {
      action: {
        label: 'Reload and open it',
        press() {
          rememberTried(fragment);
          history.replaceState(null, '', fragment);
          location.reload();
        },
      },
    }),
  });
}

function triedLink(): string | null {
  try {
    return sessionStorage.getItem(TRIED_KEY);
  } catch {
    return null;
  }
}

function rememberTried(fragment: string): void {
  try {
    sessionStorage.setItem(TRIED_KEY, fragment);
  } catch {
    // A private window: then the reload is offered again.
  }
}
