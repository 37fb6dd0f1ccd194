// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Worker } from 'node:worker_threads';
import type { RunCommand } from './args';
import { tell } from './output';
import { FAULT_OF_OURS, TIME_RAN_OUT } from './status';
import type { ThreadReport, ThreadRequest } from './thread';

const CTRL_C = 3;
const INTERRUPTED = 130;
/** Ctrl-C twice within this time ends the run at once. */
const TWICE_MS = 2000;
/** A thread that has not ended by itself this long after its time is ended from outside. */
const GRACE_MS = 1000;

/**
 * The main thread's part of a run: what is typed, Ctrl-C, and the end of the process. Of a replay all
 * that was typed is known, so Ctrl-C ends it.
 */
export function supervise(thread: Worker, { kind, options }: RunCommand): void {
  let interruptedAt = -Infinity;

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
    if (kind === 'replay' || performance.now() - interruptedAt < TWICE_MS) end(INTERRUPTED, null);
    interruptedAt = performance.now();
    send({ kind: 'interrupt' });
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
