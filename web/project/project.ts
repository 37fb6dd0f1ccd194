// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_OUT_FILE } from '../sim/board';
import type { BoardLook } from '../sim/board-look';
import { sameBytes } from '../sim/bytes';
import type { Files } from '../sim/files';
import type { StripShape, StripShapes } from './strip-shape';

/** The file that Run starts. */
export const MAIN_FILE = 'code.py';
export const DEFAULT_BOARD = 'circuitplayground_bluefruit';

export interface ProjectFile {
  readonly bytes: Uint8Array;
  /**
   * Files that only the program wrote stay on the drive but aren't part of what a person shares.
   * "both": a person's, with a text that the program has written since.
   */
  readonly by: 'person' | 'program' | 'both';
}

/** A text that a person wrote and a program then took from its place. */
export interface TakenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly how: 'replaced' | 'deleted';
}

/** A program and its board; a value, never changed in place. */
export interface Project {
  readonly id: string;
  readonly title: string;
  /** A person gave it this title. */
  readonly named: boolean;
  /** A board's id. */
  readonly board: string;
  /** The board's drive is read-only for the program, as on a board whose drive a computer has. */
  readonly driveHeld: boolean;
  readonly files: ReadonlyMap<string, ProjectFile>;
  /** How strips of NeoPixels beside the board are laid out. */
  readonly strips: StripShapes;
  /** What the program took from the person, the last one last, until the person has decided. */
  readonly taken: readonly TakenFile[];
  /** Worth keeping: somebody changed it, or sent it. An example just looked at is not. */
  readonly worthKeeping: boolean;
  /** When it was made, or a person last changed its files; milliseconds since 1970. */
  readonly changedAt: number;
  /** The link that it came by, and when; null for a program made here. */
  readonly link: { readonly mark: string; readonly at: number } | null;
  /** What the board last showed of it; null when that was nothing. */
  readonly look: BoardLook | null;
}

/** A new project of a person's files. */
export function newProject(
  title: string,
  board: string,
  files: Iterable<readonly [string, Uint8Array]>,
  worthKeeping: boolean,
): Project {
  const entries = [...files].map(([path, bytes]): [string, ProjectFile] => [
    path,
    { bytes, by: 'person' },
  ]);
  return {
    id: newId(),
    title,
    named: false,
    board,
    driveHeld: false,
    files: new Map(entries),
    strips: {},
    taken: [],
    worthKeeping,
    changedAt: Date.now(),
    link: null,
    look: null,
  };
}

/** A copy that goes its own way. */
export function duplicate(project: Project, title: string): Project {
  const fresh = { id: newId(), title, worthKeeping: true, changedAt: Date.now(), link: null };
  return { ...project, ...fresh };
}

/** Unguessable, and available without a secure context (unlike crypto.randomUUID). */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** With one file written by the person. */
export function withFile(project: Project, path: string, bytes: Uint8Array): Project {
  return withFiles(project, new Map(project.files).set(path, { bytes, by: 'person' }));
}

export function withoutFile(project: Project, path: string): Project {
  const files = new Map(project.files);
  files.delete(path);
  return withFiles(project, files);
}

/** With a file under another name, at the same place in the order. */
export function withFileRenamed(project: Project, from: string, to: string): Project {
  const files = [...project.files].map(([path, file]): [string, ProjectFile] =>
    path === from ? [to, { bytes: file.bytes, by: 'person' }] : [path, file],
  );
  const taken = project.taken.map((each) => (each.path === from ? { ...each, path: to } : each));
  return { ...withFiles(project, new Map(files)), taken };
}

/** With these files instead: a person's change. */
export function withFiles(project: Project, files: Project['files']): Project {
  return { ...project, files, worthKeeping: true, changedAt: Date.now() };
}

/** The files of `after` that are new, or not as they were before. */
export function changedFiles(before: Project, after: Project): string[] {
  return [...after.files.keys()].filter((path) => after.files.get(path) !== before.files.get(path));
}

/** Whether a person has put work into it, which nobody else has. */
export function isOwnWork({ worthKeeping, link, changedAt }: Project): boolean {
  return worthKeeping && (link === null || changedAt > link.at);
}

export function withTitle(project: Project, title: string): Project {
  return { ...project, title, named: true, worthKeeping: true };
}

/** With the strip on a pin laid out so. */
export function withStripShape(project: Project, pin: string, shape: StripShape): Project {
  return { ...project, strips: { ...project.strips, [pin]: shape }, worthKeeping: true };
}

export function withDriveHeld(project: Project, driveHeld: boolean): Project {
  return { ...project, driveHeld, worthKeeping: true, changedAt: Date.now() };
}

/** All files, as the device takes them. */
export function driveFiles(project: Project): Files {
  const files = [...project.files].map(([path, file]) => [path, file.bytes] as const);
  // The board writes its own: one that was kept, or came by a link, before pages knew that is not put there.
  return Object.fromEntries(files.filter(([path]) => path !== BOOT_OUT_FILE));
}

/** The file to look at first. */
export function firstFile(project: Project): string {
  if (project.files.has(MAIN_FILE)) return MAIN_FILE;
  return [...project.files.keys()][0] ?? MAIN_FILE;
}

export function sameFiles(a: Project, b: Project): boolean {
  if (a.board !== b.board || a.files.size !== b.files.size) return false;
  return [...a.files].every(([path, { bytes }]) => {
    const other = b.files.get(path)?.bytes;
    return other !== undefined && sameBytes(bytes, other);
  });
}
