// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A file that both the program and the person write. Neither text is lost. What the person types
// while the program runs stays where it is typed, and the program's goes to a second file beside it.
// What the person wrote before, the program may replace: then the person's can be put beside it.
import { sameBytes } from '../sim/bytes';
import type { ProgramChange } from '../worker/drive-ledger';
import { pathClash } from './paths';
import { withFile, withoutFile, withProgramChanges, type Project } from './project';

/** By the path of a file that both have written: where the program's text of it is kept. */
export type Besides = ReadonlyMap<string, Beside>;

export interface Beside {
  readonly path: string;
  /** As it was put there; the person may have changed it since. */
  readonly bytes: Uint8Array;
}

export interface Taken {
  readonly project: Project;
  readonly besides: Besides;
  /** Files that the program deleted. */
  readonly deleted: readonly string[];
  /** Files whose text is the program's now. */
  readonly written: readonly string[];
}

/** Whose the text of a file is, by its path. */
export interface Owners {
  /** The person has changed these since the program runs. */
  readonly edited: ReadonlySet<string>;
  /** The text of these is the program's, also where it came to the drive from here. */
  readonly programs: ReadonlySet<string>;
}

/** The project with what the program did. `besides`: files that both have written before. */
export function takeProgramChanges(
  project: Project,
  changes: readonly ProgramChange[],
  besides: Besides,
  owners: Owners,
): Taken {
  let taken: Taken = { project, besides, deleted: [], written: [] };
  for (const change of changes) taken = takeOne(taken, change, owners);
  return taken;
}

function takeOne(taken: Taken, change: ProgramChange, { edited, programs }: Owners): Taken {
  const { path, now, before, replaced } = change;
  const { project, besides } = taken;
  const mine = project.files.get(path)?.bytes ?? null;
  if (isSame(mine, now)) return taken;
  // Deleted here after the program had written it.
  if (mine === null && replaced) return taken;
  const untouched =
    !edited.has(path) &&
    !besides.has(path) &&
    (programs.has(path) || (!replaced && isSame(mine, before)));
  if (mine === null || untouched) {
    const next = { ...taken, project: withProgramChanges(project, { [path]: now }) };
    return now === null
      ? { ...next, deleted: [...taken.deleted, path] }
      : { ...next, written: [...taken.written, path] };
  }
  // Of a file that was only emptied so far there is nothing to keep.
  if (now === null || (now.length === 0 && !besides.has(path))) return taken;
  const beside = placeBeside(project, path, besides.get(path));
  return {
    ...taken,
    project: withProgramChanges(project, { [beside]: now }),
    besides: new Map(besides).set(path, { path: beside, bytes: now }),
  };
}

/** With the program's text of a file in the place of the person's. */
export function withProgramsText(project: Project, path: string, beside: Beside): Project {
  const bytes = project.files.get(beside.path)?.bytes;
  if (bytes === undefined) return project;
  return withoutFile(withProgramChanges(project, { [path]: bytes }), beside.path);
}

/** With a text that the program has replaced, as "notes (before).txt". */
export function withTextBefore(project: Project, path: string, bytes: Uint8Array): Project {
  return withFile(project, freeName(project, path, 'before'), bytes);
}

/** "log (program).txt", or the same file as last time, as long as only the program's text is there. */
function placeBeside(project: Project, path: string, last: Beside | undefined): string {
  if (last !== undefined) {
    const there = project.files.get(last.path)?.bytes;
    if (there === undefined || sameBytes(there, last.bytes)) return last.path;
  }
  return freeName(project, path, 'program');
}

function freeName(project: Project, path: string, what: string): string {
  const dot = path.lastIndexOf('.');
  const end = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  for (let number = 1; ; number++) {
    const label = number === 1 ? what : `${what} ${number}`;
    const name = `${path.slice(0, end)} (${label})${path.slice(end)}`;
    if (pathClash(name, project.files.keys()) === null) return name;
  }
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : sameBytes(a, b);
}
