// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Frame } from '../../console/traceback';
import type { ProgramError } from '../../errors/explain';
import { MAIN_FILE } from '../../project/project';
import { BOOT_FILE } from '../../sim/board';
import type { BoardView } from '../../sim/board-view';
import type { RunEnd } from '../../sim/run-watch';
import type { BootRun } from './boot-runs';

/** What the program is doing, as the page tells it. */
export type Status =
  | { readonly kind: 'ready' }
  | { readonly kind: 'starting' }
  /** boot.py runs for longer than a moment, and code.py waits for its end. */
  | { readonly kind: 'in-boot'; readonly long: boolean }
  | { readonly kind: 'running' }
  /** By itself, again and again. */
  | { readonly kind: 'restarting' }
  /** For a person to type: `input()`. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'stopping' }
  /** `forUs` is machine time; `dark`: what it had lit is dark since. */
  | { readonly kind: 'finished'; readonly forUs: number | null; readonly dark: boolean }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'no-code' }
  /** code.py does not run before the next reset. */
  | { readonly kind: 'safe-mode' }
  /** At its prompt, or at an `input()` of what was typed there. */
  | { readonly kind: 'repl' }
  /** What was typed there runs. */
  | { readonly kind: 'repl-busy' }
  /** The machine itself failed, whatever the program was. */
  | { readonly kind: 'crashed' }
  /** There is no machine: it could not be loaded or made. */
  | { readonly kind: 'no-start' }
  | ({ readonly kind: 'error' } & ProgramError)
  /** The line of the error was changed since. */
  | { readonly kind: 'mended' };

/** What the person asked for, until the board's state answers it. */
export type Asked = 'nothing' | 'run' | 'stop';

/**
 * What the board's words say of how the program failed; null until they are all there. "exit":
 * sys.exit() with a value, which for the board's user is an end like any other. "mended": the person
 * has changed the line since.
 */
export type Failure = ProgramError | 'exit' | 'mended' | null;

/**
 * Works out the status; `restarts`: the program starts itself again and again; `lineRuns`: what was
 * typed at the REPL runs for longer than most; `bootRun`: for how long boot.py runs.
 */
export function statusOf(
  view: Pick<BoardView, 'state' | 'result' | 'waiting'> | null,
  asked: Asked,
  failure: Failure,
  ended: RunEnd | null = null,
  restarts = false,
  lineRuns = false,
  bootRun: BootRun = 'no',
): Status {
  if (asked === 'run') return { kind: 'starting' };
  if (!view) return { kind: asked === 'stop' ? 'stopping' : 'ready' };
  switch (view.state) {
    case 'off':
      return { kind: 'ready' };
    case 'boot':
      if (asked === 'stop') return { kind: 'stopping' };
      if (restarts) return { kind: 'restarting' };
      if (view.waiting) return { kind: 'waiting' };
      return bootRun === 'no'
        ? { kind: 'starting' }
        : { kind: 'in-boot', long: bootRun === 'long' };
    case 'code':
      return restarts && asked !== 'stop' ? { kind: 'restarting' } : underWay(asked, view.waiting);
    case 'repl':
      if (asked === 'stop' && !view.waiting) return { kind: 'stopping' };
      return { kind: lineRuns ? 'repl-busy' : 'repl' };
    case 'done':
      return endOf(view.result, asked, failure, ended);
  }
}

function underWay(asked: Asked, waiting: boolean): Status {
  if (asked === 'stop') return { kind: 'stopping' };
  return { kind: waiting ? 'waiting' : 'running' };
}

function endOf(
  result: BoardView['result'],
  asked: Asked,
  failure: Failure,
  ended: RunEnd | null,
): Status {
  switch (result) {
    case 'none':
      return { kind: 'ready' };
    case 'finished':
      return finished(ended);
    case 'interrupted':
      return { kind: 'stopped' };
    case 'no-code':
    case 'safe-mode':
      return { kind: result };
    case 'exception':
      // An error is told once, with its line and its sentence.
      if (failure === null) return underWay(asked, false);
      if (failure === 'mended') return { kind: 'mended' };
      return failure === 'exit' ? finished(ended) : { kind: 'error', ...failure };
  }
}

function finished(ended: RunEnd | null): Status {
  return { kind: 'finished', forUs: ended?.forUs ?? null, dark: ended?.lit === true };
}

/** The words for it, while the file at this path is open. */
export function statusText(status: Status, open: string): string {
  switch (status.kind) {
    case 'ready':
    case 'mended':
      return 'Waiting for Run';
    case 'starting':
      return 'Starting…';
    case 'in-boot':
      return `Running ${BOOT_FILE}`;
    case 'running':
      return 'Running';
    case 'restarting':
      return 'Keeps restarting';
    case 'waiting':
      return 'Waiting for input';
    case 'stopping':
      return 'Stopping…';
    case 'finished':
      return status.forUs === null ? 'Finished' : `Finished ${durationText(status.forUs)}`;
    case 'stopped':
      return 'Stopped';
    case 'no-code':
      return `No ${MAIN_FILE} to run`;
    case 'safe-mode':
      return 'In safe mode';
    case 'repl':
      return 'In the REPL';
    case 'repl-busy':
      return 'Running in the REPL';
    case 'crashed':
      return 'Crashed';
    case 'no-start':
      return 'Could not start';
    case 'error':
      return errorText(status.place, open);
  }
}

/** "after 0.1 s", "after 12 s", "after 2 min 5 s". */
function durationText(us: number): string {
  const tenths = Math.round(us / 100_000);
  if (tenths === 0) return 'in less than 0.1 s';
  if (tenths < 100) return `after ${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(us / 1_000_000);
  if (seconds < 60) return `after ${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `after ${minutes} min ${seconds % 60} s`;
  return `after ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The words for an error at this place: only the line where code.py, which is most programs, is `open`. */
export function errorText(place: Frame | null, open: string): string {
  if (!place) return 'Error';
  const where = place.file === MAIN_FILE && open === MAIN_FILE ? 'on' : `in ${place.file},`;
  return `Error ${where} line ${place.line}`;
}

/** Whether there is something for Stop to stop; `kind` is a status's. */
export function canStop(kind: string): boolean {
  return isUnderWay(kind) || ['stopping', 'repl', 'repl-busy'].includes(kind);
}

/** Whether there is a program that goes on. */
export function isUnderWay(kind: string): boolean {
  return ['starting', 'in-boot', 'running', 'restarting', 'waiting'].includes(kind);
}

/** Whether the program is over. */
export function hasEnded(status: Status): boolean {
  return ['finished', 'stopped', 'error'].includes(status.kind);
}
