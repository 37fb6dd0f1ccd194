// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Worker } from 'node:worker_threads';
import type { RunCommand } from './args';
import { tell } from './output';
import { FAULT_OF_OURS, INTERRUPTED, TERMINATED, TIME_RAN_OUT } from './status';
import type { ThreadReport, ThreadRequest } from './thread';

const CTRL_C = 3;
/** Ctrl-C twice within this time ends the run. */
const TWICE_MS = 2000;
/** A thread that has not ended by itself this long after it should have is ended from outside. */
const GRACE_MS = 1000;

/**
 * The main thread's part of a run: what is typed, Ctrl-C, and the end of the process. Of a replay all
 * that was typed is known, so Ctrl-C ends it.
 */
export function supervise(thread: Worker, { kind, options }: RunCommand): void {
  let interruptedAt = -Infinity;
  let stopping = false;

  function send(request: ThreadRequest): void {
    thread.postMessage(request);
  }

  function end(status: number, message: string | null): void {
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
    if (message !== null) tell(message);
    // Ends the thread, too, whatever it does.
    process.exit(status);
  }

  function interrupt(): void {
    const isSecond = kind === 'replay' || performance.now() - interruptedAt < TWICE_MS;
    interruptedAt = performance.now();
    if (isSecond) stop(INTERRUPTED);
    else send({ kind: 'interrupt' });
  }

  /** The thread writes down how the run ended, if it hears. */
  function stop(status: number): void {
    if (stopping) end(status, null);
    stopping = true;
    send({ kind: 'stop', status });
    setTimeout(() => {
      end(status, null);
    }, GRACE_MS);
  }

  thread.on('message', (report: ThreadReport) => {
    switch (report.kind) {
      case 'started':
        if (options.forUs !== null && options.pace.kind === 'board') {
          setTimeout(
            () => {
              end(TIME_RAN_OUT, 'the program did not answer when its time was up');
            },
            Math.min(options.forUs / 1000 / options.pace.speed + GRACE_MS, 2 ** 31 - 1),
          );
        }
        return;
      case 'ended':
        end(report.status, report.message);
        return;
    }
  });
  thread.on('error', (error) => {
    end(FAULT_OF_OURS, `internal error: ${error.stack ?? error.message}`);
  });
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', () => {
    stop(TERMINATED);
  });

  if (kind === 'replay') return;
  if (process.stdin.isTTY) process.stdin.setRawMode(true);
  process.stdin.on('data', (bytes: Buffer) => {
    if (process.stdin.isTTY && bytes.includes(CTRL_C)) interrupt();
    else send({ kind: 'typed', bytes: new Uint8Array(bytes) });
  });
  process.stdin.on('end', () => {
    send({ kind: 'typing-ended' });
  });
  process.stdin.on('error', () => {
    send({ kind: 'typing-ended' });
  });
}
