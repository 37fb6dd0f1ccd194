// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make soak`: one machine suspends a hundred million times, at every VM hook, in generators,
// exceptions, classes, closures and a full heap; now and then its program is dropped where it is
// and started anew. Nothing may grow: neither the C stack, after a round and at its highest, nor
// what unwinding takes, nor the Python heap after a collection, nor the host's heap. YIELDS=N
// chooses another number.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Sample, SoakRun } from './soak/run';
import { growth } from './soak/growth';

const root = process.env['WHILETRUE_ROOT'] ?? process.cwd();
const INTERVALS = 20;

function yieldsWanted(): number {
  const text = process.env['YIELDS'] ?? '';
  if (text === '') return 1e8;
  const yields = Number(text);
  // A round takes 20,000, and each interval has to have some.
  if (!(yields >= 2e6)) throw new Error(`YIELDS is 2000000 or more, not ${text}`);
  return yields;
}

function print(sample: Sample): void {
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  console.log(
    `${(sample.yields / 1e6).toFixed(1)} M yields, ${sample.rounds} rounds, ` +
      `${sample.collections} collections: C stack ${sample.stackUsed} B, high-water ` +
      `${sample.stackPeak} B, ` +
      `unwind buffer ${sample.unwindPeak} B, Python heap ${sample.heapUsed} B, ` +
      `JS heap ${kb(sample.jsHeap)}, process ${kb(sample.resident)}`,
  );
}

function soak(): number {
  const yields = yieldsWanted();
  const bytes = readFileSync(resolve(root, 'build/firmware/asyncified.wasm'));
  const run = new SoakRun(new WebAssembly.Module(bytes));
  const began = performance.now();
  const samples: Sample[] = [];
  for (let i = 1; i <= INTERVALS; i++) {
    const sample = run.until((yields / INTERVALS) * i);
    samples.push(sample);
    print(sample);
    run.restart();
  }
  const seconds = (performance.now() - began) / 1000;
  const grown = growth(samples);
  for (const line of grown) console.log(`Not flat: ${line}`);
  const last = samples.at(-1)?.yields ?? 0;
  const each = ((seconds / last) * 1e6).toFixed(2);
  console.log(
    `${last} yields in ${seconds.toFixed(0)} s, ${each} us each: ` +
      (grown.length === 0 ? 'all figures are flat.' : `${grown.length} figures grew.`),
  );
  return grown.length === 0 ? 0 : 1;
}

process.exitCode = soak();
