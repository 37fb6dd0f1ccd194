// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { MAIN_FILE, type Project } from './project';
import { fileNameOf } from './title';
import { makeZip } from './zip';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A program as a file to keep: code.py alone as itself, several files as a zip. */
export function savedProgram(project: Project): SavedFile {
  const name = fileNameOf(project.title);
  const main = project.files.get(MAIN_FILE);
  if (main && project.files.size === 1) {
    return { name: `${name}.py`, type: 'text/x-python', bytes: main.bytes };
  }
  const files = new Map([...project.files].map(([path, { bytes }]) => [path, bytes]));
  return { name: `${name}.zip`, type: 'application/zip', bytes: makeZip(files) };
}

/** One file of a program. */
export function savedFile(project: Project, path: string): SavedFile | null {
  const file = project.files.get(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return file ? { name, type: 'application/octet-stream', bytes: file.bytes } : null;
}
