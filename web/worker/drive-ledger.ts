// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { sameBytes } from '../sim/bytes';
import { BOOT_FILES } from '../sim/board';
import type { FileChanges, Files } from '../sim/files';
import type { ProgramChange } from '../sim/program-change';

/**
 * What the drive holds, as the page knows it: all that was sent to the worker is done, and all that
 * the worker reported. Bundled libraries are not counted. Requests are told by their numbers, in
 * the order in which they are sent.
 */
export class DriveLedger {
  private held = new Map<string, Uint8Array>();
  /** What it holds before those requests that were sent and are not taken yet. */
  private before = new Map<string, Uint8Array>();
  private sent: { readonly request: number; readonly changes: FileChanges }[] = [];
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
    this.noteWrite(this.changesTo(files), request);
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
    this.sent.push({ request, changes });
    note(this.held, changes);
    for (const path of Object.keys(changes)) this.written.set(path, request);
  }

  /** The drive did not take all of `request`: this is what it holds there. */
  noteRefusal(holds: FileChanges, request: number): void {
    this.sent.push({ request, changes: holds });
    note(this.held, this.upTo(request, holds));
  }

  /** The worker, which had taken requests up to `taken`, reports what the program changed. */
  noteReport(reported: FileChanges, taken: number): readonly ProgramChange[] {
    this.settle(taken);
    const current = this.upTo(taken, reported);
    const changes = Object.entries(reported).map(([path, now]) => ({
      path,
      now,
      before: this.before.get(path) ?? null,
      replaced: !Object.hasOwn(current, path),
    }));
    note(this.before, reported);
    // Otherwise it is the last word of the machine before this one, for the page to keep.
    if (taken >= this.started) note(this.held, current);
    return changes;
  }

  /** Another worker counts its requests anew. */
  forgetRequests(): void {
    this.settle(Infinity);
    this.started = 0;
    this.written.clear();
  }

  /** Those of the changes that no request after `request` has written over. */
  private upTo(request: number, changes: FileChanges): FileChanges {
    return Object.fromEntries(
      Object.entries(changes).filter(([path]) => (this.written.get(path) ?? 0) <= request),
    );
  }

  /** The worker has taken requests up to this one. */
  private settle(taken: number): void {
    for (const { changes } of this.sent.filter(({ request }) => request <= taken)) {
      note(this.before, changes);
    }
    this.sent = this.sent.filter(({ request }) => request > taken);
  }
}

function note(files: Map<string, Uint8Array>, changes: FileChanges): void {
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
}

function bootFileOf(files: Files): Uint8Array | undefined {
  const [first] = BOOT_FILES.flatMap((name) =>
    Object.entries(files).filter(([path]) => path.toLowerCase() === name),
  );
  return first?.[1];
}
