// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_FILES } from '../../sim/board';
import type { BoardView } from '../../sim/board-view';

/** So many restarts in a row are no accident; the last of them need only have begun. */
const OFTEN = 3;
/** A program that runs for longer has come through. */
const RUN_MS = 10_000;

/** Tells of a program that starts itself, or the board, again and again. */
export interface Restarts {
  /** Whether it does, and nobody had a hand in it. */
  readonly often: boolean;
  look(view: Pick<BoardView, 'state' | 'starts' | 'waiting'>): void;
  /** The board says that this file begins. */
  begun(file: string): void;
  /** The person did what may be why the program starts: it is not counted with the ones before. */
  handled(): void;
  /** What was seen until now is of another program. Returns whether it was often. */
  forget(): boolean;
  /** The person starts the program, maybe on another board: that is no restart. */
  renew(): void;
}

/** `over` is called when a program that did so has come through. */
export function createRestarts(over: () => void): Restarts {
  let count = 0;
  let starts: number | null = null;
  let inBoot = false;
  /** Starts of code.py when boot.py last began. */
  let startsAtBoot: number | null = null;
  let often = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): boolean {
    const was = often;
    clearTimeout(timer);
    count = 0;
    often = false;
    return was;
  }

  function judge(): void {
    // In that state the board is on its way to the next start, which takes a reset about a second.
    often ||= count >= (inBoot ? OFTEN - 1 : OFTEN);
  }

  /** What a hidden page missed of it counts as one. */
  function restarted(): void {
    count += 1;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (forget()) over();
    }, RUN_MS);
  }

  return {
    get often() {
      return often;
    },
    look({ state, starts: now, waiting }) {
      inBoot = state === 'boot';
      // The first start is the power-on's.
      if (starts !== null && now !== starts && now > 1) restarted();
      starts = now;
      judge();
      if (waiting || state === 'done' || state === 'repl' || state === 'off') forget();
    },
    begun(file) {
      // The board counts only starts of code.py. A program that prints such a line is not in boot.py.
      if (!BOOT_FILES.includes(file)) return;
      if (inBoot && starts === startsAtBoot) restarted();
      startsAtBoot = starts;
      judge();
    },
    handled() {
      count = 0;
    },
    forget,
    renew() {
      forget();
      inBoot = false;
      starts = startsAtBoot = null;
    },
  };
}
