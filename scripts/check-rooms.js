// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Fails where a C file of a room includes what the room may not know (docs/architecture.md, "Rooms").
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LANGUAGE = ['stdbool.h', 'stddef.h', 'stdint.h', 'string.h'];

// Room: what its files may include besides the room's own, files or folders (with a / at the end).
// A room that is not named may include anything.
const MAY_INCLUDE = {
  // No operating system, no Python. FatFs is the drive's library; layout.h is made from the contract.
  'sim/': [...LANGUAGE, 'lib/oofatfs/', 'layout.h'],
  'sim/tests/': [...LANGUAGE, 'inttypes.h', 'stdio.h', 'stdlib.h', 'sim/', 'lib/oofatfs/'],
};

const root = join(import.meta.dirname, '..', 'firmware');

function roomOf(path) {
  const rooms = Object.keys(MAY_INCLUDE).filter((room) => path.startsWith(room));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

/** What the compiler finds: beside the file first, then from firmware/ on. */
function resolve(path, included, files) {
  const beside = join(dirname(path), included);
  return files.has(beside) ? beside : included;
}

function mayInclude(room, included) {
  return MAY_INCLUDE[room].some((entry) =>
    entry.endsWith('/') ? included.startsWith(entry) : included === entry,
  );
}

const files = new Set(
  readdirSync(root, { recursive: true }).filter((path) => /\.[ch]$/.test(path)),
);
const wrong = [];
for (const path of files) {
  const room = roomOf(path);
  if (room === undefined) continue;
  const includes = readFileSync(join(root, path), 'utf8').matchAll(
    /^\s*#\s*include\s*[<"]([^>"]+)/gm,
  );
  for (const [, written] of includes) {
    const included = resolve(path, written, files);
    if (roomOf(included) !== room && !mayInclude(room, included)) {
      wrong.push(`firmware/${path} includes ${included}, which ${room} may not know.`);
    }
  }
}
for (const line of wrong) console.error(line);
if (wrong.length > 0) {
  console.error('scripts/check-rooms.js lists what each room may include.');
  process.exitCode = 1;
}
