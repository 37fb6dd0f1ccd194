// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { hostClockUs } from '../../sim/firmware';
import { Machine, type Pause } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import { RunLoop } from '../../sim/run-loop';
import { BARE_BOARD } from '../bare-board';
import type { SilentProgram } from './silent-programs';

const SLICE_US = 8000;
const MEASURED_US = 300_000;
const HEAP_SIZE = 1 << 20;
const STARTED = 'started\r\n';
const TRIES = 3;

export interface Slices {
  /** The longest slice; each was asked to take 8 ms. */
  readonly longestMs: number;
  /** What a unit of work (firmware/sim/work.h) took, in nanoseconds. */
  readonly unitNs: number;
}

/** Throws where the program fails. */
export function measureSlices(module: WebAssembly.Module, program: SilentProgram): Slices {
  const machine = new Machine(module, BARE_BOARD, { heapSize: HEAP_SIZE, seed: 1 });
  machine.files.write('code.py', new TextEncoder().encode(sourceOf(program)));
  let text = '';
  let longestUs = 0;
  let tookUs = 0;
  let before = 0;
  let beganUs = hostClockUs();
  const paused = (pause: Pause): void => {
    const ranForUs = hostClockUs() - beganUs;
    text += new TextDecoder().decode(machine.serial.read());
    if (pause.kind === 'failed' || pause.kind === 'input')
      throw new Error(`${pause.kind}: ${text}`);
    if (text.includes(STARTED)) {
      tookUs += ranForUs;
      longestUs = Math.max(longestUs, ranForUs);
    } else {
      before = machine.counters().work;
    }
    beganUs = hostClockUs();
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

/** After a loop of Python's own, whose hooks come as fast as hooks can. */
function sourceOf({ setup, work }: SilentProgram): string {
  const body = work.replaceAll('\n', '\n    ');
  return `${setup}\nfor _ in range(1000000): pass\nprint("started")\nwhile True:\n    ${body}\n`;
}
