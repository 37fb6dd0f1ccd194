// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What a program took from the person: a text that they wrote and that it then wrote over or
// deleted. It is kept with the project, so that it is still at hand after a reload and for whoever
// comes back to the program, until the person takes it or says that they don't want it.
import { startsWith } from '../sim/bytes';
import type { FileChanges } from '../sim/files';
import { freeName, placeBack } from './paths';
import { withFile, type Project, type ProjectFile, type TakenFile } from './project';

/** All of them together: more than a person writes, little enough for a note on leaving. */
const MOST_BYTES = 2_000_000;

/** With what the running program did to the drive. What it takes from the person is kept. */
export function withProgramChanges(project: Project, changes: FileChanges): Project {
  const files = new Map(project.files);
  let { taken } = project;
  for (const [path, now] of Object.entries(changes)) {
    const before = files.get(path);
    if (before?.by === 'person') {
      taken = withOne(taken, { path, bytes: before.bytes, how: now ? 'replaced' : 'deleted' });
    }
    if (now === null) files.delete(path);
    else files.set(path, { bytes: now, by: writerOf(path, now, before, taken) });
  }
  return settled({ ...project, files, taken, worthKeeping: true });
}

/** Without what is in its place again: then it is not lost. */
export function settled(project: Project): Project {
  const taken = project.taken.filter(({ path, bytes }) => {
    const there = project.files.get(path);
    return there === undefined || !startsWith(there.bytes, bytes);
  });
  return taken.length === project.taken.length ? project : { ...project, taken };
}

/** How each of them is missing now: what was deleted may be there again with another text. */
export function takenFiles({ files, taken }: Project, how: TakenFile['how']): readonly TakenFile[] {
  return taken.filter((each) => (files.has(each.path) ? 'replaced' : each.how) === how);
}

/** With these put back: to their places where those are free, else beside, as "notes (before).txt". */
export function withTakenBack(project: Project, back: readonly TakenFile[]): Project {
  // The last text of a file is the one for its place.
  return [...back].reverse().reduce(
    (next, { path, bytes, how }) => {
      const others = next.files.keys();
      const place = how === 'deleted' ? placeBack(path, others) : freeName(path, 'before', others);
      return withFile(next, place, bytes);
    },
    withoutTaken(project, back),
  );
}

/** Without these: the person has them, or doesn't want them. */
export function withoutTaken(project: Project, gone: readonly TakenFile[]): Project {
  return { ...project, taken: project.taken.filter((each) => !gone.includes(each)) };
}

/** With what else was taken in another tab's state of the same project. */
export function withTakenOf(project: Project, other: Project): Project {
  return settled({ ...project, taken: project.taken.reduce(withOne, other.taken) });
}

function withOne(taken: readonly TakenFile[], one: TakenFile): readonly TakenFile[] {
  const goesOn = ({ path, bytes }: TakenFile): boolean =>
    path === one.path && startsWith(one.bytes, bytes);
  const all = [...taken.filter((each) => !goesOn(each)), one];
  let size = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  while (size > MOST_BYTES) size -= all.shift()?.bytes.length ?? size;
  return all;
}

/** Who wrote a file that the program has written now: a text that it only went on with stays the person's. */
function writerOf(
  path: string,
  now: Uint8Array,
  before: ProjectFile | undefined,
  taken: readonly TakenFile[],
): ProjectFile['by'] {
  const persons = taken.filter((each) => each.path === path);
  if (persons.some(({ bytes }) => bytes.length > 0 && startsWith(now, bytes))) return 'person';
  if (before === undefined) return persons.length > 0 ? 'both' : 'program';
  return before.by === 'program' ? 'program' : 'both';
}
