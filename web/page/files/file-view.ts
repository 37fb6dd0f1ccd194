// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Editor } from '../../editor/text-editor';
import type { FileTabs } from '../../editor/file-tabs';
import { firstFile, type Project } from '../../project/project';
import { textOf, whyNoText } from '../../project/text';
import { element } from '../../ui/dom';

/** The file of a project that is shown in the editor. */
export interface FileView {
  /** The path of the file shown. */
  readonly shown: string;
  /** Shows a file, or the first one if there is none of that name. */
  show(project: Project, wanted: string): void;
}

export function createFileView(panel: HTMLElement, editor: Editor, tabs: FileTabs): FileView {
  const notText = element('p', { class: 'not-text', hidden: true });
  panel.append(notText);
  let shown = '';

  return {
    get shown() {
      return shown;
    },
    show(project, wanted) {
      shown = project.files.has(wanted) ? wanted : firstFile(project);
      const file = project.files.get(shown);
      const text = file ? textOf(file.bytes) : '';
      panel.classList.toggle('is-not-text', text === null);
      notText.hidden = text !== null;
      if (file && text === null) {
        notText.textContent = `${shown} ${whyNoText(file.bytes)}`;
      } else {
        editor.show(shown, text ?? '');
      }
      tabs.update([...project.files.keys()], shown);
    },
  };
}
