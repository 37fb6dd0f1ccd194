// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { MAIN_FILE, type Project } from '../project/project';
import { textOf } from '../project/text';
import { neverAwaited } from './never-awaited';
import { neverRuns } from './never-runs';
import { neverShown } from './never-shown';

/**
 * One sentence for a beginner about what of the program is surely not as it was meant, though it is no error; ""
 * where there is nothing. `ended`: also what somebody may have switched off while they try out the rest.
 */
export function hintOf(files: Project['files'], ended: boolean): string {
  const source = textAt(files, MAIN_FILE) ?? '';
  const idle = ended ? neverRuns(source) : null;
  if (idle !== null) return idle;
  const call = neverAwaited(source);
  return call ? `Line ${call.line} ${call.does}` : (unshown(files, source) ?? '');
}

function unshown(files: Project['files'], source: string): string | null {
  const others = [...files.keys()].filter((path) => path !== MAIN_FILE && /\.m?py$/i.test(path));
  const texts = others.flatMap((path) => textAt(files, path) ?? []);
  // What cannot be read may show them.
  return texts.length < others.length ? null : neverShown(source, texts);
}

function textAt(files: Project['files'], path: string): string | null {
  const bytes = files.get(path)?.bytes;
  return bytes ? textOf(bytes) : null;
}
