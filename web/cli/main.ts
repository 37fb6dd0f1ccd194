// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// bin/whiletrue. The machine runs in a thread of its own, started from this same file, so that
// --for and Ctrl-C end a program that never comes back from C, too.
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { parseCommand, USAGE } from './args';
import { jobOf } from './job';
import { noteOn } from './load';
import { OutputEnd, tell, writeAll } from './output';
import { runInThread } from './thread';
import { supervise } from './supervise';
import { versionText } from './versions';
import { PlainError } from '../sim/plain-error';

function main(): void {
  const here = fileURLToPath(import.meta.url);
  try {
    const command = parseCommand(process.argv.slice(2));
    if (command.kind === 'help' || command.kind === 'version') {
      writeAll(1, command.kind === 'help' ? USAGE : versionText());
      return;
    }
    // The bundle is build/cli/cli.js.
    const root = process.env['WHILETRUE_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url));
    const job = jobOf(command, root);
    const note = job.source.kind === 'program' ? noteOn(job.source.files) : null;
    if (note !== null) tell(note);
    supervise(new Worker(here, { workerData: job }), command);
  } catch (error) {
    if (error instanceof OutputEnd) {
      if (error.told !== null) tell(error.told);
      process.exitCode = error.status;
      return;
    }
    if (!(error instanceof PlainError)) throw error;
    tell(error.message);
    process.exitCode = 2;
  }
}

if (isMainThread) main();
else runInThread();
