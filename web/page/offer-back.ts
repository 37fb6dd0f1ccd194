// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { withFile, type Project, type ProjectFile } from '../project/project';
import type { Notices } from './notices';

/** What taking over a change of files needs of the page. */
export interface FilesHost {
  readonly project: Project;
  /** Goes on with the project's next state, which the person made, showing a file of it. */
  change(next: Project, show?: string): void;
}

/** Says that files are gone, and offers them back. */
export function offerBack(
  host: FilesHost,
  notices: Notices,
  about: 'deleted' | 'deleted-by-program',
  gone: ReadonlyMap<string, ProjectFile>,
  text: string,
): void {
  const { id } = host.project;
  const press = (): void => {
    if (host.project.id !== id) return;
    for (const [path, { bytes }] of gone) {
      if (host.project.files.has(path)) continue;
      host.change(withFile(host.project, path, bytes), path);
    }
  };
  notices.show({ kind: 'news', about, text, action: { label: 'Undo', press } });
}
