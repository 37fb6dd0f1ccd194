// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { SIM_FLAG_NO_AUTORELOAD } from '../generated/layout';
import type { Wire } from './board';
import { drivePathProblem } from './drive-path';
import type { Firmware } from './firmware';
import { changePin, type Hold } from './pin-changes';
import { PlainError } from './plain-error';
import { putBytes } from './serial';

/** A change of the drive. Paths are from the root, with a leading slash: "/lib/neopixel.py". */
export type DriveChange =
  /** `bytes` go to `offset`; at 0 the file is made anew. At most SIM_TRANSFER_SIZE of them. */
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly offset: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'rename'; readonly path: string; readonly pathTo: string }
  /** Of a file or an empty folder; a new folder; what the program wrote to a file that it has open. */
  | { readonly kind: 'remove' | 'make-folder' | 'flush'; readonly path: string };

/** All that can be put into a machine that is made. What it does follows from that, and when it came. */
export type Input =
  /** What a pin (an index into the board's pins) is wired to outside, from now on. */
  | { readonly kind: 'wire'; readonly pin: number; readonly wire: Wire; readonly hold: Hold }
  /** An input of a device, both by their places, to a value in the input's steps. */
  | {
      readonly kind: 'device';
      readonly device: number;
      readonly input: number;
      readonly value: number;
    }
  | { readonly kind: 'serial'; readonly bytes: Uint8Array }
  /** Code.py anew, as Ctrl-D would; the reset button. */
  | { readonly kind: 'restart' | 'reset' }
  /** Whether a change of the drive from outside starts code.py anew. */
  | { readonly kind: 'auto-reload'; readonly on: boolean }
  | { readonly kind: 'drive'; readonly change: DriveChange };

/** Microseconds: what comes later than 31 years after power-on never comes, and 64 bits have nanoseconds for it. */
export const LATEST_US = 1e15;

/** What was put in, and when: microseconds of machine time, 0 for before power-on. */
export interface TimedInput {
  readonly atUs: number;
  readonly input: Input;
}

/** Hears of each input as it is put in. The bytes are the machine's own: copy what is to be kept. */
export type InputListener = (input: TimedInput) => void;

/** The one door into a machine. It is open in a pause, and before power-on. */
export class Inputs {
  constructor(
    private readonly firmware: Firmware,
    private readonly heard?: InputListener,
  ) {}

  /** Puts it in. Returns what the machine answers: below 0 is minus a FatFs result, of a drive's change. */
  put(input: Input): number {
    const { root } = this.firmware;
    this.heard?.({ atUs: root.inner('book').get('clock_ns') / 1000, input });
    switch (input.kind) {
      case 'wire':
        changePin(root.inner('in'), input.pin, input.wire, input.hold);
        return 0;
      case 'device': {
        const into = root.inner('in');
        into.inner('parts', input.device).setItem('inputs', input.input, input.value);
        into.set('input_news', (into.get('input_news') + 1) >>> 0);
        return 0;
      }
      case 'serial':
        putBytes(root.inner('in'), input.bytes);
        return 0;
      case 'restart':
        this.firmware.exports.sim_restart();
        return 0;
      case 'reset':
        this.firmware.exports.sim_reset();
        return 0;
      case 'auto-reload':
        this.setAutoReload(input.on);
        return 0;
      case 'drive':
        return this.changeDrive(input.change);
    }
  }

  private setAutoReload(on: boolean): void {
    const into = this.firmware.root.inner('in');
    const flags = into.get('flags') & ~SIM_FLAG_NO_AUTORELOAD;
    into.set('flags', on ? flags : flags | SIM_FLAG_NO_AUTORELOAD);
  }

  private changeDrive(change: DriveChange): number {
    const { exports, root } = this.firmware;
    this.setPath('path', change.path);
    switch (change.kind) {
      case 'write':
        root.inner('transfer').bytes('data').set(change.bytes);
        return exports.sim_drive_write(change.offset, change.bytes.length);
      case 'rename':
        this.setPath('path_to', change.pathTo);
        return exports.sim_drive_rename();
      case 'remove':
        return exports.sim_drive_remove();
      case 'make-folder':
        return exports.sim_drive_mkdir();
      case 'flush':
        return exports.sim_drive_flush();
    }
  }

  private setPath(field: 'path' | 'path_to', path: string): void {
    if (this.firmware.root.inner('transfer').setText(field, path)) return;
    throw new PlainError(
      drivePathProblem(path.slice(1)) ?? `“${path.slice(1)}” is too long for CIRCUITPY.`,
    );
  }
}
