// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createTracebackReader, type RunNews, type Traceback } from '../../console/traceback';
import type { ProgramError } from '../../errors/explain';
import type { BoardView } from '../../sim/board-view';
import type { RunEnd } from '../../sim/run-watch';
import { createBootRuns } from './boot-runs';
import { createLineRuns } from './line-runs';
import { createRestarts } from './restarts';
import { statusOf, type Asked, type Failure, type Status } from './status';

export interface ProgramRunEvents {
  /** `ofBoot`: boot.py's error, which is told beside whatever code.py does. */
  status(status: Status, ofBoot: ProgramError | null): void;
  /** The program has ended with an error; null: it is none of the run that there is now. */
  error(error: ProgramError | null): void;
}

/** Follows the program on the board: what it does, and where it failed. */
export interface ProgramRun {
  view(view: BoardView, ended: RunEnd | null): void;
  /** `current`: it is of the run that the person asked for last. */
  serial(bytes: Uint8Array, current: boolean): void;
  /** The person pressed Run, Reset or Stop. */
  ask(what: 'run' | 'stop'): void;
  /** The person did something else that may be why the program starts anew. */
  handled(): void;
  /** The program is another one by now, once it starts anew. */
  edited(): void;
  /** The machine is off, for this reason, until the person starts it again. */
  off(reason: Status): void;
  /** The line that the error is on has moved with the text. */
  moveError(line: number): void;
  /** The line that the error is on was changed. */
  mended(): void;
  /** There is another board now, and nothing has run on it. */
  forget(): void;
  /** Resolves when the board has answered to Run or Reset; at once if neither was pressed. */
  answer(): Promise<void>;
}

/**
 * `files` gives the files of the project as they are at the moment; `explain` tells the place of an
 * error and words for it, from the files that ran, once or more than once.
 */
export function createProgramRun<Files>(
  files: () => Files,
  explain: (traceback: Traceback, ran: Files, tell: (error: ProgramError) => void) => void,
  events: ProgramRunEvents,
): ProgramRun {
  const reader = createTracebackReader();
  const decoder = new TextDecoder();
  let asked: Asked = 'nothing';
  let last: BoardView | null = null;
  let offReason: Status | null = null;
  let ran = files();
  let end: RunEnd | null = null;
  let traceback: Traceback | null = null;
  /** The traceback, explained. */
  let failure: Failure = null;
  /** boot.py's, which code.py does not end: it runs all the same. */
  let boot: { readonly traceback: Traceback; readonly failure: ProgramError | null } | null = null;
  let reported: ProgramError | null = null;
  const waiting: (() => void)[] = [];
  const restarts = createRestarts(update);
  const line = createLineRuns(update);
  const bootRuns = createBootRuns(update);

  function update(): void {
    const ofBoot = boot?.failure ?? null;
    const itself =
      offReason ?? statusOf(last, asked, failure, end, restarts.often, line.long, bootRuns.run);
    const status: Status =
      itself.kind === 'finished' && ofBoot ? { kind: 'error', ...ofBoot } : itself;
    if (status.kind !== 'stopping' && asked === 'stop') asked = 'nothing';
    events.status(status, ofBoot);
    const error = failure === 'exit' || failure === 'mended' ? null : failure;
    const ofCode = status.kind === 'error' ? error : null;
    const shown = error ? ofCode : ofBoot;
    // In the REPL, say, the error of the last run is still that.
    if (shown === reported || (shown === null && error !== null)) return;
    reported = shown;
    events.error(shown);
  }

  function hear(news: RunNews): void {
    switch (news.kind) {
      case 'start':
        restarts.begun(news.file);
        ran = files();
        bootRuns.begins(news.file);
        if (bootRuns.begun) boot = null;
        dropError();
        break;
      case 'goes-on':
        if (bootRuns.begun) boot = null;
        dropError();
        break;
      case 'traceback':
        take(news.traceback);
        break;
      case 'end':
        if (traceback) break;
        if (news.words === '') failure = 'exit';
        else take({ frames: [], message: news.words });
    }
  }

  function dropError(): void {
    traceback = failure = null;
  }

  function take(found: Traceback): void {
    if (bootRuns.begun) {
      // Of Stop.
      if (found.message.startsWith('KeyboardInterrupt')) return;
      boot = { traceback: found, failure: null };
      explain(found, ran, (explained) => {
        if (boot?.traceback !== found) return;
        boot = { traceback: found, failure: explained };
        update();
      });
      return;
    }
    traceback = found;
    explain(found, ran, (explained) => {
      // There may be another run by now.
      if (traceback !== found || failure === 'mended') return;
      failure = explained;
      update();
    });
  }

  function answered(): void {
    asked = 'nothing';
    for (const resolve of waiting.splice(0)) resolve();
  }

  return {
    view(view, ended) {
      if (asked === 'run') answered();
      last = view;
      end = ended;
      restarts.look(view);
      line.look(view);
      bootRuns.look(view);
      update();
    },
    serial(bytes, current) {
      const news = reader.push(decoder.decode(bytes, { stream: true }));
      if (news.length === 0 || !current) return;
      news.forEach(hear);
      update();
    },
    ask(what) {
      asked = what;
      restarts.renew();
      if (what === 'run') {
        // How the run before ended says nothing of this one, also if it is stopped before it begins.
        last = end = offReason = null;
        boot = null;
        dropError();
        line.forget();
        bootRuns.forget();
      }
      update();
    },
    handled() {
      restarts.handled();
    },
    edited() {
      if (restarts.forget()) update();
    },
    off(reason) {
      answered();
      restarts.renew();
      line.forget();
      bootRuns.forget();
      offReason = reason;
      update();
    },
    moveError(line) {
      if (!reported?.place || reported.place.line === line) return;
      const moved = { ...reported, place: { ...reported.place, line } };
      if (boot && boot.failure === reported) boot = { ...boot, failure: moved };
      else failure = moved;
      reported = moved;
      update();
    },
    mended() {
      if (boot && boot.failure === reported) boot = null;
      else if (reported) failure = 'mended';
      update();
    },
    forget() {
      answered();
      restarts.renew();
      line.forget();
      bootRuns.forget();
      boot = null;
      last = end = offReason = null;
      dropError();
      update();
    },
    async answer() {
      if (asked === 'run') await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
