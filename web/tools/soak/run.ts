// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { BARE_BOARD } from '../bare-board';
import { RunLoop } from '../../sim/run-loop';
import { Machine, type Pause } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import work from './work.py?raw';

/** Figures of the machine and its host, taken where a round has just ended with a collection. */
export interface Sample {
  readonly yields: number;
  readonly rounds: number;
  readonly collections: number;
  /** Bytes of the C stack at the first suspension after a round, always at the same place. */
  readonly stackUsed: number;
  readonly stackPeak: number;
  readonly unwindPeak: number;
  readonly heapUsed: number;
  readonly jsHeap: number;
  readonly resident: number;
}

// Serial output is looked at this often; the program writes a line in 20,000.
const RUNS_PER_LOOK = 1000;

/** A machine that works for ever, with a yield at every VM hook. */
export class SoakRun {
  private readonly machine: Machine;
  private readonly loop: RunLoop;
  private readonly decoder = new TextDecoder();
  private line = '';
  private expected: string | null = null;
  private rounds = 0;

  constructor(module: WebAssembly.Module) {
    const options = { seed: 1, epochUs: 0, yieldEvery: 1 } as const;
    this.machine = new Machine(module, BARE_BOARD, options);
    this.machine.files.write('code.py', new TextEncoder().encode(work));
    this.loop = new RunLoop(this.machine, (pause) => this.paused(pause), { pace: MAX_PACE });
  }

  /** Runs until the first round that ends after that many yields. Throws if a round goes wrong. */
  until(yields: number): Sample {
    while (this.machine.counters().yields < yields) {
      this.loop.runUntil(() => false, RUNS_PER_LOOK);
      this.readRounds();
    }
    // Now each run is looked at: the sample is taken at the very suspension after the line.
    this.loop.runUntil(() => this.readRounds());
    return this.sample();
  }

  /** Drops the program wherever it is, and starts it anew. */
  restart(): void {
    this.loop.runUntil(() => false, 12_345);
    this.machine.restart();
  }

  private paused(pause: Pause): void {
    if (pause.kind === 'failed') throw new Error(pause.message);
    if (pause.kind === 'input') throw new Error(`the program ended: ${this.line}`);
  }

  /** Whether a round has ended since the last time. */
  private readRounds(): boolean {
    if (this.machine.serial.pending === 0) return false;
    const lines = (this.line + this.decoder.decode(this.machine.serial.read())).split('\r\n');
    this.line = lines.pop() ?? '';
    const rounds = lines.filter((line) => line.startsWith('round '));
    for (const round of rounds) {
      this.expected ??= round;
      if (round !== this.expected) throw new Error(`“${round}” instead of “${this.expected}”`);
    }
    const trouble = lines.find((line) => line.includes('Traceback'));
    if (trouble !== undefined) throw new Error(`the program failed: ${lines.join('\n')}`);
    this.rounds += rounds.length;
    return rounds.length > 0;
  }

  private sample(): Sample {
    if (globalThis.gc === undefined) throw new Error('run node with --expose-gc');
    globalThis.gc();
    const { yields, gcCount, stackUsed, stackPeak, unwindPeak, heapUsed } = this.machine.counters();
    const { heapUsed: jsHeap, external, rss } = process.memoryUsage();
    return {
      yields,
      rounds: this.rounds,
      collections: gcCount,
      stackUsed,
      stackPeak,
      unwindPeak,
      heapUsed,
      jsHeap: jsHeap + external,
      resident: rss,
    };
  }
}
