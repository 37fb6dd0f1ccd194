// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { parentPort, workerData } from 'node:worker_threads';
import type { BoardDefinition } from '../sim/board';
import type { Files } from '../sim/files';
import type { Machine } from '../sim/machine';
import { PlainError } from '../sim/plain-error';
import { preparePowerOn } from '../sim/power-on';
import type { TraceEvent } from '../sim/trace';
import type { RunOptions } from './args';
import { OutputEnd, writeAll } from './output';
import { jsonRecorder, plainRecorder } from './recorder';
import { Session } from './session';

/** All that a run needs. */
export interface Job {
  readonly options: RunOptions;
  readonly module: WebAssembly.Module;
  readonly libraries: Files;
  readonly board: BoardDefinition;
  readonly files: Files;
  readonly trace: readonly TraceEvent[];
  /** Standard input is a terminal. */
  readonly interactive: boolean;
}

/** Main thread to the machine's. */
export type ThreadRequest =
  | { readonly kind: 'typed'; readonly bytes: Uint8Array }
  | { readonly kind: 'typing-ended' }
  | { readonly kind: 'interrupt' };

/** The machine's thread to the main one. */
export type ThreadReport =
  | { readonly kind: 'started' }
  | { readonly kind: 'ended'; readonly status: number; readonly message: string | null };

// Nobody waits at max pace, so it is the same in every run: 2026-01-01 at power-on.
const SAME_SEED = 1;
const SAME_EPOCH_US = 1_767_225_600e6;

/** The machine's thread: does the job that the main thread gave it, and reports how it ended. */
export function runInThread(): void {
  const port = parentPort;
  if (port === null) throw new Error('not in a thread');
  const job = workerData as Job;
  const report = (message: ThreadReport) => {
    port.postMessage(message);
  };
  const write = (output: string | Uint8Array) => {
    writeAll(1, output);
  };
  const writeStats = (output: string | Uint8Array) => {
    writeAll(2, output);
  };
  process.on('uncaughtException', (error) => {
    if (!(error instanceof OutputEnd)) throw error;
    report({ kind: 'ended', status: error.status, message: error.told });
  });

  const { options, board, trace, interactive } = job;
  const untilUs = options.forUs ?? Infinity;
  const recorder = options.json
    ? jsonRecorder(write, board, untilUs)
    : plainRecorder(write, writeStats, untilUs);
  try {
    const sessionOptions = { ...options, trace, interactive };
    const session = new Session(prepare(job), sessionOptions, recorder, (ending) => {
      report({ kind: 'ended', status: ending.status, message: ending.message });
    });
    port.on('message', (request: ThreadRequest) => {
      take(session, request);
    });
    session.start();
    report({ kind: 'started' });
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    report({ kind: 'ended', status: 2, message: error.message });
  }
}

function prepare({ module, board, libraries, files, options }: Job): Machine {
  const { pace, yieldEvery, json } = options;
  return preparePowerOn(module, board, libraries, files, {
    yieldEvery,
    record: json,
    ...(pace.kind === 'max' && { seed: SAME_SEED, epochUs: SAME_EPOCH_US }),
  });
}

function take(session: Session, request: ThreadRequest): void {
  switch (request.kind) {
    case 'typed':
      session.type(request.bytes);
      return;
    case 'typing-ended':
      session.endTyping();
      return;
    case 'interrupt':
      session.interrupt();
      return;
  }
}
