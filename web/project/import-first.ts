// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Project } from './project';

/** What an import gets. */
interface Imported {
  /** For people. */
  readonly what: string;
  readonly paths: readonly string[];
}

/** `mylib` of mylib.py, lib/mylib.mpy and lib/mylib/core.py. */
const MODULE_NAME = /^(?:lib\/)?([^/.]+)(?:\.m?py$|\/)/i;

/**
 * Of those that were added to a program's files and are not imported, as something beside code.py has their name:
 * what to do, for people.
 */
export function hiddenText(files: Project['files'], added: Iterable<string>): string {
  const given = new Set([...added].map((path) => path.toLowerCase()));
  const names = new Set([...given].flatMap((path) => MODULE_NAME.exec(path)?.[1] ?? []));
  const told = [...names].flatMap((name) => {
    const first = importedBy(name, [...files.keys()]);
    if (!first || first.paths.some((path) => given.has(path.toLowerCase()))) return [];
    return `But “import ${name}” takes ${first.what} beside code.py first: to use the new one, delete or rename that.`;
  });
  return told.join(' ');
}

/** Whether these words of a board are of a module that it did not find, and would find among these files. */
export function mendsImport(message: string, files: Project['files']): boolean {
  const module = /^(?:Import|ModuleNotFound)Error: no module named '(.+)'$/.exec(message)?.[1];
  if (module === undefined) return false;
  return importedBy(module.toLowerCase().replaceAll('.', '/'), [...files.keys()]) !== null;
}

/** As CircuitPython looks: beside code.py, then in lib; for a folder, then .py, then .mpy. */
function importedBy(name: string, paths: readonly string[]): Imported | null {
  for (const place of ['', 'lib/']) {
    const folder = `${place}${name}/`;
    const inside = paths.filter((path) => path.toLowerCase().startsWith(folder));
    if (inside.length > 0) return { what: `the folder ${folder}`, paths: inside };
    for (const end of ['.py', '.mpy']) {
      const file = paths.find((path) => path.toLowerCase() === `${place}${name}${end}`);
      if (file !== undefined) return { what: file, paths: [file] };
    }
  }
  return null;
}
