// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { MAIN_FILE, type Project } from '../../project/project';
import { textOf } from '../../project/text';
import { freeTitle, NEW_TITLE } from '../../project/title';

/**
 * A title is one of a text: an example whose text gave way to another program is not that example.
 * A title that the person gave stays, whatever the text is.
 */
export interface TitleOfText {
  /** A program is shown: its title is the one of its text. */
  begin(project: Project): void;
  /** The program, changed by the person, with the title that it has now. */
  follow(project: Project): Project;
}

/** `taken` gives the titles of all programs that are kept; `changed` hears of another title. */
export function createTitleOfText(
  taken: () => Promise<readonly string[]>,
  changed: (title: string) => void,
): TitleOfText {
  let begun: Project | null = null;
  let title = '';
  let text = '';
  let newTitle = NEW_TITLE;

  async function findNewTitle(project: Project): Promise<void> {
    newTitle = NEW_TITLE;
    const free = freeTitle(NEW_TITLE, await taken());
    if (begun === project) newTitle = free;
  }

  return {
    begin(project) {
      begun = project;
      ({ title } = project);
      text = mainText(project);
      // One that is new already is called so for good.
      if (title.startsWith(NEW_TITLE)) newTitle = title;
      else findNewTitle(project).catch(() => undefined);
    },
    follow(project) {
      // Named by the person, here or in another tab.
      if (project.named || ![title, newTitle].includes(project.title)) return project;
      const wanted = isAnother(text, mainText(project)) ? newTitle : title;
      if (wanted === project.title) return project;
      changed(wanted);
      return { ...project, title: wanted };
    },
  };
}

function mainText(project: Project): string {
  const file = project.files.get(MAIN_FILE);
  return (file && textOf(file.bytes)) ?? '';
}

/** Whether less than a third of a text's lines is left in another one. */
export function isAnother(before: string, now: string): boolean {
  const lines = linesOf(before);
  const left = new Set(linesOf(now));
  return lines.filter((line) => left.has(line)).length * 3 < lines.length;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
