// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Traceback } from '../console/traceback';
import type { FirmwareNames } from '../names/firmware-names';
import type { Project } from '../project/project';
import { textOf } from '../project/text';
import { explainError, type ProgramError } from './explain';

/** Explains an error of the files that ran, with its place in them as they are by now. */
export function explainInProject(
  traceback: Traceback,
  ran: Project['files'],
  now: Project['files'],
  firmware: FirmwareNames,
): ProgramError {
  const error = explainError(traceback, sources(ran), firmware, ran.keys());
  const { place } = error;
  if (!place || ran === now) return error;
  const before = sources(ran).get(place.file) ?? '';
  const line = movedLine(before, sources(now).get(place.file) ?? '', place.line);
  return { ...error, place: line === null ? null : { ...place, line } };
}

function sources(files: Project['files']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, { bytes }] of files) {
    const text = textOf(bytes);
    if (text !== null) found.set(path, text.replace(/\r\n?/g, '\n'));
  }
  return found;
}

/** Where a line is after an edit; null where the edit was of the line itself. */
export function movedLine(before: string, after: string, line: number): number | null {
  const old = before.split('\n');
  const now = after.split('\n');
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first += 1;
  if (line <= first) return line;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  return line > old.length - last ? line + now.length - old.length : null;
}
