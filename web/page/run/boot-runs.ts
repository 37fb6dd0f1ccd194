// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_FILES } from '../../sim/board';
import type { BoardView } from '../../sim/board-view';

/** Longer than the board takes to reset, so that a boot.py that resets it is not told of as running. */
const MOMENT_MS = 1500;
/** Most that boot.py is for is done by then. */
const LONG_MS = 5000;

/** For how long boot.py runs: "long" may be for ever. */
export type BootRun = 'no' | 'a while' | 'long';

/** Tells whether boot.py runs for longer than a moment. */
export interface BootRuns {
  readonly run: BootRun;
  /** By the board's words, boot.py was the last file to begin. */
  readonly begun: boolean;
  /** The board says that this file begins. */
  begins(file: string): void;
  look(view: Pick<BoardView, 'state'>): void;
  /** What was seen until now is of another run. */
  forget(): void;
}

/** `changed` is called when it has run for a while, and when it has for long. */
export function createBootRuns(changed: () => void): BootRuns {
  let run: BootRun = 'no';
  let begun = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stopCounting(): void {
    clearTimeout(timer);
    timer = undefined;
    run = 'no';
  }

  function becomes(next: BootRun, after: number): void {
    timer = setTimeout(() => {
      run = next;
      if (next !== 'long') becomes('long', LONG_MS - MOMENT_MS);
      changed();
    }, after);
  }

  return {
    get run() {
      return run;
    },
    get begun() {
      return begun;
    },
    begins(file) {
      stopCounting();
      begun = BOOT_FILES.includes(file);
    },
    look({ state }) {
      if (state !== 'boot') stopCounting();
      // The board is in this state while it resets, too.
      else if (begun && timer === undefined) becomes('a while', MOMENT_MS);
    },
    forget() {
      stopCounting();
      begun = false;
    },
  };
}
