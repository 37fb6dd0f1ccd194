// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make slices`: how long the longest slice of each program is that does its work inside of C, and
// how long a unit of work takes there (firmware/sim/work.h). A slice is asked to take 8 ms.
//   SLICES_ONLY=sorted,str   only programs whose names contain one of these
//   BENCH_FIRMWARE=FOLDER    other firmware than build/firmware
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BARE_BOARD } from './bare-board';
import { readSilentPrograms, type SilentProgram } from './bench/silent-programs';
import { hostClockUs } from '../sim/firmware';
import { RunLoop } from '../sim/run-loop';
import { Machine, type Pause } from '../sim/machine';
import { MAX_PACE } from '../sim/pacer';

const SLICE_US = 8000;
const MEASURED_US = 300_000;
const HEAP_SIZE = 1 << 20;
const STARTED = 'started\r\n';

const root = process.env['WHILETRUE_ROOT'] ?? process.cwd();
const firmware = process.env['BENCH_FIRMWARE'] ?? resolve(root, 'build/firmware');
const module = new WebAssembly.Module(readFileSync(resolve(firmware, 'asyncified.wasm')));
const parts = (process.env['SLICES_ONLY'] ?? '').split(',');

/** After a loop of Python's own, whose hooks come as fast as hooks can. */
function sourceOf({ setup, work }: SilentProgram): string {
  const body = work.replaceAll('\n', '\n    ');
  return `${setup}\nfor _ in range(1000000): pass\nprint("started")\nwhile True:\n    ${body}\n`;
}

function measure(program: SilentProgram): string {
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
  const name = program.name.padEnd(28);
  return `${name}${(longestUs / 1000).toFixed(1).padStart(8)} ms${((tookUs * 1000) / units).toFixed(0).padStart(9)} ns`;
}

console.log('program                      longest slice     a unit');
for (const program of readSilentPrograms(resolve(root, 'web/tools/bench/silent-programs.txt'))) {
  if (parts.some((part) => program.name.includes(part))) {
    try {
      console.log(measure(program));
    } catch (error) {
      console.log(program.name, String(error).slice(-400));
    }
  }
}
