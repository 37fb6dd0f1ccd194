// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { BARE_BOARD } from '../bare-board';
import { RunLoop } from '../../sim/run-loop';
import { Machine } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import type { TraceEvent } from '../../sim/trace';
import { TracePlayer } from '../../sim/trace-player';
import type { Ending } from './cpython';
import type { Program } from './generate/program';
import { Random } from './random';

/** When a machine yields: in long slices, at every VM hook, or at hooks chosen by a seed. */
export type Way = 'plain' | 'every hook' | 'random hooks';
export const WAYS: readonly Way[] = ['plain', 'every hook', 'random hooks'];

/** A program that did not end: `trouble` says what became of the machine. */
export interface Trouble {
  readonly trouble: string;
}

/** What runs programs. */
export interface Firmware {
  run(program: Program, way: Way, seed: number): Ending | Trouble | Promise<Ending | Trouble>;
}

// Units of work, each a microsecond of machine time here: far above what a generated program takes, its collections too, but a
// shrunk one may be endless.
const MOST_WORK = 10_000_000;
const LONGEST_GAP = 60;
// The random way has a small heap too: collections come elsewhere.
const SMALL_HEAP = 192 * 1024;
// For every other seed.
const COLLECT_EVERY = 2000;

/** How long a program may go on, and what is put in meanwhile. */
export interface RunnerLimits {
  /** Units of work, each a microsecond of machine time. */
  readonly mostWork?: number;
  readonly trace?: readonly TraceEvent[];
}

/** Runs programs, each on a machine of its own. */
export class FirmwareRunner implements Firmware {
  yields = 0;
  collections = 0;

  constructor(
    private readonly module: WebAssembly.Module,
    /** Called before each run of a machine. */
    private readonly beat: () => void = () => undefined,
    private readonly limits: RunnerLimits = {},
  ) {}

  run(program: Program, way: Way, seed: number): Ending | Trouble {
    const random = new Random(seed);
    const { mostWork = MOST_WORK, trace = [] } = this.limits;
    const machine = this.prepare(program, way, seed);
    const player = new TracePlayer(machine, trace);
    let serial = '';
    const decoder = new TextDecoder();
    const between = (): void => {
      if (way === 'random hooks') machine.setYieldEvery(random.between(1, LONGEST_GAP));
      this.beat();
      player.apply();
      loop.pacer.pauseAt(Math.min(player.nextUs, mostWork));
    };
    const paused = (): void => {
      if (machine.serial.pending > 0) {
        serial += decoder.decode(machine.serial.read(), { stream: true });
      }
      between();
    };
    const loop = new RunLoop(machine, paused, { sliceUs: 1000, pace: MAX_PACE });
    between();
    const last = loop.runUntil(
      ({ kind }) => kind === 'failed' || kind === 'input' || machine.clockUs >= mostWork,
    );
    if (last?.kind === 'failed') return { trouble: last.message };
    if (last?.kind !== 'input') return { trouble: 'it does not end' };
    const { yields, gcCount } = machine.counters();
    this.yields += yields;
    this.collections += gcCount;
    return machine.state === 'done' ? endingOf(serial) : { trouble: 'it waits for input' };
  }

  private prepare(program: Program, way: Way, seed: number): Machine {
    const machine = new Machine(this.module, BARE_BOARD, {
      seed: 1,
      epochUs: 0,
      unitNs: 1000,
      yieldEvery: way === 'plain' ? 0 : 1,
      collectEvery: seed % 2 === 1 ? COLLECT_EVERY : 0,
      ...(way === 'random hooks' && { heapSize: SMALL_HEAP }),
    });
    const encoder = new TextEncoder();
    for (const [path, text] of Object.entries(program)) {
      machine.files.write(path, encoder.encode(text));
    }
    return machine;
  }
}

function endingOf(serial: string): Ending | Trouble {
  const found = /code\.py output:\r\n([^]*)\r\nCode done running\.\r\n/.exec(serial)?.[1];
  if (found === undefined) return { trouble: `it wrote ${JSON.stringify(serial)}` };
  return endingOfOutput(found.replaceAll('\r\n', '\n'));
}

/** What code.py wrote, apart from the traceback at its end. */
export function endingOfOutput(output: string): Ending {
  const traceback = /^Traceback \(most recent call last\):\n(?: {2}.*\n)+(\w+)(?:: [^]*)?$/m.exec(
    output,
  );
  if (traceback === null) return { output, error: null };
  return { output: output.slice(0, traceback.index), error: traceback[1] ?? null };
}
