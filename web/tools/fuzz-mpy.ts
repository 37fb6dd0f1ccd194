// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make fuzz-mpy`: damaged .mpy files on machines, until one breaks its machine or the host, or somebody
// stops it.
//   SEED=N      begin with the files of that seed; otherwise anywhere
//   SECONDS=N   stop after that time
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { mpyCross } from '../tests/mpy-cross';
import { damage } from './fuzz/mpy/damage';
import { COUNT, type Played, playDamaged } from './fuzz/mpy/play';
import { numberFrom } from './fuzz/number-from';
import { Random } from './fuzz/random';

const VICTIM = 'firmware/tests/mpy/language.mpy/lib/everything.py';
/** A machine that does not return for so long is ended from outside, as the page does. */
const PATIENCE_MS = 20_000;
const REPORT_EVERY = 50;

type End = Played['end'] | 'silent';

/** The thread's part: one machine after the other. */
function serve(): void {
  const file = mpyCross(readFileSync(VICTIM), 'everything.py');
  for (let seed = Number(workerData); ; seed++) {
    const random = new Random(seed);
    const { end } = playDamaged(Array.from({ length: COUNT }, () => damage(file, random)));
    if (end === 'crashed') throw new Error('the machine crashed');
    parentPort?.postMessage(end);
  }
}

/** Machines of the seeds from `first` on, until the thread ends or time is over. */
async function fuzz(first: number, endsAt: number): Promise<number> {
  const ends = new Map<End, number>();
  let seed = first;
  const note = (end: End): void => {
    ends.set(end, (ends.get(end) ?? 0) + 1);
    seed++;
    if ((seed - first) % REPORT_EVERY === 0) report();
  };
  const report = (): void => {
    const all = [...ends].map(([end, count]) => `${end} ${count}`).join(', ');
    console.log(`${(seed - first) * COUNT} files; machines: ${all}`);
  };
  while (performance.now() < endsAt) {
    const trouble = await oneThread(seed, endsAt, note);
    if (trouble === null) continue;
    console.log(`\nSEED=${seed}: ${trouble}`);
    return 1;
  }
  report();
  return 0;
}

/** Resolves with what went wrong in the thread, or null where it was ended. */
function oneThread(seed: number, endsAt: number, note: (end: End) => void): Promise<string | null> {
  return new Promise((resolve) => {
    const thread = new Worker(fileURLToPath(import.meta.url), { workerData: seed });
    const end = (trouble: string | null): void => {
      clearTimeout(watch);
      thread.removeAllListeners();
      void thread.terminate().then(() => {
        resolve(trouble);
      });
    };
    const silent = (): void => {
      note('silent');
      end(null);
    };
    let watch = setTimeout(silent, PATIENCE_MS);
    thread.on('message', (how: End) => {
      note(how);
      clearTimeout(watch);
      watch = setTimeout(silent, PATIENCE_MS);
      if (performance.now() >= endsAt) end(null);
    });
    thread.on('error', (error) => {
      end(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  });
}

if (isMainThread) {
  const first = numberFrom('SEED', Math.floor(Math.random() * 2 ** 20));
  console.log(`Damaged .mpy files from SEED=${first} on. Ctrl-C ends it.`);
  process.exitCode = await fuzz(first, performance.now() + numberFrom('SECONDS', Infinity) * 1000);
} else serve();
