// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { withFiles, type Project, type ProjectFile } from '../project/project';
import type { NoticeAction, Notices } from './notices';

/** What taking over a change of files needs of the page. */
export interface FilesHost {
  readonly project: Project;
  /** Goes on with the project's next state, which the person made, showing a file of it. */
  change(next: Project, show?: string): void;
}

/** Says that files are gone, and offers them back; `further` is what else it offers. */
export function offerBack(
  host: FilesHost,
  notices: Notices,
  about: 'deleted' | 'deleted-by-program',
  gone: ReadonlyMap<string, ProjectFile>,
  text: string,
  further?: NoticeAction,
): void {
  const { id } = host.project;
  const press = (): void => {
    if (host.project.id !== id) return;
    const { files } = host.project;
    const back = [...gone].filter(([path]) => !files.has(path));
    const [first] = back.map(([path]) => path);
    if (first !== undefined)
      host.change(withFiles(host.project, new Map([...files, ...back])), first);
  };
  const action = { label: 'Undo', press };
  notices.show({ kind: 'news', about, text, action, ...(further && { further }) });
}
