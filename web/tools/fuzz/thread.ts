// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The firmware in a thread of its own: a machine that is damaged may never return from sim_run(),
// and only from outside can that be ended.
import { parentPort, type Worker, workerData } from 'node:worker_threads';
import type { Ending } from './cpython';
import {
  type Firmware,
  FirmwareRunner,
  type RunnerLimits,
  type Trouble,
  type Way,
} from './firmware';
import type { Program } from './generate/program';

/** What the thread is started with. */
export interface ThreadData {
  readonly module: WebAssembly.Module;
  /** Counts the runs of machines; 0 until the thread serves. */
  readonly beat: Int32Array;
}

interface Request {
  readonly program: Program;
  readonly way: Way;
  readonly seed: number;
}

interface Answer {
  readonly ending: Ending | Trouble;
  readonly yields: number;
  readonly collections: number;
}

const NOT_BACK: Trouble = { trouble: 'it does not return from sim_run()' };
// A run of a machine takes about 1 ms.
const PATIENCE_MS = 3000;
const LOOKS = 10;

export class FirmwareThread implements Firmware {
  yields = 0;
  collections = 0;
  private thread: Worker | null = null;
  private beat: Int32Array = new Int32Array(1);

  constructor(
    private readonly module: WebAssembly.Module,
    private readonly start: (data: ThreadData) => Worker,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async run(program: Program, way: Way, seed: number): Promise<Ending | Trouble> {
    const thread = this.ready();
    const request: Request = { program, way, seed };
    const answer = await new Promise<Answer | Trouble>((resolve) => {
      const settle = (result: Answer | Trouble) => {
        clearInterval(watch);
        thread.removeAllListeners('message').removeAllListeners('error');
        resolve(result);
      };
      const watch = this.watchBeat(() => {
        settle(NOT_BACK);
      });
      thread.on('message', settle);
      thread.on('error', (error) => {
        settle({ trouble: `its thread ended: ${String(error)}` });
      });
      thread.postMessage(request);
    });
    if ('trouble' in answer) {
      await this.close();
      return answer;
    }
    this.yields += answer.yields;
    this.collections += answer.collections;
    return answer.ending;
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
    this.thread = null;
  }

  private ready(): Worker {
    if (this.thread === null) {
      this.beat = new Int32Array(new SharedArrayBuffer(4));
      this.thread = this.start({ module: this.module, beat: this.beat });
    }
    return this.thread;
  }

  /** Calls `stopped` when there was no run of a machine for that long. */
  private watchBeat(stopped: () => void): NodeJS.Timeout {
    let last = Atomics.load(this.beat, 0);
    let same = 0;
    return setInterval(() => {
      const now = Atomics.load(this.beat, 0);
      same = now === last && now !== 0 ? same + 1 : 0;
      last = now;
      if (same > LOOKS) stopped();
    }, this.patienceMs / LOOKS);
  }
}

/** The thread's part. */
export function serveThread(limits: RunnerLimits = {}): void {
  const port = parentPort;
  if (port === null) throw new Error('not in a thread');
  const { module, beat } = workerData as ThreadData;
  const counted = () => {
    Atomics.add(beat, 0, 1);
  };
  const runner = new FirmwareRunner(module, counted, limits);
  port.on('message', ({ program, way, seed }: Request) => {
    const before = { yields: runner.yields, collections: runner.collections };
    const answer: Answer = {
      ending: runner.run(program, way, seed),
      yields: runner.yields - before.yields,
      collections: runner.collections - before.collections,
    };
    port.postMessage(answer);
  });
}
