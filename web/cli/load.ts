// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SIM_DRIVE_SECTORS } from '../generated/layout';
import type { BoardDefinition } from '../sim/board';
import { DRIVE_BYTES } from '../sim/fat-volume';
import type { Files } from '../sim/files';
import { parseLibraries } from '../sim/libraries';
import { parseBoard } from '../sim/parse-board';
import { PlainError } from '../sim/plain-error';
import { parseTrace, type TraceEvent } from '../sim/trace';
import { readText, readUpTo } from './read-file';
import { reasonOf } from './reason';

/** Files and folders: more do not fit the drive, whatever is in them. */
const MOST_ENTRIES = SIM_DRIVE_SECTORS;
const MOST_FOLDERS_DEEP = 32;
/** Bytes of a trace. */
const LONGEST_TRACE = 16 * 1024 * 1024;

export interface LoadedFirmware {
  readonly module: WebAssembly.Module;
  readonly libraries: Files;
}

/** The firmware, with its bytes, and the Python libraries that were built in the repository at `root`. */
export function loadFirmware(root: string): LoadedFirmware & { readonly wasm: Uint8Array } {
  try {
    const wasm = readFileSync(join(root, 'build/firmware/asyncified.wasm'));
    const libraries = readFileSync(join(root, 'build/circuitpy-lib/lib.json'), 'utf8');
    const module = new WebAssembly.Module(wasm);
    return { module, libraries: parseLibraries(libraries), wasm };
  } catch (error) {
    throw new PlainError(`the firmware can't be read; run “make firmware” (${reasonOf(error)})`);
  }
}

/** The board of that id. Throws a PlainError that names those there are. */
export function loadBoard(root: string, id: string): BoardDefinition {
  const folder = join(root, 'public/boards');
  const known = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  if (!known.includes(id)) {
    throw new PlainError(`unknown board “${id}”; there are: ${known.join(', ')}`);
  }
  try {
    return parseBoard(JSON.parse(readFileSync(join(folder, id, 'board.json'), 'utf8')));
  } catch (error) {
    throw new PlainError(`board “${id}” can't be read: ${reasonOf(error)}`);
  }
}

/** The drive's files: one file as code.py, or a folder's, but for the file `record`. */
export function loadProgram(path: string, record: string | null = null): Files {
  try {
    const status = statSync(path);
    if (!status.isDirectory()) {
      // A program may come out of a pipe: whoever named it waits for it.
      if (!status.isFile() && !status.isFIFO()) throw new PlainError(`${path} is not a file`);
      return { 'code.py': readSmall(path, path, 0) };
    }
    return Object.fromEntries(new Folder(path, record).files);
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(`${path}: ${reasonOf(error)}`);
  }
}

/** By whatever names. */
export function isSameFile(one: string, other: string | null): boolean {
  const a = statusOf(one);
  const b = other === null ? null : statusOf(other);
  return a?.isFile() === true && a.ino === b?.ino && a.dev === b.dev;
}

/** Null for what is not there, or can't be looked at: whoever opens it says why. */
export function statusOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** What the person should know of a program's files; null for nothing. The board runs them as they are. */
export function noteOn(files: Files): string | null {
  const old = Object.entries(files)
    .filter(([path, bytes]) => path.endsWith('.py') && !isUtf8(bytes))
    .map(([path]) => path);
  if (old.length === 0) return null;
  return `note: ${old.join(', ')}: not UTF-8 text, so letters like é come out as other bytes; save it as UTF-8`;
}

/** A trace's events; `path` null is none. */
export function loadTrace(path: string | null, board: BoardDefinition): TraceEvent[] {
  if (path === null) return [];
  try {
    return parseTrace(readText(path, LONGEST_TRACE), board);
  } catch (error) {
    throw new PlainError(`${path}: ${reasonOf(error)}`);
  }
}

/** The files of a folder and its folders. Nothing outside of it is read, also where links lead there. */
class Folder {
  readonly files = new Map<string, Uint8Array>();
  private readonly real: string;
  private bytes = 0;
  private entries = 0;

  constructor(
    private readonly top: string,
    private readonly except: string | null,
  ) {
    this.real = realpathSync(top);
    this.add(top, '', 0);
  }

  private add(path: string, prefix: string, depth: number): void {
    if (depth > MOST_FOLDERS_DEEP) throw new PlainError(`${path}: too many folders`);
    for (const name of readdirSync(path).sort()) {
      if (name.startsWith('.') || name === '__pycache__') continue;
      const inner = join(path, name);
      this.entries += 1;
      if (this.entries > MOST_ENTRIES) throw new PlainError(`${this.top}: too many files`);
      if (lstatSync(inner).isSymbolicLink()) this.checkLink(inner);
      if (isSameFile(inner, this.except)) continue;
      const status = statSync(inner);
      if (status.isDirectory()) {
        this.add(inner, `${prefix}${name}/`, depth + 1);
        continue;
      }
      // A pipe in a folder is waited for by nobody.
      if (!status.isFile()) throw new PlainError(`${inner} is not a file`);
      const content = readSmall(this.top, inner, this.bytes);
      this.bytes += content.length;
      this.files.set(prefix + name, content);
    }
  }

  private checkLink(path: string): void {
    const target = realPathOf(path);
    if (target === this.real || target.startsWith(this.real + sep)) return;
    throw new PlainError(`${path} is a link out of ${this.top}: put a copy there instead`);
  }
}

function realPathOf(link: string): string {
  try {
    return realpathSync(link);
  } catch (error) {
    throw new PlainError(`${link} is a link that leads nowhere: ${reasonOf(error)}`);
  }
}

/** Reads a file if it fits the drive beside `before` bytes: nobody waits for a disk's worth. */
function readSmall(top: string, path: string, before: number): Uint8Array {
  const room = DRIVE_BYTES - before;
  const status = statSync(path);
  if (status.size > room) throw tooBig(top);
  // A pipe does not say how much will come.
  const content = readUpTo(path, status.isFile() ? status.size : room + 1);
  if (content.length > room) throw tooBig(top);
  return content;
}

function tooBig(top: string): PlainError {
  return new PlainError(`${top} does not fit: CIRCUITPY has ${DRIVE_BYTES} bytes`);
}
