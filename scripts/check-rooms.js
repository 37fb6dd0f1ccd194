// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Fails where a C file of a room includes what the room may not know (docs/architecture.md, "Rooms"), or
// where files include each other in a circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LANGUAGE = ['assert.h', 'stdarg.h', 'stdbool.h', 'stddef.h', 'stdint.h', 'string.h'];

// Room: what its files may include besides the room's own, files or folders (with a / at the end).
// A room that is not named may include anything.
const MAY_INCLUDE = {
  // No operating system, no Python. FatFs is the drive's library; layout.h is made from the contract.
  'sim/': [...LANGUAGE, 'lib/oofatfs/', 'layout.h'],
  'sim/tests/': [
    ...LANGUAGE,
    'inttypes.h',
    'stdio.h',
    'stdlib.h',
    'sim/',
    'parts/',
    'lib/oofatfs/',
  ],
  'parts/': [...LANGUAGE, 'math.h', 'sim/'],
  'suspend/': [...LANGUAGE, 'py/', 'sim/'],
  'vm/': [
    ...LANGUAGE,
    'py/',
    'sim/',
    'suspend/',
    'life/pending.h',
    'patches/include/source_lines.h',
  ],
  'mpy/': [...LANGUAGE, 'py/', 'extmod/', 'sim/', 'suspend/suspend.h', 'vm/work.h'],
  'terminal/': [...LANGUAGE, 'stdio.h', 'py/', 'shared/', 'sim/sim.h'],
  'life/': [
    ...LANGUAGE,
    'py/',
    'shared/',
    'extmod/',
    'sim/',
    'parts/parts.h',
    'suspend/',
    'vm/pystack.h',
    'modules/settings.h',
  ],
};

const root = join(import.meta.dirname, '..', 'firmware');
const files = new Set(
  readdirSync(root, { recursive: true }).filter((path) => /\.[ch]$/.test(path)),
);

/** The innermost room that has a rule. */
function roomOf(path) {
  const rooms = Object.keys(MAY_INCLUDE).filter((room) => path.startsWith(room));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

/** What the compiler finds: beside the file first, then from firmware/ on. */
function includesOf(path) {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^\s*#\s*include\s*[<"]([^>"]+)/gm)].map(([, written]) => {
    const beside = join(dirname(path), written);
    return files.has(beside) ? beside : written;
  });
}

function mayInclude(room, included) {
  if (roomOf(included) === room) return true;
  return MAY_INCLUDE[room].some((entry) =>
    entry.endsWith('/') ? included.startsWith(entry) : included === entry,
  );
}

const wrong = [];
for (const path of files) {
  const room = roomOf(path);
  if (room === undefined) continue;
  for (const included of includesOf(path)) {
    if (mayInclude(room, included)) continue;
    wrong.push(`firmware/${path} includes ${included}, which ${room} may not know.`);
  }
}

const without = new Set(); // files that lead into no circle
function lookForCircle(path, way) {
  if (!files.has(path) || without.has(path)) return;
  if (way.includes(path)) {
    wrong.push(`A circle: ${[...way.slice(way.indexOf(path)), path].join(' includes ')}.`);
    return;
  }
  for (const included of includesOf(path)) lookForCircle(included, [...way, path]);
  without.add(path);
}
for (const path of files) lookForCircle(path, []);

for (const line of wrong) console.error(line);
if (wrong.length > 0) {
  console.error('scripts/check-rooms.js lists what each room may include.');
  process.exitCode = 1;
}
