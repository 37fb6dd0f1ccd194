// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sameBytes } from './bytes';
import type { FileChanges, Files } from './files';
import { PlainError } from './plain-error';
import { sameModule } from './same-module';

/** The bundled Python libraries out of lib.json's text: {"lib/neopixel.py": source, ...}. */
export function parseLibraries(json: string): Files {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) throw new PlainError('lib.json is damaged.');
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(parsed).map(([path, source]) => [path, encoder.encode(String(source))]),
  );
}

/** Those of the bundled libraries that stay beside a person's files: these are what `import` gets. */
export function librariesBeside(libraries: Files, own: Iterable<string>): Files {
  const paths = [...own];
  return Object.fromEntries(Object.entries(libraries).filter(([path]) => !givesWay(path, paths)));
}

/**
 * What is to be written for `changes` of a person's files, with the bundled libraries: one gives way to a file that
 * comes for its module, and is there again when that is gone. `held` is what the drive holds.
 */
export function changesWithLibraries(
  libraries: Files,
  changes: FileChanges,
  held: Files,
): FileChanges {
  const all: Record<string, Uint8Array | null> = { ...changes };
  const changed = Object.keys(changes);
  const own = Object.keys(held)
    .filter((path) => changes[path] !== null && !Object.hasOwn(libraries, path))
    .concat(changed.filter((path) => changes[path] !== null));
  for (const [path, source] of Object.entries(libraries)) {
    if (!givesWay(path, changed)) continue;
    const there = held[path];
    if (!givesWay(path, own)) {
      if (!there || changes[path] === null) all[path] = source;
    } else if (there && !Object.hasOwn(changes, path) && sameBytes(there, source)) {
      all[path] = null;
    }
  }
  return all;
}

function givesWay(bundled: string, paths: readonly string[]): boolean {
  const wanted = bundled.toLowerCase();
  return paths.some((path) => path.toLowerCase() === wanted || sameModule(path, bundled));
}
