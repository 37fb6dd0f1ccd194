// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { parentPort, workerData } from 'node:worker_threads';
import { PlainError } from '../sim/plain-error';
import { OutputEnd, writeAll } from './output';
import type { Job } from './job';
import { prepare } from './prepare';
import { jsonRecorder, plainRecorder } from './recorder';
import { Session } from './session';

/** Main thread to the machine's. */
export type ThreadRequest =
  | { readonly kind: 'typed'; readonly bytes: Uint8Array }
  | { readonly kind: 'typing-ended' }
  | { readonly kind: 'interrupt' }
  /** Ends the run, as it is. */
  | { readonly kind: 'stop'; readonly status: number };

/** The machine's thread to the main one. */
export type ThreadReport =
  | { readonly kind: 'started' }
  | { readonly kind: 'ended'; readonly status: number; readonly message: string | null };

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
  let session: Session | null = null;
  process.on('uncaughtException', (error) => {
    if (!(error instanceof OutputEnd)) throw error;
    const { status, told } = error;
    try {
      // What takes no more may be the recording, not the output.
      session?.breakOff(status, told);
    } catch (again) {
      if (!(again instanceof OutputEnd)) throw again;
    }
    report({ kind: 'ended', status, message: told });
  });

  const { options, board, source } = job;
  try {
    const prepared = prepare(job);
    const untilUs = prepared.forUs ?? Infinity;
    const recorder = options.json
      ? jsonRecorder(write, board, untilUs)
      : plainRecorder(write, writeStats, untilUs);
    const sessionOptions = { ...options, ...prepared };
    const started = new Session(prepared.machine, sessionOptions, recorder, (ending) => {
      report({ kind: 'ended', status: ending.status, message: ending.message });
    });
    session = started;
    port.on('message', (request: ThreadRequest) => {
      take(started, request);
    });
    started.start();
    if (source.kind === 'recording') started.endTyping();
    report({ kind: 'started' });
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    report({ kind: 'ended', status: 2, message: error.message });
  }
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
    case 'stop':
      session.stop(request.status);
      return;
  }
}
