// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make slices`: how long the longest slice of each program is that does its work inside of C, and
// how long a unit of work takes there (firmware/sim/work.h). A slice is asked to take 8 ms.
//   SLICES_ONLY=sorted,str   only programs whose names contain one of these
//   BENCH_FIRMWARE=FOLDER    other firmware than build/firmware
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measureSlices } from './bench/longest-slice';
import { readSilentPrograms } from './bench/silent-programs';

const root = process.env['WHILETRUE_ROOT'] ?? process.cwd();
const firmware = process.env['BENCH_FIRMWARE'] ?? resolve(root, 'build/firmware');
const module = new WebAssembly.Module(readFileSync(resolve(firmware, 'asyncified.wasm')));
const parts = (process.env['SLICES_ONLY'] ?? '').split(',');

console.log('program                      longest slice     a unit');
for (const program of readSilentPrograms(resolve(root, 'web/tools/bench/silent-programs.txt'))) {
  if (parts.some((part) => program.name.includes(part))) {
    try {
      const { longestMs, unitNs } = measureSlices(module, program);
      const longest = longestMs.toFixed(1).padStart(8);
      const unit = unitNs.toFixed(0).padStart(9);
      console.log(`${program.name.padEnd(28)}${longest} ms${unit} ns`);
    } catch (error) {
      console.log(program.name, String(error).slice(-400));
    }
  }
}
