// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sameBytes } from '../sim/bytes';
import { sameModule } from '../sim/same-module';
import type { Project } from './project';

const IN_LIB = /^lib\//i;

/** A program's files with others put among them. */
export interface AddedFiles {
  readonly files: Project['files'];
  /** Paths of those that are new. */
  readonly added: readonly string[];
  /** Paths of those that held something else. */
  readonly replaced: readonly string[];
  /** Paths of those in lib/ that are gone: an import of their name gets what is new, which could not be had otherwise. */
  readonly gone: readonly string[];
}

/**
 * Puts a person's files among those of a program. What is there already, just the same, is neither new nor replaced.
 */
export function withAdded(project: Project, others: ReadonlyMap<string, Uint8Array>): AddedFiles {
  const files = new Map(project.files);
  const added: string[] = [];
  const replaced: string[] = [];
  for (const [path, bytes] of others) {
    // The drive doesn't tell upper from lower case.
    const there = [...files.keys()].find((other) => other.toLowerCase() === path.toLowerCase());
    const before = there === undefined ? undefined : files.get(there);
    const place = there ?? path;
    const same = before !== undefined && sameBytes(before.bytes, bytes);
    if (!before) added.push(place);
    else if (!same) replaced.push(place);
    if (!same || before.by !== 'person') files.set(place, { bytes, by: 'person' });
  }
  const given = new Set([...others.keys()].map((path) => path.toLowerCase()));
  const gone = [...files.keys()].filter(
    (path) =>
      IN_LIB.test(path) &&
      !given.has(path.toLowerCase()) &&
      [...others.keys()].some((other) => IN_LIB.test(other) && sameModule(path, other)),
  );
  for (const path of gone) files.delete(path);
  return { files, added, replaced, gone };
}

/** What of the files that were there is lost by adding others. */
export function lostBy({ replaced, gone }: AddedFiles): readonly string[] {
  return [...replaced, ...gone];
}

/** What was done to the files at these paths, for people: counts where it is many. */
export function addedText(
  verb: 'Added' | 'Replaced',
  paths: readonly string[],
  library?: string,
): string {
  const [only] = paths;
  if (only === undefined) return '';
  if (paths.length === 1) return `${verb} ${only}.`;
  const count = `${paths.length} files`;
  if (library !== undefined && library !== 'lib') return `${verb} ${library} (${count}).`;
  if (paths.length < 4 && library === undefined) return `${verb} ${paths.join(', ')}.`;
  const inLib = paths.every((path) => IN_LIB.test(path));
  return `${verb} ${count}${inLib ? ` ${verb === 'Added' ? 'to' : 'in'} lib/` : ''}.`;
}
