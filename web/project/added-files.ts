// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sameBytes } from '../sim/bytes';
import type { Project } from './project';

/** A program's files with others put among them. */
export interface AddedFiles {
  readonly files: Project['files'];
  /** Paths of those that are new. */
  readonly added: readonly string[];
  /** Paths of those that held something else. */
  readonly replaced: readonly string[];
}

/** Puts a person's files among those of a program. What is there already, just the same, is neither new nor replaced. */
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
  return { files, added, replaced };
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
  const inLib = paths.every((path) => /^lib\//i.test(path));
  return `${verb} ${count}${inLib ? ` ${verb === 'Added' ? 'to' : 'in'} lib/` : ''}.`;
}
