// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A file that the program writes while the person changes it. Neither text is lost: the person's
// stays where it is typed, and the program's goes to a second file beside it.
import { sameBytes } from '../sim/bytes';
import type { ProgramChange } from '../worker/drive-ledger';
import { pathClash } from './paths';
import { withoutFile, withProgramChanges, type Project } from './project';

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
}

/** The project with what the program did. `besides` says which files both have written before. */
export function takeProgramChanges(
  project: Project,
  changes: readonly ProgramChange[],
  besides: Besides,
): Taken {
  let taken: Taken = { project, besides, deleted: [] };
  for (const change of changes) taken = takeOne(taken, change);
  return taken;
}

function takeOne(taken: Taken, { path, now, before, replaced }: ProgramChange): Taken {
  const { project, besides } = taken;
  const mine = project.files.get(path)?.bytes ?? null;
  if (isSame(mine, now)) return taken;
  // Deleted here after the program had written it.
  if (mine === null && replaced) return taken;
  const untouched = !replaced && !besides.has(path) && isSame(mine, before);
  if (mine === null || untouched) {
    const deleted = now === null ? [...taken.deleted, path] : taken.deleted;
    return { ...taken, project: withProgramChanges(project, { [path]: now }), deleted };
  }
  if (now === null) return taken;
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

/** "log (program).txt", or the same file as last time, as long as only the program's text is there. */
function placeBeside(project: Project, path: string, last: Beside | undefined): string {
  if (last !== undefined) {
    const there = project.files.get(last.path)?.bytes;
    if (there === undefined || sameBytes(there, last.bytes)) return last.path;
  }
  const dot = path.lastIndexOf('.');
  const end = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  for (let number = 1; ; number++) {
    const label = number === 1 ? 'program' : `program ${number}`;
    const name = `${path.slice(0, end)} (${label})${path.slice(end)}`;
    if (pathClash(name, project.files.keys()) === null) return name;
  }
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : sameBytes(a, b);
}
