// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A file that both the program and the person write. Neither text is lost. What the person types
// while the program runs stays where it is typed. What the program adds at the end, as to a log, is
// added there, too; where it writes something else, its text goes to a second file beside it.
// What the person wrote before, the program may replace: see taken.ts.
import { concat, sameBytes, startsWith } from '../sim/bytes';
import type { ProgramChange } from '../sim/program-change';
import { freeName } from './paths';
import { withFiles, withoutFile, type Project } from './project';
import { withProgramChanges } from './taken';

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
}

/**
 * The project with what the program did. `besides`: files that both have written before; `edited`:
 * those that the person has changed since the program runs.
 */
export function takeProgramChanges(
  project: Project,
  changes: readonly ProgramChange[],
  besides: Besides,
  edited: ReadonlySet<string>,
): Taken {
  let taken: Taken = { project, besides };
  for (const change of changes) taken = takeOne(taken, change, edited);
  return taken;
}

function takeOne(taken: Taken, change: ProgramChange, edited: ReadonlySet<string>): Taken {
  const { path, now, before, replaced } = change;
  const { project, besides } = taken;
  const file = project.files.get(path);
  const mine = file?.bytes ?? null;
  if (isSame(mine, now)) return taken;
  // Deleted here after the program had written it.
  if (mine === null && replaced) return taken;
  const untouched =
    !edited.has(path) &&
    !besides.has(path) &&
    (file?.by !== 'person' || (!replaced && isSame(mine, before)));
  if (mine === null || untouched) {
    return { ...taken, project: withProgramChanges(project, { [path]: now }) };
  }
  if (now !== null && before !== null && goesOn(now, before, besides.get(path))) {
    return { ...taken, project: withAdded(project, path, now.slice(before.length)) };
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

/** Whether the program added to the person's text; it may as well go on with its own. */
function goesOn(now: Uint8Array, before: Uint8Array, beside: Beside | undefined): boolean {
  if (before.length === 0 || isSame(before, beside?.bytes ?? null)) return false;
  return startsWith(now, before);
}

/** With what the program added at the end of a file whose text is the person's. */
function withAdded(project: Project, path: string, added: Uint8Array): Project {
  const mine = project.files.get(path)?.bytes ?? new Uint8Array();
  const file = { bytes: concat([mine, added]), by: 'both' } as const;
  return { ...project, files: new Map(project.files).set(path, file) };
}

/** With the program's text of a file in the place of the person's. */
export function withProgramsText(project: Project, path: string, beside: Beside): Project {
  const bytes = project.files.get(beside.path)?.bytes;
  if (bytes === undefined) return project;
  const files = new Map(project.files).set(path, { bytes, by: 'both' });
  return withoutFile(withFiles(project, files), beside.path);
}

/** "log (program).txt", or the same file as last time, as long as only the program's text is there. */
function placeBeside(project: Project, path: string, last: Beside | undefined): string {
  if (last !== undefined) {
    const there = project.files.get(last.path)?.bytes;
    if (there === undefined || sameBytes(there, last.bytes)) return last.path;
  }
  return freeName(path, 'program', project.files.keys());
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : sameBytes(a, b);
}
