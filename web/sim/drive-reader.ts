// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_DRIVE_SECTORS } from '../generated/layout';
import { sameBytes } from './bytes';
import { drivePathProblem } from './drive-path';
import { damaged, DRIVE_BYTES, type FatEntry, FatVolume, LOOP, ROOT, SECTOR } from './fat-volume';
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

interface PlacedEntry extends FatEntry {
  readonly path: string;
}

const ROOT_FOLDER: FatEntry = { name: '', shortName: '', kind: 'folder', size: 0, start: ROOT };

/**
 * The files of CIRCUITPY, as they can be seen from outside. It reads the machine's memory by itself, so looking
 * changes nothing there. Works before power-on and while the machine is paused, and in one that has crashed.
 * What is not there, and a file system that is damaged, is a PlainError.
 */
export class DriveReader {
  private readonly image: Uint8Array;

  constructor(protected readonly firmware: Firmware) {
    const address = firmware.exports.sim_drive_image() >>> 0;
    this.image = new Uint8Array(firmware.exports.memory.buffer, address, DRIVE_BYTES);
  }

  /** The entries of one folder; "" is the root. */
  list(folder = ''): DriveEntry[] {
    const volume = this.volume();
    return placed(volume.entries(this.folderAt(volume, folder).start), folder).map(shown);
  }

  /**
   * All files and folders, each folder before what it holds. A program can nest folders deeper
   * than a path from outside can be long: what lies there is left out.
   */
  tree(folder = ''): DriveEntry[] {
    const volume = this.volume();
    return this.walk(volume, folder).map(shown);
  }

  /** Folders that hold nothing at all: of those in one another the innermost. */
  emptyFolders(): string[] {
    const paths = this.walk(this.volume());
    const parents = new Set(paths.map(({ path }) => parentOf(path)));
    return paths.flatMap(({ kind, path }) =>
      kind === 'folder' && !parents.has(path) ? [path] : [],
    );
  }

  /** The content of a file. */
  read(path: string): Uint8Array {
    const volume = this.volume();
    const entry = this.entryAt(volume, path);
    if (entry?.kind === 'file') return volume.content(entry);
    throw this.entryAt(volume, parentOf(path))?.kind === 'folder' ? noFile(path) : noFolder(path);
  }

  /** Whether Python finds a file there, in whatever case its name is written. */
  isFile(path: string): boolean {
    return this.find(path)?.kind === 'file';
  }

  /** All files with their content. */
  readAll(): Files {
    const volume = this.volume();
    const files = this.walk(volume).filter(({ kind }) => kind === 'file');
    // Each by itself may be of a possible size, where many are made of the same sectors.
    if (files.reduce((sum, { size }) => sum + size, 0) > DRIVE_BYTES) throw damaged(LOOP);
    return Object.fromEntries(files.map((entry) => [entry.path, volume.content(entry)]));
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

  /** Bytes free. */
  free(): number {
    return this.volume().free();
  }

  /** What FatFs takes for the file or folder `path`, if any; its name may be another one, in long or short. */
  protected find(path: string): FatEntry | null {
    return this.entryAt(this.volume(), path);
  }

  /** A name or path as FatFs compares it: in its own capitals. */
  protected capitals(text: string): string {
    let all = '';
    for (let i = 0; i < text.length; i++) {
      all += String.fromCharCode(this.firmware.exports.sim_drive_capital(text.charCodeAt(i)));
    }
    return all;
  }

  /** To FatFs upper and lower case are the same. */
  protected isSameName(a: string, b: string): boolean {
    if (a.length !== b.length) return false;
    const { sim_drive_capital } = this.firmware.exports;
    for (let i = 0; i < a.length; i++) {
      const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
      if (x !== y && sim_drive_capital(x) !== sim_drive_capital(y)) return false;
    }
    return true;
  }

  /** The drive as it is at this moment. */
  private volume(): FatVolume {
    const { memory, sim_drive_held, sim_drive_window } = this.firmware.exports;
    const number = sim_drive_held() >>> 0;
    if (number >= SIM_DRIVE_SECTORS) return new FatVolume(this.image, null);
    const bytes = new Uint8Array(memory.buffer, sim_drive_window() >>> 0, SECTOR);
    return new FatVolume(this.image, { number, bytes });
  }

  private walk(volume: FatVolume, folder = ''): PlacedEntry[] {
    const found: PlacedEntry[] = [];
    const seen = new Set<number>();
    const enter = (start: number, path: string): void => {
      if (seen.has(start)) throw damaged(LOOP);
      seen.add(start);
      for (const entry of placed(volume.entries(start), path)) {
        if (entry.name.includes('/') || drivePathProblem(entry.path) !== null) continue;
        found.push(entry);
        if (entry.kind === 'folder') enter(entry.start, entry.path);
      }
    };
    enter(this.folderAt(volume, folder).start, folder);
    return found;
  }

  private folderAt(volume: FatVolume, path: string): FatEntry {
    const entry = this.entryAt(volume, path);
    if (entry?.kind !== 'folder') throw noFolder(path);
    return entry;
  }

  private entryAt(volume: FatVolume, path: string): FatEntry | null {
    let at = ROOT_FOLDER;
    for (const name of path === '' ? [] : path.split('/')) {
      if (at.kind !== 'folder') return null;
      const short = this.capitals(name);
      const found = volume
        .entries(at.start)
        .find((entry) => entry.shortName === short || this.isSameName(entry.name, name));
      if (found === undefined) return null;
      at = found;
    }
    return at;
  }
}

export function noFile(path: string): PlainError {
  return new PlainError(`There is no “${path}” on CIRCUITPY.`);
}

export function noFolder(path: string): PlainError {
  return new PlainError(`There is no folder for “${path}” on CIRCUITPY.`);
}

/** The path of the folder that `path` is in; "" is the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function placed(entries: readonly FatEntry[], folder: string): PlacedEntry[] {
  const start = folder === '' ? '' : `${folder}/`;
  return entries.map((entry) => ({ ...entry, path: start + entry.name }));
}

function shown({ path, kind, size }: PlacedEntry): DriveEntry {
  return { path, kind, size };
}
