// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createTracebackReader, type Frame, type Traceback } from '../console/traceback';
import type { BoardView } from '../sim/board-view';
import { statusOf, type Asked, type Status } from './status';

/** A new machine may look just like the one before; after this long it is taken for new. */
const START_TIMEOUT_MS = 2000;
/** A machine that waits for input still answers; one that doesn't is busy again. */
const SILENCE_MS = 500;

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
  /** The machine had a problem that the person is told about; it may be off now. */
  trouble(): void;
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
  let askedAt = 0;
  let last: BoardView | null = null;
  let traceback: Traceback | null = null;
  let reported: Traceback | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const status = statusOf(last, asked, traceback, files());
    events.status(status);
    if (status.kind === 'error' && status.place && traceback !== reported) {
      reported = traceback;
      events.error(status.place, status.message);
    }
  }

  /** Whether a view still shows the time before the person pressed Run. */
  function isOld(view: BoardView): boolean {
    if (view.state === 'off') return false;
    const restarted = !last || view.starts !== last.starts || view.clockUs < last.clockUs;
    return !restarted && performance.now() - askedAt < START_TIMEOUT_MS;
  }

  return {
    view(view) {
      if (asked === 'run' && isOld(view)) return;
      if (asked === 'run' || (view.state !== 'code' && view.state !== 'boot')) asked = 'nothing';
      last = view;
      update();
      clearTimeout(silence);
      if (!view.waiting) return;
      silence = setTimeout(() => {
        last = { ...view, waiting: false };
        update();
      }, SILENCE_MS);
    },
    serial(bytes) {
      const found = reader.push(decoder.decode(bytes, { stream: true })).at(-1);
      if (!found) return;
      traceback = found;
      update();
    },
    ask(what) {
      asked = what;
      askedAt = performance.now();
      update();
    },
    trouble() {
      asked = 'nothing';
      update();
    },
    forget() {
      clearTimeout(silence);
      asked = 'nothing';
      last = traceback = reported = null;
      update();
    },
  };
}
