// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Editor } from '../../editor/text-editor';
import type { FileTabs } from '../../editor/file-tabs';
import { firstFile, type Project } from '../../project/project';
import { textOf, whyNoText } from '../../project/text';
import { BOOT_OUT_FILE } from '../../sim/board';
import { element } from '../../ui/dom';
import { createBoardFile } from './board-file';

/** The file of a project that is shown in the editor. */
export interface FileView {
  /** The path of the file shown. */
  readonly shown: string;
  /** Shows a file, or the first one if there is none of that name. */
  show(project: Project, wanted: string): void;
}

/** What is on the board's drive and in no project. */
export interface OnDrive {
  /** What the board wrote of its start, where there is something to see in it. */
  readonly bootOut: string | null;
  readonly emptyFolders: readonly string[];
}

const EMPTY_FOLDER =
  'is a folder on the board’s drive, and nothing lies in it yet. A file that the program writes there is seen here by its name.';

export function createFileView(
  panel: HTMLElement,
  editor: Editor,
  tabs: FileTabs,
  onDrive: () => OnDrive,
): FileView {
  const notText = element('p', { class: 'not-text', hidden: true });
  const ofBoard = createBoardFile();
  panel.append(notText, ofBoard.dom);
  let shown = '';

  return {
    get shown() {
      return shown;
    },
    show(project, wanted) {
      const { bootOut: boot, emptyFolders } = onDrive();
      // The person may have put something in.
      const folders = emptyFolders
        .map((path) => `${path}/`)
        .filter((folder) => ![...project.files.keys()].some((path) => path.startsWith(folder)));
      const isFolder = folders.includes(wanted);
      const isOfBoard = wanted === BOOT_OUT_FILE && boot !== null;
      shown = isOfBoard || isFolder || project.files.has(wanted) ? wanted : firstFile(project);
      const file = isOfBoard || isFolder ? undefined : project.files.get(shown);
      const text = file ? textOf(file.bytes) : isFolder ? null : '';
      panel.classList.toggle('is-not-text', text === null || isOfBoard);
      notText.hidden = text !== null;
      ofBoard.show(isOfBoard ? boot : null);
      if (isFolder) {
        notText.textContent = `${shown} ${EMPTY_FOLDER}`;
      } else if (file && text === null) {
        notText.textContent = `${shown} ${whyNoText(shown, file.bytes)}`;
      } else if (!isOfBoard) {
        editor.show(shown, text ?? '');
      }
      const paths = [...project.files.keys()].filter((path) => path !== BOOT_OUT_FILE);
      tabs.update([...paths, ...folders, ...(boot === null ? [] : [BOOT_OUT_FILE])], shown);
    },
  };
}
