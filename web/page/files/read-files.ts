// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { asUtf8 } from '../../project/as-utf8';
import { sortFiles, type FoundFile } from '../../project/found-files';
import { titleOfFile } from '../../project/title';
import { BIGGEST_ZIP, readZip } from '../../project/zip';

/** Files that a person chose or dropped, as they are outside. */
export interface Picked {
  /** Of the file, the folder or the zip, without an address. */
  readonly name: string;
  /** Whether a folder or a zip is around them: a program of its own. */
  readonly whole: boolean;
  readonly files: readonly FoundFile[];
}

export type ReadFiles =
  | {
      readonly kind: 'files';
      readonly title: string;
      readonly whole: boolean;
      /** The name of the folder or zip that the paths are in; null for files that were chosen one by one. */
      readonly folder: string | null;
      readonly files: ReadonlyMap<string, Uint8Array>;
      readonly left: readonly string[];
      /** Paths of text that was in another encoding. */
      readonly converted: readonly string[];
    }
  /** `message` is for people. */
  | { readonly kind: 'refused'; readonly message: string };

/** Looking for a program in a whole disk would take for ever. */
const MOST_LOOKED_AT = 3000;

/** Reads what was picked; a single zip is opened. */
export async function readPicked(picked: Picked): Promise<ReadFiles> {
  try {
    const opened = await openZip(picked);
    if ('message' in opened) return opened;
    const sorted = sortFiles(opened.files);
    if (sorted.kind === 'refused') return sorted;
    const files = new Map<string, Uint8Array>();
    const converted: string[] = [];
    for (const [path, file] of sorted.files) {
      const text = asUtf8(path, await file.read());
      files.set(path, text.bytes);
      if (text.converted) converted.push(path);
    }
    const { whole } = opened;
    const folder = whole ? sorted.folder || opened.name.replace(/\.zip$/i, '') : null;
    return { ...sorted, title: titleOfFile(opened.name), whole, folder, files, converted };
  } catch {
    return { kind: 'refused', message: `${picked.name} could not be read.` };
  }
}

async function openZip(
  picked: Picked,
): Promise<Picked | { readonly kind: 'refused'; readonly message: string }> {
  const [file] = picked.files;
  if (picked.files.length !== 1 || !file || !/\.zip$/i.test(file.path)) return picked;
  if (file.size > BIGGEST_ZIP) {
    return {
      kind: 'refused',
      message: `${picked.name} holds more than a board’s drive can store.`,
    };
  }
  const zip = readZip(picked.name, await file.read());
  return zip.kind === 'refused' ? zip : { name: picked.name, whole: true, files: zip.files };
}

/** What an `<input type="file">` gave. */
export function pickedFiles(files: readonly File[]): Picked {
  const found = files.map((file) => foundFile(file, file.webkitRelativePath || file.name));
  const [first] = found;
  const slash = first?.path.indexOf('/') ?? -1;
  const whole = slash > 0;
  return {
    name: nameOf(files, whole ? first?.path.slice(0, slash) : undefined),
    whole,
    files: found,
  };
}

/** What was dropped: files, folders, or both. Call it while the event is handled. */
export async function droppedFiles(data: DataTransfer): Promise<Picked> {
  // Later, the list is empty.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...data.files];
  if (!entries.some((entry) => entry.isDirectory)) return pickedFiles(files);
  const found: FoundFile[] = [];
  for (const entry of entries) await look(entry, found);
  return { name: entries[0]?.name ?? '', whole: true, files: found };
}

async function look(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
  if (found.length >= MOST_LOOKED_AT) return;
  const path = entry.fullPath.replace(/^\//, '');
  if (isFileEntry(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    found.push(foundFile(file, path));
  } else if (isDirectoryEntry(entry)) {
    const reader = entry.createReader();
    // It gives a hundred at a time, and nothing when that was all.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
        reader.readEntries(resolve, reject);
      });
      if (some.length === 0) return;
      for (const inside of some) await look(inside, found);
    }
  }
}

function foundFile(file: File, path: string): FoundFile {
  const read = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
  return { path, size: file.size, read };
}

function nameOf(files: readonly File[], folder: string | undefined): string {
  const program = files.find((file) => /\.py$/i.test(file.name)) ?? files[0];
  return folder ?? program?.name ?? '';
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
