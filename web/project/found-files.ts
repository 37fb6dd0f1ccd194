// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { CODE_FILES } from '../sim/board';
import { pathClash, pathProblem } from './paths';
import { MAIN_FILE } from './project';
import { sizeText } from './text';

/** A file in a folder, a zip, or by itself, as it was found. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** What of the files that were found a program can have, by their paths there. */
export type SortedFiles =
  | {
      readonly kind: 'files';
      readonly files: ReadonlyMap<string, FoundFile>;
      /** The name of the folder that these paths are in; "" where none is around them. */
      readonly folder: string;
      /** What was left out, and why, for people. */
      readonly left: readonly string[];
    }
  /** `message` is for people. */
  | { readonly kind: 'refused'; readonly message: string };

/** CIRCUITPY holds 1 MiB, and some of it is for the names. */
export const MOST_BYTES = 1_000_000;
/** Enough for a board's libraries. */
const MOST_FILES = 200;

// What computers put on a drive for themselves, what boards write, and what tools leave behind.
const JUNK =
  /^(__macosx|\.ds_store|\._.*|\.fseventsd|\.trash.*|\.spotlight-v100|\.metadata_never_index|system volume information|thumbs\.db|desktop\.ini|boot_out\.txt|__pycache__|\.git|\.vscode|\.idea)$/i;

/** Chooses what a program can have, and puts it where a board looks for it. */
export function sortFiles(found: readonly FoundFile[]): SortedFiles {
  const all = found
    .map((file) => ({ file, path: plainPath(file.path) }))
    .filter(({ path }) => path !== '' && !path.split('/').some((name) => JUNK.test(name)));
  if (all.length === 0) return refused('There is no file in it that a program could have.');
  const root = rootOf(all.map(({ path }) => path));
  const files = new Map<string, FoundFile>();
  const left: string[] = [];
  for (const { file, path } of all) {
    const inside = path.startsWith(root);
    const wanted = inside ? mainFile(path.slice(root.length)) : path;
    const why = inside
      ? (pathProblem(wanted) ?? pathClash(wanted, files.keys()))
      : 'It is beside the program’s folder.';
    if (why === null) files.set(wanted, file);
    else left.push(`${shown(path)} (${why.replace(/\.$/, '')})`);
  }
  return (
    tooMuch([...files]) ?? { kind: 'files', files, folder: root.split('/').at(-2) ?? '', left }
  );
}

/** Whether a board would find something to start among them. */
export function startsSomething(paths: Iterable<string>): boolean {
  const names = new Set(paths);
  return CODE_FILES.some((name) => names.has(name));
}

/**
 * The files of a new program. Where nothing is called as a board wants it and there is only one
 * program file, that one becomes code.py.
 */
export function asProgram<T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const programs = [...files.keys()].filter((path) => /^[^/]+\.py$/i.test(path));
  const only = programs[0];
  if (startsSomething(files.keys()) || only === undefined || programs.length > 1) return files;
  return new Map([...files].map(([path, file]) => [path === only ? MAIN_FILE : path, file]));
}

/** What is wrong with the amount of these files; null when they fit. */
export function tooMuch(
  files: readonly (readonly [string, { readonly size: number }])[],
): { readonly kind: 'refused'; readonly message: string } | null {
  if (files.length > MOST_FILES) {
    return refused(`These are ${files.length} files; a program here can have ${MOST_FILES}.`);
  }
  const size = files.reduce((sum, [, file]) => sum + file.size, 0);
  if (size <= MOST_BYTES) return null;
  const [path] = [...files].sort(([, a], [, b]) => b.size - a.size)[0] ?? [''];
  const room = sizeText(MOST_BYTES);
  return refused(
    files.length === 1
      ? `${shown(path)} has ${sizeText(size)}, and the board’s drive only ${room}.`
      : `These files have ${sizeText(size)} together, and the board’s drive only ${room}. The biggest is ${shown(path)}.`,
  );
}

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
}

/** The folder, with its slash, that holds the program: where the highest code.py is. */
function rootOf(paths: readonly string[]): string {
  const depth = (path: string): number => path.split('/').length;
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const rank = (path: string): number => CODE_FILES.indexOf(nameOf(path));
  const main = paths
    .filter((path) => rank(path) >= 0 && !/(^|\/)lib\//i.test(path))
    .sort(
      (a, b) =>
        depth(a) - depth(b) ||
        // Of "CircuitPython 8.x" and "CircuitPython 9.x" the later one.
        folderOf(b).localeCompare(folderOf(a), 'en', { numeric: true }) ||
        rank(a) - rank(b),
    )[0];
  if (main !== undefined) return folderOf(main);
  const [first = ''] = paths;
  const top = first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : '';
  const isAround = top !== '' && !/^lib\/$/i.test(top);
  return isAround && paths.every((path) => path.startsWith(top)) ? top : '';
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The drive doesn't tell "CODE.PY" from "code.py", but the page does. */
function mainFile(path: string): string {
  return CODE_FILES.find((name) => name === path.toLowerCase()) ?? path;
}

function shown(path: string): string {
  const seen = path.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
  return seen.length > 60 ? `${seen.slice(0, 59)}…` : seen;
}

function refused(message: string): { readonly kind: 'refused'; readonly message: string } {
  return { kind: 'refused', message };
}
