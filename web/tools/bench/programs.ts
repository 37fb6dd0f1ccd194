// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One program of MicroPython's tests/perf_bench, with the parameters it is run with. */
export interface Program {
  readonly name: string;
  /** The program, and what runs it several times with marks around the work. */
  readonly source: string;
}

/** What a program's output says. */
export interface Outcome {
  /** Seconds of each run of the work. */
  readonly seconds: readonly number[];
  /** What the program computed, as text; the same in each run. */
  readonly result: string;
}

// Left out: core_import_mpy_* (needs frozen-format files and a writable VFS of its own), viper_*
// (native code), and bm_fft (imports cmath, which CircuitPython does not have).
// N chooses among the parameters that each program offers, as in run-perfbench.py. It is the same
// for every peer, and such that a run takes some 0.05 to 0.3 s natively; core_qstr and
// core_yield_from offer nothing that long.
const SIZES: Readonly<Record<string, number>> = {
  bm_chaos: 5000,
  bm_fannkuch: 1000,
  bm_float: 5000,
  bm_hexiom: 5000,
  bm_nqueens: 5000,
  bm_pidigits: 5000,
  bm_wordcount: 1000,
  core_locals: 1000,
  core_qstr: 5000,
  core_str: 5000,
  core_yield_from: 5000,
  misc_aes: 5000,
  misc_mandel: 5000,
  misc_pystone: 5000,
  misc_raytrace: 5000,
};
const M = 1000;

export const PROGRAM_NAMES: readonly string[] = Object.keys(SIZES);

/** Runs of the work in one machine. The last one counts: what compiles while it runs is warm. */
export const RUNS = 3;

// benchrun.py without its clock: `mark` is the peer's. What is outside the marks (compiling the
// program, setting up, formatting the result) is not timed on any peer.
const CHOOSE = `
def bench_run(N, M):
    chosen = max(nm for nm in bm_params if 10 * nm[0] <= 12 * N and nm[1] <= M)
`;
const RUNNER = `${CHOOSE}\
    for _ in range(${RUNS}):
        run, result = bm_setup(bm_params[chosen])
        mark()
        run()
        mark()
        print("=", *result())
`;

const REPEATER = `${CHOOSE}\
    while True:
        run, result = bm_setup(bm_params[chosen])
        input()
        run()
`;

/** Reads a program from MicroPython's source. */
export function readProgram(micropython: string, name: string): Program {
  const file = resolve(micropython, 'tests/perf_bench', `${name}.py`);
  const call = `bench_run(${SIZES[name] ?? 0}, ${M})\n`;
  return { name, source: `${readFileSync(file, 'utf8')}${RUNNER}${call}` };
}

/** The program's work again and again, once for each line of input. */
export function repeatedly({ source }: Program): string {
  return source.replace(RUNNER, REPEATER);
}

/**
 * Understands a peer's output: lines "@ MICROSECONDS" before and after each run, and behind them
 * "= NORM RESULT". Null where it is not that, so an exception's traceback is not.
 */
export function parseOutput(text: string): Outcome | null {
  const pattern = /^@ ([\d.]+)\n@ ([\d.]+)\n= (.*)\n/gm;
  const runs = [...text.replaceAll('\r', '').matchAll(pattern)];
  const result = runs[0]?.[3];
  if (runs.length !== RUNS || result === undefined) return null;
  if (runs.some((run) => run[3] !== result)) return null;
  return { seconds: runs.map((run) => (Number(run[2]) - Number(run[1])) / 1e6), result };
}

/**
 * Whether two peers computed the same. Floats are 32 bits on some peers and 64 on others, so
 * numbers may differ by 2 percent (bm_chaos counts the pixels that its floats hit).
 */
export function sameResult(a: string, b: string): boolean {
  const number = /-?\d+\.?\d*(?:e[+-]?\d+)?/g;
  if (a.replace(number, '#') !== b.replace(number, '#')) return false;
  const others = b.match(number) ?? [];
  return (a.match(number) ?? []).every((text, i) => {
    const other = others[i] ?? '';
    const exact = text === other;
    const near = Math.abs(Number(text) - Number(other)) <= 0.02 * Math.abs(Number(other));
    return exact || (near && text.length < 16);
  });
}
