// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_DRIVE_SECTORS, SIM_TRANSFER_SIZE } from '../generated/layout';
import { concat, sameBytes } from './bytes';
import { drivePathProblem } from './drive-path';
import type { Firmware } from './firmware';
import { PlainError } from './plain-error';

/** Path from the drive's root without the leading slash ("code.py", "lib/neopixel.py") to content. */
export type Files = Readonly<Record<string, Uint8Array>>;
/** The same, with null for a file that is gone. */
export type FileChanges = Readonly<Record<string, Uint8Array | null>>;

export interface DriveEntry {
  /** Path from the drive's root, without the leading slash. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Bytes. */
  readonly size: number;
}

// FatFs results, as negative results of the drive calls. http://elm-chan.org/fsw/ff/doc/rc.html
const NO_FILE = -4;
const NO_PATH = -5;
const INVALID_NAME = -6;
const DENIED = -7;
const EXIST = -8;

/** The size of CIRCUITPY, all that FAT itself needs included. */
export const DRIVE_BYTES = SIM_DRIVE_SECTORS * 512;
/** An entry of a FAT folder takes 32 bytes: more than these are the same ones again and again. */
const MOST_ENTRIES = DRIVE_BYTES / 32;
const DAMAGED =
  'The file system of CIRCUITPY is damaged: its folders or files lead back to themselves. Open the program anew to get a fresh drive.';

/**
 * The files of CIRCUITPY, from outside. Works before power-on and while the machine is paused, and
 * for files of any size. Whatever the drive refuses is a PlainError.
 */
export class DriveFiles {
  constructor(private readonly firmware: Firmware) {}

  /** The entries of one folder; "" is the root. */
  list(folder = ''): DriveEntry[] {
    const entries: DriveEntry[] = [];
    for (;;) {
      this.setPath('path', folder);
      const length = this.firmware.exports.sim_drive_list(entries.length);
      if (length < 0) throw refusal(length, folder);
      if (length === 0) return entries;
      entries.push(...decodeEntries(this.data.subarray(0, length), folder));
      if (entries.length > MOST_ENTRIES) throw new PlainError(DAMAGED);
    }
  }

  /**
   * All files and folders, each folder before what it holds. A program can nest folders deeper
   * than a path from outside can be long: what lies there is left out.
   */
  tree(folder = ''): DriveEntry[] {
    const found: DriveEntry[] = [];
    const walk = (path: string): void => {
      for (const entry of this.list(path)) {
        if (drivePathProblem(entry.path) !== null) continue;
        found.push(entry);
        if (found.length > MOST_ENTRIES) throw new PlainError(DAMAGED);
        if (entry.kind === 'folder') walk(entry.path);
      }
    };
    walk(folder);
    return found;
  }

  /** The content of a file. */
  read(path: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    for (let offset = 0; ;) {
      this.setPath('path', path);
      const length = this.firmware.exports.sim_drive_read(offset);
      if (length < 0) throw refusal(length, path);
      chunks.push(this.data.slice(0, length));
      offset += length;
      if (length < SIM_TRANSFER_SIZE) return concat(chunks);
      if (offset > DRIVE_BYTES) throw new PlainError(DAMAGED);
    }
  }

  /** All files with their content. */
  readAll(): Files {
    const files = this.tree().filter(({ kind }) => kind === 'file');
    return Object.fromEntries(files.map(({ path }) => [path, this.read(path)]));
  }

  /**
   * Writes a whole file, and makes the folders it lies in. What was there before is kept when the
   * new content does not fit.
   */
  write(path: string, content: Uint8Array): void {
    const problem = drivePathProblem(path);
    if (problem !== null) throw new PlainError(problem);
    const there = this.find(path);
    if (there?.kind === 'folder' && !this.removeEmpty(path)) {
      throw new PlainError(`“${path}” is a folder on CIRCUITPY, so no file can have that name.`);
    }
    this.makeFoldersOf(path);
    const before = there?.kind === 'file' ? this.read(path) : null;
    const result = this.tryWrite(path, content);
    if (result >= 0) return;
    if (before === null) this.call('path', path, () => this.firmware.exports.sim_drive_remove());
    else this.tryWrite(path, before);
    throw result === DENIED ? this.full(path, content.length) : refusal(result, path);
  }

  /** Writes many files; the drive may be left with a part of them when one is refused. */
  writeAll(files: Files): void {
    const seen = new Map<string, string>();
    for (const path of Object.keys(files)) {
      const twin = seen.get(path.toLowerCase());
      if (twin !== undefined) {
        throw new PlainError(
          `CIRCUITPY can't hold both “${twin}” and “${path}”: names must differ in more than case.`,
        );
      }
      seen.set(path.toLowerCase(), path);
    }
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** Removes a file, or a folder with all it holds. It is no error when it is gone already. */
  remove(path: string): void {
    const there = this.find(path);
    if (there === null) return;
    const inside = there.kind === 'folder' ? this.tree(path).reverse() : [];
    for (const each of [...inside.map((entry) => entry.path), path]) {
      const result = this.call('path', each, () => this.firmware.exports.sim_drive_remove());
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
    if (to.toLowerCase().startsWith(`${from.toLowerCase()}/`)) {
      throw new PlainError(`“${from}” can't go into itself.`);
    }
    this.makeFoldersOf(to);
    if (from.toLowerCase() === to.toLowerCase()) {
      // To the drive both names are the same file: only a third name can change the case.
      const between = `${parentOf(to) === '' ? '' : `${parentOf(to)}/`}~renamed`;
      this.rename(from, between);
      from = between;
    }
    this.setPath('path_to', to);
    const result = this.call('path', from, () => this.firmware.exports.sim_drive_rename());
    if (result < 0) throw refusal(result, from);
  }

  /** All that the program wrote to a file that it has open is on the drive then. */
  flushProgram(path: string): void {
    if (drivePathProblem(path) !== null) return;
    this.call('path', path, () => this.firmware.exports.sim_drive_flush());
  }

  /** Makes a folder, and those it lies in. */
  makeFolder(path: string): void {
    const problem = drivePathProblem(path);
    if (problem !== null) throw new PlainError(problem);
    this.makeFoldersOf(`${path}/x`);
  }

  /** Bytes free. */
  free(): number {
    return this.firmware.exports.sim_drive_free();
  }

  /** What is different from `previous`, by content. Reads the whole drive. */
  changedFiles(previous: Files): FileChanges {
    const now = this.readAll();
    // A map, because a program may call its file "__proto__".
    const changes = new Map<string, Uint8Array | null>();
    for (const path of Object.keys(previous)) {
      if (!Object.hasOwn(now, path)) changes.set(path, null);
    }
    for (const [path, content] of Object.entries(now)) {
      const before = Object.hasOwn(previous, path) ? previous[path] : undefined;
      if (before === undefined || !sameBytes(before, content)) changes.set(path, content);
    }
    return Object.fromEntries(changes);
  }

  private get transfer() {
    return this.firmware.root.inner('transfer');
  }

  private get data(): Uint8Array {
    return this.transfer.bytes('data');
  }

  private setPath(field: 'path' | 'path_to', path: string): void {
    if (!this.transfer.setText(field, `/${path}`)) {
      throw new PlainError(drivePathProblem(path) ?? `“${path}” is too long for CIRCUITPY.`);
    }
  }

  private call(field: 'path' | 'path_to', path: string, drive: () => number): number {
    this.setPath(field, path);
    return drive();
  }

  /** What is at `path`; to the drive upper and lower case are the same. */
  private find(path: string): DriveEntry | null {
    const wanted = path.toLowerCase();
    try {
      return this.list(parentOf(path)).find((it) => it.path.toLowerCase() === wanted) ?? null;
    } catch (error) {
      if (error instanceof PlainError) return null;
      throw error;
    }
  }

  private makeFoldersOf(path: string): void {
    const names = path.split('/').slice(0, -1);
    names.forEach((_, i) => {
      const folder = names.slice(0, i + 1).join('/');
      const result = this.call('path', folder, () => this.firmware.exports.sim_drive_mkdir());
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
      const chunk = content.subarray(offset, offset + SIM_TRANSFER_SIZE);
      this.data.set(chunk);
      this.setPath('path', path);
      const result = this.firmware.exports.sim_drive_write(offset, chunk.length);
      if (result < 0) return result;
      offset += chunk.length;
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
      return new PlainError(`There is no “${path}” on CIRCUITPY.`);
    case NO_PATH:
      return new PlainError(`There is no folder for “${path}” on CIRCUITPY.`);
    case INVALID_NAME:
      return new PlainError(`CIRCUITPY can't hold a file called “${path}”.`);
    case EXIST:
      return new PlainError(`There is a “${path}” on CIRCUITPY already.`);
    default:
      return new PlainError(`CIRCUITPY refused “${path}” (FatFs error ${-result}).`);
  }
}

function decodeEntries(data: Uint8Array, folder: string): DriveEntry[] {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const entries: DriveEntry[] = [];
  for (let at = 0; at < data.length;) {
    const length = view.getUint8(at + 5);
    const name = new TextDecoder().decode(data.subarray(at + 6, at + 6 + length));
    entries.push({
      path: folder === '' ? name : `${folder}/${name}`,
      kind: view.getUint8(at + 4) === 0 ? 'file' : 'folder',
      size: view.getUint32(at, true),
    });
    at += 6 + length;
  }
  return entries;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
