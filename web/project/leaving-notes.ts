// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What a page could not save before it went away. localStorage, because it is written at once: a
// page that closes may not live through a write to IndexedDB, and the next one may open before it.

import { fromBase64Url, toBase64Url } from '../sim/base64url';
import type { Project, ProjectFile, TakenFile } from './project';
import type { KeptProject } from './kept-project';
import { upgraded } from './upgrade';

const PREFIX = 'whiletrue.note.';

interface StoredFile {
  readonly path: string;
  readonly by: ProjectFile['by'];
  readonly bytes: string;
}

interface StoredTaken extends Omit<TakenFile, 'bytes'> {
  readonly bytes: string;
}

interface StoredNote extends Omit<KeptProject, 'project'> {
  readonly project: Omit<Project, 'files' | 'taken'>;
  readonly files: readonly StoredFile[];
  /** Earlier versions of this page noted none. */
  readonly taken?: readonly StoredTaken[];
}

/** Notes a project. Where the browser has no room for it, or forbids it, nothing is noted. */
export function putNote({ project, revision, savedAt }: KeptProject): void {
  const { files, taken, ...rest } = project;
  const stored = [...files].map(([path, { by, bytes }]): StoredFile => ({
    path,
    by,
    bytes: toBase64Url(bytes),
  }));
  const note: StoredNote = {
    project: rest,
    revision,
    savedAt,
    files: stored,
    taken: taken.map((each) => ({ ...each, bytes: toBase64Url(each.bytes) })),
  };
  try {
    localStorage.setItem(PREFIX + project.id, JSON.stringify(note));
  } catch {
    // Nobody is left to hear of it.
  }
}

/** All notes, which are gone afterwards. */
export function takeNotes(): readonly KeptProject[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.flatMap((key) => {
      const text = localStorage.getItem(key);
      localStorage.removeItem(key);
      return text === null ? [] : parseNote(text);
    });
  } catch {
    return [];
  }
}

/** One note, or none where something else wrote it. */
function parseNote(text: string): readonly KeptProject[] {
  try {
    const { project, revision, savedAt, files, taken = [] } = JSON.parse(text) as StoredNote;
    const entries = files.map(({ path, by, bytes }): [string, ProjectFile] => [
      path,
      { by, bytes: bytesIn(bytes) },
    ]);
    const rest = {
      files: new Map(entries),
      taken: taken.map((each) => ({ ...each, bytes: bytesIn(each.bytes) })),
    };
    return [upgraded({ project: { ...project, ...rest }, revision, savedAt })];
  } catch {
    return [];
  }
}

function bytesIn(text: string): Uint8Array {
  return fromBase64Url(text) ?? new Uint8Array();
}
