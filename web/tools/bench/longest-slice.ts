// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { hostClockUs } from '../../sim/firmware';
import { Machine, type Pause } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import { RunLoop } from '../../sim/run-loop';
import { BARE_BOARD } from '../bare-board';
import { type SilentProgram, STARTED, writeSilentProgram } from './silent-programs';

const SLICE_US = 8000;
const MEASURED_US = 300_000;
const HEAP_SIZE = 1 << 20;
const TRIES = 3;

export interface Slices {
  /** The longest slice; each was asked to take 8 ms. */
  readonly longestMs: number;
  /** What a unit of work (firmware/sim/work.h) took, in nanoseconds. */
  readonly unitNs: number;
}

/**
 * Microseconds without what the computer gave to other processes: the time that went by, or what
 * all threads of this process took of a processor, whichever is less.
 */
class Stopwatch {
  private readonly beganUs = hostClockUs();
  private readonly taken = process.cpuUsage();

  get us(): number {
    const { user, system } = process.cpuUsage(this.taken);
    return Math.min(hostClockUs() - this.beganUs, user + system);
  }
}

/** Throws where the program fails. */
export function measureSlices(module: WebAssembly.Module, program: SilentProgram): Slices {
  const machine = new Machine(module, BARE_BOARD, { heapSize: HEAP_SIZE, seed: 1 });
  writeSilentProgram(machine, program);
  let text = '';
  let longestUs = 0;
  let tookUs = 0;
  let before = 0;
  let stopwatch = new Stopwatch();
  const paused = (pause: Pause): void => {
    const ranForUs = stopwatch.us;
    text += new TextDecoder().decode(machine.serial.read());
    if (pause.kind === 'failed' || pause.kind === 'input')
      throw new Error(`${pause.kind}: ${text}`);
    if (text.includes(STARTED)) {
      tookUs += ranForUs;
      longestUs = Math.max(longestUs, ranForUs);
    } else {
      before = machine.counters().work;
    }
    stopwatch = new Stopwatch();
  };
  const loop = new RunLoop(machine, paused, { sliceUs: SLICE_US, pace: MAX_PACE });
  loop.runUntil(() => tookUs >= MEASURED_US);
  const units = machine.counters().work - before;
  return { longestMs: longestUs / 1000, unitNs: (tookUs * 1000) / units };
}

/**
 * The longest slice of all programs, and whose it is. A program's is the shortest of three tries,
 * because the computer's other work makes a slice longer now and then, and the program always.
 */
export function findLongestSlice(
  module: WebAssembly.Module,
  programs: readonly SilentProgram[],
): { readonly ms: number; readonly program: string } {
  const tried = programs.map((program) => ({
    program,
    ms: measureSlices(module, program).longestMs,
    tries: 1,
  }));
  for (;;) {
    const worst = tried.reduce((a, b) => (b.ms > a.ms ? b : a));
    if (worst.tries === TRIES) return { ms: worst.ms, program: worst.program.name };
    worst.ms = Math.min(worst.ms, measureSlices(module, worst.program).longestMs);
    worst.tries++;
  }
}
