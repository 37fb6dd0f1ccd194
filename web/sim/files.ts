// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_TRANSFER_SIZE } from '../generated/layout';
import { drivePathProblem } from './drive-path';
import {
  DriveReader,
  type FileChanges,
  type Files,
  noFile,
  noFolder,
  parentOf,
} from './drive-reader';
import type { FatEntry } from './fat-volume';
import type { Firmware } from './firmware';
import type { DriveChange, Inputs } from './inputs';
import { PlainError } from './plain-error';

export type { DriveEntry, FileChanges, Files } from './drive-reader';

// FatFs results, as negative results of the drive calls. http://elm-chan.org/fsw/ff/doc/rc.html
const NO_FILE = -4;
const NO_PATH = -5;
const INVALID_NAME = -6;
const DENIED = -7;
const EXIST = -8;

/**
 * The files of CIRCUITPY, as they can be seen and changed from outside. Works before power-on and while the
 * machine is paused, and for files of any size. Whatever the drive refuses is a PlainError.
 */
export class DriveFiles extends DriveReader {
  constructor(
    firmware: Firmware,
    private readonly inputs: Inputs,
  ) {
    super(firmware);
  }

  /**
   * Writes a whole file, and makes the folders it lies in. What was there before is kept when the
   * new content does not fit.
   */
  write(path: string, content: Uint8Array): void {
    const problem = drivePathProblem(path);
    if (problem !== null) throw new PlainError(problem);
    const there = this.findNamed(path);
    if (there?.kind === 'folder' && !this.removeEmpty(path)) {
      throw new PlainError(`“${path}” is a folder on CIRCUITPY, so no file can have that name.`);
    }
    this.makeFoldersOf(path);
    const before = there?.kind === 'file' ? this.read(path) : null;
    const result = this.tryWrite(path, content);
    if (result >= 0) return;
    if (before === null) this.change({ kind: 'remove', path: `/${path}` });
    else this.tryWrite(path, before);
    throw result === DENIED ? this.full(path, content.length) : refusal(result, path);
  }

  /** Writes many files; the drive may be left with a part of them when one is refused. */
  writeAll(files: Files): void {
    const seen = new Map<string, string>();
    for (const path of Object.keys(files)) {
      const twin = seen.get(this.capitals(path));
      if (twin !== undefined) {
        throw new PlainError(
          `CIRCUITPY can't hold both “${twin}” and “${path}”: names must differ in more than case.`,
        );
      }
      seen.set(this.capitals(path), path);
    }
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** Removes a file, or a folder with all it holds. It is no error when it is gone already. */
  remove(path: string): void {
    const there = this.find(path);
    if (there === null) return;
    const inside = there.kind === 'folder' ? this.tree(path).reverse() : [];
    for (const each of [...inside.map((entry) => entry.path), path]) {
      const result = this.change({ kind: 'remove', path: `/${each}` });
      if (result < 0 && result !== NO_FILE) throw refusal(result, each);
    }
  }

  /** Removes or writes files, removals first, and drops folders that a removal left empty. */
  apply(changes: FileChanges): void {
    for (const [path, content] of Object.entries(changes)) {
      if (content !== null) continue;
      this.remove(path);
      let folder = parentOf(path);
      while (folder !== '' && this.removeEmpty(folder)) folder = parentOf(folder);
    }
    const written = Object.entries(changes).filter(([, content]) => content !== null);
    this.writeAll(Object.fromEntries(written) as Files);
  }

  /** Renames a file or folder, replacing a file of the new name. */
  rename(from: string, to: string): void {
    const problem = drivePathProblem(to);
    if (problem !== null) throw new PlainError(problem);
    if (from === to) return;
    if (this.capitals(to).startsWith(`${this.capitals(from)}/`)) {
      throw new PlainError(`“${from}” can't go into itself.`);
    }
    this.findNamed(to);
    this.makeFoldersOf(to);
    if (this.isSameName(from, to)) {
      // To the drive both names are the same file: only a third name can change the case.
      const between = `${parentOf(to) === '' ? '' : `${parentOf(to)}/`}~renamed`;
      this.rename(from, between);
      from = between;
    }
    const result = this.change({ kind: 'rename', path: `/${from}`, pathTo: `/${to}` });
    if (result < 0) throw refusal(result, from);
  }

  /** All that the program wrote to a file that it has open is on the drive then. */
  flushProgram(path: string): void {
    if (drivePathProblem(path) !== null) return;
    this.change({ kind: 'flush', path: `/${path}` });
  }

  /** Makes a folder, and those it lies in. */
  makeFolder(path: string): void {
    const problem = drivePathProblem(path);
    if (problem !== null) throw new PlainError(problem);
    this.makeFoldersOf(`${path}/x`);
  }

  private change(change: DriveChange): number {
    return this.inputs.put({ kind: 'drive', change });
  }

  /** What is at `path`. FatFs also finds a file by its short name, and would write over it: refused. */
  private findNamed(path: string): FatEntry | null {
    const there = this.find(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (there === null || this.isSameName(there.name, name)) return there;
    throw new PlainError(
      `CIRCUITPY can't hold “${path}”: that is its own short name for “${there.name}”. Take another name.`,
    );
  }

  private makeFoldersOf(path: string): void {
    const names = path.split('/').slice(0, -1);
    names.forEach((_, i) => {
      const folder = names.slice(0, i + 1).join('/');
      const result = this.change({ kind: 'make-folder', path: `/${folder}` });
      if (result === DENIED) throw this.full(folder, 0);
      if (result < 0) throw refusal(result, folder);
      if (this.find(folder)?.kind === 'file') {
        throw new PlainError(`“${folder}” is a file on CIRCUITPY, so it can't be a folder.`);
      }
    });
  }

  /** Removes a folder if it holds nothing but empty folders. */
  private removeEmpty(folder: string): boolean {
    if (this.tree(folder).some(({ kind }) => kind === 'file')) return false;
    this.remove(folder);
    return true;
  }

  private tryWrite(path: string, content: Uint8Array): number {
    let offset = 0;
    do {
      const bytes = content.subarray(offset, offset + SIM_TRANSFER_SIZE);
      const result = this.change({ kind: 'write', path: `/${path}`, offset, bytes });
      if (result < 0) return result;
      offset += bytes.length;
    } while (offset < content.length);
    return offset;
  }

  private full(path: string, size: number): PlainError {
    return new PlainError(
      `CIRCUITPY is full: “${path}” (${size} bytes) does not fit, ${this.free()} bytes are free.`,
    );
  }
}

function refusal(result: number, path: string): PlainError {
  switch (result) {
    case NO_FILE:
      return noFile(path);
    case NO_PATH:
      return noFolder(path);
    case INVALID_NAME:
      return new PlainError(`CIRCUITPY can't hold a file called “${path}”.`);
    case EXIST:
      return new PlainError(`There is a “${path}” on CIRCUITPY already.`);
    default:
      return new PlainError(`CIRCUITPY refused “${path}” (FatFs error ${-result}).`);
  }
}
