// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { MAIN_FILE, type Project } from '../project/project';
import { textOf } from '../project/text';
import { neverAwaited } from './never-awaited';
import { neverRuns } from './never-runs';

/**
 * One sentence for a beginner about what of the program is surely not as it was meant, though it is no error; ""
 * where there is nothing. `ended`: also what somebody may have switched off while they try out the rest.
 */
export function hintOf(files: Project['files'], ended: boolean): string {
  const source = textAt(files, MAIN_FILE) ?? '';
  const idle = ended ? neverRuns(source) : null;
  if (idle !== null) return idle;
  const call = neverAwaited(source);
  return call ? `Line ${call.line} ${call.does}` : '';
}

function textAt(files: Project['files'], path: string): string | null {
  const bytes = files.get(path)?.bytes;
  return bytes ? textOf(bytes) : null;
}
