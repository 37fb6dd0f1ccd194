// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { addedText, lostBy, withAdded } from '../../project/added-files';
import { tooMuch } from '../../project/found-files';
import { hiddenText } from '../../project/import-first';
import { withFile, withFiles, withoutFile, type Project } from '../../project/project';
import type { Notices } from '../../ui/notices';

/** What adding files needs of the page. */
export interface AddFilesHost {
  readonly project: Project;
  readonly notices: Notices;
  /** Goes on with the project's next state, showing a file of it. */
  change(next: Project, show?: string): void;
  /** Puts a copy of the program, as it is, under My programs. */
  keepCopy(): Promise<KeptCopy>;
}

export interface KeptCopy {
  readonly title: string;
  /** It is not wanted after all. */
  forget(): void;
}

export interface NewFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where the library lies that they are. What the person was looking at stays before them then. */
  readonly library?: string;
  /** What else there is to say. */
  readonly further: readonly string[];
}

/** Adds files to the open program. Where they replace others, the program as it was is kept. */
export async function addFiles(
  host: AddFilesHost,
  { files, library, further }: NewFiles,
): Promise<void> {
  const { notices } = host;
  const { id } = host.project;
  const refuse = (text: string): void => {
    notices.show({ kind: 'problem', about: 'files', text });
  };
  const all = [...withAdded(host.project, files).files];
  const refused = tooMuch(all.map(([path, { bytes }]) => [path, { size: bytes.length }]));
  if (refused) {
    refuse(refused.message);
    return;
  }
  let copy: KeptCopy | null = null;
  if (lostBy(withAdded(host.project, files)).length > 0) {
    try {
      copy = await host.keepCopy();
    } catch {
      refuse(
        'Nothing was added: it would replace files of this program, and this browser could not keep a copy of them. Rename those files first.',
      );
      return;
    }
    if (host.project.id !== id) return;
  }
  // The running program may have written something meanwhile.
  const before = host.project;
  const { added, replaced, gone, files: next } = withAdded(before, files);
  const put = [...added, ...replaced];
  const touched = [...put, ...gone];
  // The program that imports libraries is what matters, also with a README beside them.
  const hasLibrary = library !== undefined || touched.some((path) => /^lib\//i.test(path));
  host.change(withFiles(before, next), hasLibrary ? undefined : touched[0]);
  const [one] = files.keys();
  const text = [
    addedText('Added', added, library),
    addedText('Replaced', replaced, library),
    insteadText(gone, put),
    hiddenText(next, files.keys()),
    copy ? `The program as it was is under My programs, as “${copy.title}”.` : '',
    touched.length > 0
      ? ''
      : `${files.size === 1 ? `${one ?? ''} is` : 'All of them are'} there already, just the same.`,
    ...further,
  ];
  const press = (): void => {
    if (host.project.id !== id) return;
    takeBack(host, before, touched);
    copy?.forget();
  };
  notices.show({
    kind: 'news',
    about: 'files',
    text: text.filter(Boolean).join(' '),
    ...(touched.length > 0 && { action: { label: 'Undo', press } }),
  });
}

/** What of lib/ would have been imported in the place of the new files, or could not be any more. */
function insteadText(gone: readonly string[], put: readonly string[]): string {
  if (gone.length === 0) return '';
  const what = gone.length < 4 ? gone.join(', ') : `${gone.length} files of lib/`;
  return `${put.length === 1 ? 'It takes' : 'They take'} the place of ${what}.`;
}

function takeBack(host: AddFilesHost, before: Project, touched: readonly string[]): void {
  let next = host.project;
  for (const path of touched) {
    const old = before.files.get(path);
    next = old ? withFile(next, path, old.bytes) : withoutFile(next, path);
  }
  host.change(next);
}
