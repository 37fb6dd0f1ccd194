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

/** `bootOut` gives what the board wrote of its start, where there is something to see in it. */
export function createFileView(
  panel: HTMLElement,
  editor: Editor,
  tabs: FileTabs,
  bootOut: () => string | null,
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
      const boot = bootOut();
      const isOfBoard = wanted === BOOT_OUT_FILE && boot !== null;
      shown = isOfBoard || project.files.has(wanted) ? wanted : firstFile(project);
      const file = isOfBoard ? undefined : project.files.get(shown);
      const text = file ? textOf(file.bytes) : '';
      panel.classList.toggle('is-not-text', text === null || isOfBoard);
      notText.hidden = text !== null;
      ofBoard.show(isOfBoard ? boot : null);
      if (file && text === null) {
        notText.textContent = `${shown} ${whyNoText(shown, file.bytes)}`;
      } else if (!isOfBoard) {
        editor.show(shown, text ?? '');
      }
      const paths = [...project.files.keys()].filter((path) => path !== BOOT_OUT_FILE);
      tabs.update(boot === null ? paths : [...paths, BOOT_OUT_FILE], shown);
    },
  };
}
