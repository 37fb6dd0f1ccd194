// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SIM_DRIVE_SECTORS } from '../generated/layout';
import type { BoardDefinition } from '../sim/board';
import type { Files } from '../sim/files';
import { parseLibraries } from '../sim/libraries';
import { parseBoard } from '../sim/parse-board';
import { PlainError } from '../sim/plain-error';
import { parseTrace, type TraceEvent } from '../sim/trace';

const DRIVE_BYTES = SIM_DRIVE_SECTORS * 512;

/** The firmware and the Python libraries that were built in the repository at `root`. */
export function loadFirmware(root: string): { module: WebAssembly.Module; libraries: Files } {
  try {
    const wasm = readFileSync(join(root, 'build/firmware/asyncified.wasm'));
    const libraries = readFileSync(join(root, 'build/circuitpy-lib/lib.json'), 'utf8');
    return { module: new WebAssembly.Module(wasm), libraries: parseLibraries(libraries) };
  } catch (error) {
    throw new PlainError(`the firmware can't be read; run “make firmware” (${reason(error)})`);
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
    throw new PlainError(`board “${id}” can't be read: ${reason(error)}`);
  }
}

/** The drive's files: one file as code.py, or a folder's. */
export function loadProgram(path: string): Files {
  try {
    if (!statSync(path).isDirectory()) return { 'code.py': readSmall(path, path, 0) };
    const files = new Map<string, Uint8Array>();
    addFolder(path, path, '', files);
    return Object.fromEntries(files);
  } catch (error) {
    throw error instanceof PlainError ? error : new PlainError(`${path}: ${reason(error)}`);
  }
}

/** A trace's events; `path` null is none. */
export function loadTrace(path: string | null, board: BoardDefinition): TraceEvent[] {
  if (path === null) return [];
  try {
    return parseTrace(readFileSync(path, 'utf8'), board);
  } catch (error) {
    throw new PlainError(`${path}: ${reason(error)}`);
  }
}

function addFolder(top: string, path: string, prefix: string, files: Map<string, Uint8Array>) {
  for (const name of readdirSync(path).sort()) {
    if (name.startsWith('.') || name === '__pycache__') continue;
    const inner = join(path, name);
    if (statSync(inner).isDirectory()) {
      if (prefix.split('/').length > 32) throw new PlainError(`${inner}: too many folders`);
      addFolder(top, inner, `${prefix}${name}/`, files);
    } else {
      const before = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
      files.set(prefix + name, readSmall(top, inner, before));
    }
  }
}

/** Reads a file if it fits the drive beside `before` bytes: nobody waits for a disk's worth. */
function readSmall(top: string, path: string, before: number): Uint8Array {
  const status = statSync(path);
  if (!status.isFile() && !status.isFIFO()) throw new PlainError(`${path} is not a file`);
  if (before + status.size > DRIVE_BYTES) {
    throw new PlainError(`${top} does not fit: CIRCUITPY has ${DRIVE_BYTES} bytes`);
  }
  return new Uint8Array(readFileSync(path));
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
      return 'no permission to read it';
    case 'EISDIR':
      return 'it is a folder';
    case 'ELOOP':
      return 'its links lead in a circle';
    default:
      return error.message;
  }
}
