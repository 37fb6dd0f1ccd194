// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { FoundLibrary } from '../../project/found-library';
import { readPicked, type Picked, type ReadFiles } from './read-files';

type Files = Extract<ReadFiles, { kind: 'files' }>;
type Library = FoundLibrary<Uint8Array>;

/** What was read; `library` is null where it may be a program of its own. */
export type ReadAll =
  | { readonly kind: 'files'; readonly read: Files; readonly library: Library | null }
  | Extract<ReadFiles, { kind: 'refused' }>;

/** Reads all that was picked together: of several folders and zips, each by itself. */
export async function readAll(
  picked: Picked,
  libraryIn: (read: Files) => Library | null,
): Promise<ReadAll> {
  const parts = partsOf(picked);
  const hasZip = parts.some(({ name }) => isZip(name));
  const one = async (): Promise<ReadAll> => {
    const read = await readPicked(picked);
    return read.kind === 'refused' ? read : { kind: 'files', read, library: libraryIn(read) };
  };
  if (parts.length < 2) return one();
  const files = new Map<string, Uint8Array>();
  const left: string[] = [];
  const converted: string[] = [];
  let besides = 0;
  let loose: Files | null = null;
  for (const part of parts) {
    const read = await readPicked(part);
    if (read.kind === 'refused') return read;
    const library = libraryIn(read);
    // Files and folders of a program have their places beside one another.
    if (!library && !hasZip) return one();
    if (!library && read.whole) {
      return {
        kind: 'refused',
        message: `“${part.name}” is no library. Open it by itself, without the others.`,
      };
    }
    if (!library) loose = read;
    for (const [path, bytes] of (library ?? read).files) files.set(path, bytes);
    besides += library?.besides ?? 0;
    left.push(...read.left);
    converted.push(...read.converted);
  }
  const read: Files = {
    kind: 'files',
    title: loose?.title ?? picked.name,
    whole: false,
    folder: null,
    files,
    left,
    converted,
  };
  return { kind: 'files', read, library: loose ? null : { place: 'lib', files, besides } };
}

/** The zips, the folders, and the other files together. */
function partsOf({ files, name }: Picked): readonly Picked[] {
  const parts = new Map<string, Picked>();
  for (const file of files) {
    const [top = ''] = file.path.split('/');
    const whole = top !== file.path;
    const key = whole || isZip(top) ? top : '';
    const others = parts.get(key)?.files ?? [];
    parts.set(key, { name: key || name, whole, files: [...others, file] });
  }
  return [...parts.values()];
}

function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}
