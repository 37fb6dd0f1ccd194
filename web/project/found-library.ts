// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { startsSomething } from './found-files';

/** A library that was found by itself, as a program that has it keeps it. */
export interface FoundLibrary<T> {
  /** Where a person finds it on the drive: "lib/neopixel.mpy", or a folder of its files. */
  readonly place: string;
  /** Its files, by their paths on the drive. */
  readonly files: ReadonlyMap<string, T>;
  /** How many of the files that were found are no part of it, as its documents and examples. */
  readonly besides: number;
}

/** Of what was found, and what is there. */
export interface Surroundings {
  /** Of the folder or zip around the files; null for files that were chosen one by one. */
  readonly folder: string | null;
  /** Python modules that the open program imports. */
  readonly imported: ReadonlySet<string>;
}

const MODULE = /^[^/]+\.(?:py|mpy)$/i;
const OF_PACKAGE = /^([^/]+)\/__init__\.m?py$/i;
/** Folders of many libraries: none is imported by this name. */
const COLLECTION = /^(?:lib|libs|library|libraries|modules|bundle)$/i;
/** Python that people call, rather than import. */
const NO_MODULE = /^(?:setup|conf|conftest)\.py$/i;
/** What authors of libraries write into them, and others hardly do. */
const MARK = /^__(?:version|repo)__\s*=/m;
const IN_LIB = /^lib\//i;
/** What lies beside lib in what an author releases. */
const RELEASED = /^(?:examples|requirements)\//i;
const LOOP = /^while\b/m;

/**
 * The library that these files are, or hold; null where they may be a program of their own. `text` reads one.
 */
export function asLibrary<T>(
  found: ReadonlyMap<string, T>,
  around: Surroundings,
  text: (file: T) => string | null,
): FoundLibrary<T> | null {
  const paths = [...found.keys()];
  if (startsSomething(paths)) return null;
  const isModule = (path: string): boolean => {
    if (!MODULE.test(path) || NO_MODULE.test(path)) return false;
    const file = found.get(path);
    const source = (file !== undefined && /\.py$/i.test(path) && text(file)) || '';
    return /\.mpy$/i.test(path) || (MARK.test(source) && !LOOP.test(source));
  };
  const moved = (folder: string, chosen: readonly string[], place = folder): FoundLibrary<T> => ({
    place,
    files: new Map(
      [...found]
        .filter(([path]) => chosen.includes(path))
        .map(([path, file]) => [`${folder}/${path}`, file]),
    ),
    besides: paths.length - chosen.length,
  });

  const inRoot = paths.filter((path) => MODULE.test(path) && !NO_MODULE.test(path));
  const modules = inRoot.filter(isModule);
  if (around.folder === null) {
    // What is no module has its place beside the program.
    return modules.length === paths.length && modules.length > 0
      ? moved('lib', modules, modules.length === 1 ? `lib/${modules[0] ?? ''}` : 'lib')
      : null;
  }
  const name = importName(around.folder);
  if (paths.some((path) => /^__init__\.m?py$/i.test(path))) return moved(`lib/${name}`, paths);
  if (modules.length < inRoot.length) return null;

  const packages = new Set(paths.flatMap((path) => OF_PACKAGE.exec(path)?.[1] ?? []));
  const ofPackages = paths.filter((path) => packages.has(path.slice(0, path.indexOf('/'))));
  const all = [...ofPackages, ...modules];
  if (packages.size + modules.length === 1) {
    const [one = modules[0]] = packages;
    return moved('lib', all, `lib/${one ?? ''}`);
  }
  if (all.length === 0) return null;
  const one =
    packages.size === 0 &&
    modules.length === paths.length &&
    !COLLECTION.test(name) &&
    !modules.some((path) => around.imported.has(path.replace(/\.\w+$/, '')));
  return moved(one ? `lib/${name}` : 'lib', all);
}

/**
 * The folder lib of what an author releases, with examples and lists of requirements beside it, or by itself; null
 * where there is none, or a program that it may belong to.
 */
export function libFolder<T>(found: ReadonlyMap<string, T>): FoundLibrary<T> | null {
  const paths = [...found.keys()];
  const beside = paths.filter((path) => !IN_LIB.test(path));
  const isProgram =
    startsSomething(beside) || beside.some((path) => MODULE.test(path) && !NO_MODULE.test(path));
  const isRelease = beside.some((path) => RELEASED.test(path));
  if (isProgram || beside.length === paths.length || (beside.length > 0 && !isRelease)) return null;
  const files = new Map(
    [...found].flatMap(([path, file]) =>
      IN_LIB.test(path) ? [[path.replace(IN_LIB, 'lib/'), file] as const] : [],
    ),
  );
  const tops = new Set([...files.keys()].map((path) => path.split('/').slice(0, 2).join('/')));
  const [top = 'lib'] = tops;
  return { place: tops.size === 1 ? top : 'lib', files, besides: beside.length };
}

/** Modules that Python sources import, by the first part of their names. */
export function importedModules(sources: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const source of sources) {
    for (const [, list = ''] of source.matchAll(/^[ \t]*(?:from|import)[ \t]+([\w., \t]+)/gm)) {
      for (const each of list.split(',')) found.add(/\w+/.exec(each)?.[0] ?? '');
    }
  }
  return found;
}

/** What of a folder's name Python can import: not the " (1)" of a second download. */
function importName(folder: string): string {
  return folder.replace(/ \(\d+\)$/, '').replace(/\W/g, '_');
}
