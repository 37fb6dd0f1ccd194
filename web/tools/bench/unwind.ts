// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { RunLoop } from '../../sim/run-loop';
import { Machine, type Pause } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import { BARE_BOARD } from '../bare-board';
import loopAtDepth from './loop-at-depth.py?raw';
import { median } from './statistics';

export interface UnwindCost {
  /** Microseconds of one unwind and rewind. */
  readonly us: number;
}

const LOOPS = 50_000;
const REPEATS = 7;

/** Seconds and yields of the whole life of a machine up to the end of code.py. */
function live(module: WebAssembly.Module, code: string, yieldEvery: number) {
  const machine = new Machine(module, BARE_BOARD, { yieldEvery });
  machine.files.write('code.py', new TextEncoder().encode(code));
  const start = performance.now();
  const paused = ({ kind }: Pause): void => {
    if (kind === 'failed') throw new Error(`the machine failed at ${code}`);
  };
  new RunLoop(machine, paused, { pace: MAX_PACE }).runUntil(({ kind }) => kind === 'input');
  const seconds = (performance.now() - start) / 1000;
  return { seconds, yields: machine.counters().yields };
}

/** Time with a yield at every VM hook, minus time without, by yields. */
function cost(module: WebAssembly.Module, depth: number): number {
  const code = `LOOPS = ${LOOPS}\nDEPTH = ${depth}\n${loopAtDepth}`;
  const samples = Array.from({ length: REPEATS }, () => {
    const plain = live(module, code, 0);
    const yielding = live(module, code, 1);
    return (yielding.seconds - plain.seconds) / (yielding.yields - plain.yields);
  });
  return median(samples.slice(1)) * 1e6;
}

/** Measures what suspending costs at a Python call depth, host's call included. */
export function measureUnwind(module: WebAssembly.Module, depth: number): UnwindCost {
  return { us: cost(module, depth) };
}
