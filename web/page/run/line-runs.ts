// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardView } from '../../sim/board-view';

/** Most lines are done by then: to say so of each would be read out at each. */
const LONG_MS = 400;

/** Tells whether what was typed at the REPL runs for longer than most. */
export interface LineRuns {
  readonly long: boolean;
  look(view: Pick<BoardView, 'state' | 'waiting'>): void;
  forget(): void;
}

/** `changed` is called when a line has become one of those. */
export function createLineRuns(changed: () => void): LineRuns {
  let long = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    long = false;
  }

  return {
    get long() {
      return long;
    },
    look({ state, waiting }) {
      if (state !== 'repl' || waiting) {
        forget();
        return;
      }
      timer ??= setTimeout(() => {
        long = true;
        changed();
      }, LONG_MS);
    },
    forget,
  };
}
