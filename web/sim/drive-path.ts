// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_PATH_SIZE } from '../generated/layout';

// FAT takes none of these in a name; "/" is what parts them.
const FORBIDDEN = /["*:<>?|\\]/;
// The last is FAT's padding.
const INVISIBLE = /\p{Cc}|\p{Cs}|\uffff/gu;
const LONGEST_NAME = 255;

/**
 * What is wrong with a path from the drive's root ("lib/neopixel.py"), as a whole sentence for
 * people; null when CIRCUITPY can hold it.
 */
export function drivePathProblem(path: string): string | null {
  const shown = path.replace(INVISIBLE, '\ufffd');
  const refuse = (why: string) => `CIRCUITPY can't hold “${shown}”: ${why}.`;
  if (path === '') return 'CIRCUITPY needs a name for every file.';
  for (const name of path.split('/')) {
    if (name === '') return refuse('a name in it is empty');
    if (/^\.+$/.test(name)) return refuse('a name may not be dots alone');
    if (/[. ]$/.test(name)) {
      return refuse('a name may not end with a dot or a space');
    }
    const forbidden = FORBIDDEN.exec(name);
    if (forbidden !== null) return refuse(`a name may not contain ${forbidden[0]}`);
    if (name.search(INVISIBLE) >= 0) return refuse('it has invisible characters');
    if (name.length > LONGEST_NAME) return refuse('a name in it is too long');
  }
  // The slash in front and the NUL behind are counted, too.
  const bytes = new TextEncoder().encode(path).length + 2;
  return bytes > SIM_PATH_SIZE ? refuse('it is too long') : null;
}
