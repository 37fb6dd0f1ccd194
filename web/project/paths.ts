// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { drivePathProblem } from '../sim/drive-path';

const MAX_DEPTH = 8;
// Names that mean something to JavaScript objects; nobody needs them on a drive.
const RESERVED = new Set(['__proto__', 'prototype', 'constructor']);
// These make a name look like another one.
const DISGUISES = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/**
 * What is wrong with a path from the drive's root, for people; null when it is fine. Stricter than
 * the drive itself, because paths also come in links that anybody may have made.
 */
export function pathProblem(path: string): string | null {
  if (path === '') return 'Type a name.';
  if (path.startsWith('/')) return 'A name can’t start with “/”.';
  if (path !== path.trim()) return 'A name can’t start or end with a space.';
  if (DISGUISES.test(path)) return 'A name can’t hold invisible characters.';
  if (/^lib$/i.test(path))
    return 'lib is the folder for libraries: write lib/name.py for a file in it.';
  const segments = path.split('/');
  if (segments.length > MAX_DEPTH) return 'That is too many folders.';
  const reserved = segments.find((segment) => RESERVED.has(segment.toLowerCase()));
  if (reserved !== undefined) return `“${reserved}” can’t be a name here.`;
  return drivePathProblem(path);
}

/**
 * "helper.py.py" or "data.txt.py" is what comes of a whole name, typed over the selected part of
 * "code.py": that name is meant. Nobody can import a file with a dot in its name.
 */
export function meantName(typed: string): string {
  const [, stem = ''] = /^(.*?)\s*(?:\.py)+$/i.exec(typed) ?? [];
  if (stem === '') return typed;
  return /[^/.]\.[a-z]\w*$/i.test(stem) ? stem : `${stem}.py`;
}

/** "log (before).txt", or the next such name that nothing else has. */
export function freeName(path: string, what: string, others: Iterable<string>): string {
  const taken = [...others];
  const dot = path.lastIndexOf('.');
  const end = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  for (let number = 1; ; number++) {
    const label = number === 1 ? what : `${what} ${number}`;
    const name = `${path.slice(0, end)} (${label})${path.slice(end)}`;
    if (pathClash(name, taken) === null) return name;
  }
}

/** Where a file that comes back lies: in its place, or as "log (before).txt" where that is taken. */
export function placeBack(path: string, others: Iterable<string>): string {
  const taken = [...others];
  return pathClash(path, taken) === null ? path : freeName(path, 'before', taken);
}

/**
 * What keeps `path` from living beside the others: the drive doesn't tell upper from lower case,
 * and a name is either a file or a folder.
 */
export function pathClash(path: string, others: Iterable<string>): string | null {
  const wanted = path.toLowerCase();
  for (const other of others) {
    const taken = other.toLowerCase();
    if (taken === wanted) return `There is already a file called “${other}”.`;
    if (taken.startsWith(`${wanted}/`)) return `“${path}” is already a folder.`;
    if (wanted.startsWith(`${taken}/`)) return `“${other}” is a file, not a folder.`;
  }
  return null;
}
