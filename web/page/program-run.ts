// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createTracebackReader, type Frame, type Traceback } from '../console/traceback';
import type { BoardView } from '../sim/board-view';
import { statusOf, type Asked, type Status } from './status';

export interface ProgramRunEvents {
  status(status: Status): void;
  /** The program has ended with an error at a place in the project. */
  error(place: Frame, message: string): void;
}

/** Follows the program on the board: what it does, and where it failed. */
export interface ProgramRun {
  view(view: BoardView): void;
  serial(bytes: Uint8Array): void;
  /** The person pressed Run, Reset or Stop. */
  ask(what: 'run' | 'stop'): void;
  /** The machine is off, for this reason, until the person starts it again. */
  off(reason: Status): void;
  /** There is another board now, and nothing has run on it. */
  forget(): void;
}

/** `files` gives the files of the project as they are at the moment. */
export function createProgramRun(
  files: () => ReadonlyMap<string, unknown>,
  events: ProgramRunEvents,
): ProgramRun {
  const reader = createTracebackReader();
  const decoder = new TextDecoder();
  let asked: Asked = 'nothing';
  let last: BoardView | null = null;
  let offReason: Status | null = null;
  let traceback: Traceback | null = null;
  let reported: Traceback | null = null;

  function update(): void {
    const status = offReason ?? statusOf(last, asked, traceback, files());
    events.status(status);
    if (status.kind === 'error' && status.place && traceback !== reported) {
      reported = traceback;
      events.error(status.place, status.message);
    }
  }

  return {
    view(view) {
      if (asked === 'run' || (view.state !== 'code' && view.state !== 'boot')) asked = 'nothing';
      last = view;
      update();
    },
    serial(bytes) {
      const found = reader.push(decoder.decode(bytes, { stream: true })).at(-1);
      if (!found) return;
      traceback = found;
      update();
    },
    ask(what) {
      asked = what;
      if (what === 'run') offReason = null;
      update();
    },
    off(reason) {
      asked = 'nothing';
      offReason = reason;
      update();
    },
    forget() {
      asked = 'nothing';
      last = traceback = reported = offReason = null;
      update();
    },
  };
}
