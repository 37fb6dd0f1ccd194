// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Notices } from '../page/notices';
import { openBoard } from '../project/open-board';
import { newProject, sameFiles, type Project } from '../project/project';
import { readFragment } from './link';
import { askToOpen } from './share-dialog';

/**
 * The project that the page's address holds, if there is one and the person wants it. Whatever
 * comes of it, the address is without it afterwards: a reload shows what was on the page.
 * `own` is what it would take the place of; null when that is nothing to be asked about.
 */
export async function incomingProject(
  notices: Notices,
  own: () => Project | null,
): Promise<Project | null> {
  const result = readFragment(location.hash);
  if (result.kind === 'none') return null;
  history.replaceState(null, '', location.pathname + location.search);
  if (result.kind === 'bad') {
    notices.show({ kind: 'problem', about: 'link', text: result.message });
    return null;
  }
  const { board, files } = result.program;
  if (!(await openBoard(board))) {
    notices.show({
      kind: 'problem',
      about: 'link',
      text: `This link is for a board that isn’t here (“${board}”), so it can’t be opened.`,
    });
    return null;
  }
  const project = newProject('Shared program', board, files, true);
  const mine = own();
  if (!mine || sameFiles(mine, project)) return project;
  return (await askToOpen(result.program, mine.title)) ? project : null;
}
