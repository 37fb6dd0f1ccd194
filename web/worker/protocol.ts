// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition, Wire } from '../sim/board';
import type { BoardView } from '../sim/board-view';
import type { FileChanges, Files } from '../sim/files';
import type { Pace } from '../sim/pacer';
import type { RunEnd } from '../sim/run-watch';
import type { Trouble } from './trouble';

export type AfterWrite = 'go-on' | 'restart' | 'reset';

/** What the page has a machine do, or hear. */
export type Order =
  /** Powers on a new machine with this drive and runs it: boot.py, code.py. Drops an older one. */
  | {
      readonly kind: 'start';
      readonly board: BoardDefinition;
      readonly files: Files;
      /** What pins are wired to, as in `pin`. */
      readonly wires: readonly (readonly [number, Wire])[];
      /** Python only reads the drive, as while a computer has it. */
      readonly driveHeld: boolean;
    }
  /**
   * Writes files to the drive of the machine, and in the same breath runs code.py anew, or resets
   * the board, which runs boot.py, too.
   */
  | { readonly kind: 'write'; readonly changes: FileChanges; readonly then: AfterWrite }
  /** Whether board and Python say that auto-reload is on; kept for later starts. At first not. */
  | { readonly kind: 'auto-reload'; readonly on: boolean }
  /** How machine time follows the host's from now on; kept for later starts. At first as the board. */
  | { readonly kind: 'pace'; readonly pace: Pace }
  /** The reset button. */
  | { readonly kind: 'reset' }
  /**
   * Ends the program, with Ctrl-C, and what follows it: code.py after boot.py. What it does to end is
   * not in slow motion.
   */
  | { readonly kind: 'stop' }
  /** Bytes for the serial line; 3 is Ctrl-C, 4 is Ctrl-D. */
  | { readonly kind: 'serial'; readonly bytes: Uint8Array }
  /**
   * What a pin (an index into the board's pins) is wired to outside. Of several that come fast, a
   * program sees each.
   */
  | { readonly kind: 'pin'; readonly pin: number; readonly wire: Wire };

/**
 * Page to worker, after the first message, which is the Firmware of machine-host.ts. Orders have
 * numbers, from 1 on for each worker, in the order in which they are sent.
 */
export type WorkerRequest =
  | (Order & { readonly id: number })
  /**
   * Asks for one `snapshot`: as soon as there is something to see or to read, or `now`, between two
   * slices. After a start it is answered behind the first slice. Of two that wait, one is answered.
   */
  | { readonly kind: 'snapshot'; readonly when: 'changed' | 'now' };

/** Worker to page. `through`: the last order that the machine had taken by then; 0 for none. */
export type WorkerReport =
  /** The worker has its firmware. */
  | { readonly kind: 'ready' }
  /**
   * The state now, and all serial output since the last snapshot. `view` is null without a machine,
   * `ended` before code.py has ended, `reached` unless this computer is too slow for the pace: then
   * it is how many percent of it the machine reaches.
   */
  | {
      readonly kind: 'snapshot';
      readonly through: number;
      readonly view: BoardView | null;
      readonly ended: RunEnd | null;
      readonly reached: number | null;
      readonly serial: Uint8Array;
    }
  /** Serial output of before code.py is started anew: the next snapshot has none of it. */
  | { readonly kind: 'serial'; readonly through: number; readonly bytes: Uint8Array }
  /** An order was taken, and what it asked for is under way. */
  | { readonly kind: 'taken'; readonly id: number }
  /** Files that the Python program changed (host writes are not reported back). */
  | { readonly kind: 'files'; readonly through: number; readonly changes: FileChanges }
  /** Folders of the drive in which nothing lies, when they are others than before; at a start there are none. */
  | { readonly kind: 'folders'; readonly through: number; readonly empty: readonly string[] }
  /**
   * The drive refused a part of the `write` with this number, and holds `holds` there; the rest is
   * written, and the program goes on. Comes before that order's `taken`.
   */
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly reason: string;
      readonly holds: FileChanges;
    }
  /** The machine is lost, or could not be made. The worker itself is ready for the next start. */
  | { readonly kind: 'failed'; readonly trouble: Trouble };
