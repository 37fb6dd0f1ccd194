// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sameBytes } from '../sim/bytes';
import { BOOT_FILE } from '../sim/board';
import type { FileChanges, Files } from '../sim/files';
import type { ProgramChange } from '../sim/program-change';

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
  /** The boot.py of the last power-on or reset. */
  private booted: Uint8Array | undefined;

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
    for (const path of Object.keys(this.changesTo(files))) this.written.set(path, request);
    this.held = new Map(Object.entries(files));
    this.started = request;
    this.noteBoot();
  }

  /** The board was reset: boot.py has run, or runs now. */
  noteBoot(): void {
    this.booted = bootFileOf(this.files);
  }

  /** With `files` on the drive, the next reset runs another boot.py than the last one did. */
  bootsAnewWith(files: Files): boolean {
    const boot = bootFileOf(files);
    if (boot === undefined || this.booted === undefined) return boot !== this.booted;
    return !sameBytes(boot, this.booted);
  }

  noteWrite(changes: FileChanges, request: number): void {
    this.note(changes);
    for (const path of Object.keys(changes)) this.written.set(path, request);
  }

  /** The drive did not take all of `request`: this is what it holds there. */
  noteRefusal(holds: FileChanges, request: number): void {
    this.note(this.upTo(request, holds));
  }

  /** The worker, which had taken requests up to `taken`, reports what the program changed. */
  noteReport(reported: FileChanges, taken: number): readonly ProgramChange[] {
    const current = this.upTo(taken, reported);
    const changes = Object.entries(reported).map(([path, now]) => ({
      path,
      now,
      before: this.held.get(path) ?? null,
      replaced: !Object.hasOwn(current, path),
    }));
    // Otherwise it is the last word of the machine before this one, for the page to keep.
    if (taken >= this.started) this.note(current);
    return changes;
  }

  /** Another worker counts its requests anew. */
  forgetRequests(): void {
    this.started = 0;
    this.written.clear();
  }

  /** Those of the changes that no request after `request` has written over. */
  private upTo(request: number, changes: FileChanges): FileChanges {
    return Object.fromEntries(
      Object.entries(changes).filter(([path]) => (this.written.get(path) ?? 0) <= request),
    );
  }

  private note(changes: FileChanges): void {
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) this.held.delete(path);
      else this.held.set(path, content);
    }
  }
}

function bootFileOf(files: Files): Uint8Array | undefined {
  return Object.entries(files).find(([path]) => path.toLowerCase() === BOOT_FILE)?.[1];
}
