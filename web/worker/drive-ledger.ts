// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sameBytes } from '../sim/bytes';
import type { FileChanges, Files } from './protocol';

/**
 * What the drive holds, as the page knows it: all that was sent to the worker is done, and all that
 * the worker reported. Bundled libraries are not counted. Requests are told by their numbers, in
 * the order in which they are sent.
 */
export class DriveLedger {
  private held = new Map<string, Uint8Array>();
  /** The number of the last start, and by path of the last request that wrote it. */
  private started = 0;
  private readonly written = new Map<string, number>();

  get files(): Files {
    return Object.fromEntries(this.held);
  }

  /** What has to be written for the drive to hold exactly `files`. */
  changesTo(files: Files): FileChanges {
    const gone = [...this.held.keys()].filter((path) => !Object.hasOwn(files, path));
    const changed = Object.entries(files).filter(([path, content]) => {
      const known = this.held.get(path);
      return known === undefined || !sameBytes(known, content);
    });
    return Object.fromEntries([...gone.map((path): [string, null] => [path, null]), ...changed]);
  }

  /** A request made a new machine, with exactly `files` on its drive. */
  noteStart(files: Files, request: number): void {
    this.held = new Map(Object.entries(files));
    this.started = request;
    for (const path of this.held.keys()) this.written.set(path, request);
  }

  noteWrite(changes: FileChanges, request: number): void {
    this.note(changes);
    for (const path of Object.keys(changes)) this.written.set(path, request);
  }

  /**
   * The worker, which had taken requests up to `taken`, reports what the program changed. Returns
   * what of it is still so: the rest was written over since.
   */
  noteReport(reported: FileChanges, taken: number): FileChanges {
    const changes = Object.fromEntries(
      Object.entries(reported).filter(([path]) => (this.written.get(path) ?? 0) <= taken),
    );
    // Otherwise it is the last word of the machine before this one, for the page to keep.
    if (taken >= this.started) this.note(changes);
    return changes;
  }

  /** Another worker counts its requests anew. */
  forgetRequests(): void {
    this.started = 0;
    this.written.clear();
  }

  private note(changes: FileChanges): void {
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) this.held.delete(path);
      else this.held.set(path, content);
    }
  }
}
