// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make bench`: speed beside other builds of MicroPython, the cost of suspending, and sizes.
//   BENCH_ROUNDS=3            fewer rounds
//   BENCH_ONLY=aes,chaos      only programs whose names contain one of these
//   BENCH_FIRMWARE=FOLDER     other firmware than build/firmware
//   --cpu                     processor time, for busy computers; leaves build/bench.json alone
//   --quick                   what ships alone, beside native figures kept from an earlier run
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { asyncifiedPeer } from './bench/asyncified';
import { Measurements, measureRound } from './bench/measure';
import { nativePeer } from './bench/native';
import { officialPeer } from './bench/official';
import type { Peer, PeerId, TimeKind } from './bench/peer';
import { PROGRAM_NAMES, readProgram } from './bench/programs';
import { formatTable, ratio, type Table } from './bench/report';
import { standardPeer } from './bench/standard';
import { median, rounded } from './bench/statistics';
import { measureUnwind } from './bench/unwind';

const root = process.env['WHILETRUE_ROOT'] ?? process.cwd();
const build = resolve(root, 'build');
const firmware = process.env['BENCH_FIRMWARE'] ?? resolve(build, 'firmware');
const micropython = process.env['MICROPYTHON_DIR'] ?? resolve(build, 'micropython');
const quick = process.argv.includes('--quick');
const kind: TimeKind = quick || process.argv.includes('--cpu') ? 'cpu' : 'wall';
const rounds = Number(process.env['BENCH_ROUNDS'] ?? (quick ? 3 : 5));
const nativeFile = resolve(build, 'bench-native.json');

function bytesOf(name: string): Buffer<ArrayBuffer> {
  return readFileSync(resolve(firmware, `${name}.wasm`));
}

function chosenPrograms() {
  const parts = (process.env['BENCH_ONLY'] ?? '').split(',');
  const names = PROGRAM_NAMES.filter((name) => parts.some((part) => name.includes(part)));
  if (names.length === 0) throw new Error('BENCH_ONLY names none of the programs');
  return names.map((name) => readProgram(micropython, name));
}

async function measure(peers: readonly Peer[], pick: (values: readonly number[]) => number) {
  const programs = chosenPrograms();
  const all = new Measurements();
  for (let round = 1; round <= rounds; round++) {
    console.error(`round ${round} of ${rounds}`);
    await measureRound(programs, peers, all);
  }
  const table: Table = Object.fromEntries(
    [...all.seconds].map(([program, seconds]) => [
      program,
      Object.fromEntries(
        Object.entries(seconds).map(([peer, values]) => [peer, rounded(pick(values), 4)]),
      ),
    ]),
  );
  return { table, refusals: all.refusals };
}

function printSizes(): number {
  let shipped = 0;
  for (const name of ['asyncified', 'standard']) {
    const bytes = bytesOf(name);
    const compressed = brotliCompressSync(bytes).length;
    if (name === 'asyncified') shipped = compressed;
    console.log(`${name}.wasm: ${bytes.length} bytes, ${compressed} with brotli`);
  }
  return shipped;
}

function printUnwind(module: WebAssembly.Module, depth: number): number {
  const { us, usWithoutClock } = measureUnwind(module, depth);
  console.log(
    `unwind and rewind at depth ${depth}: ${us.toFixed(2)} us; ` +
      `${usWithoutClock.toFixed(2)} us without the clock`,
  );
  return rounded(us);
}

async function benchAll(): Promise<void> {
  const module = new WebAssembly.Module(bytesOf('asyncified'));
  const peers = [
    asyncifiedPeer(module, kind),
    standardPeer(new WebAssembly.Module(bytesOf('standard')), kind),
    officialPeer(kind),
    nativePeer(resolve(build, 'native/micropython'), kind),
  ];
  const { table, refusals } = await measure(peers, median);
  const ids: PeerId[] = peers.map((peer) => peer.id);
  console.log(`\nMedians of ${rounds} rounds, each in a fresh machine, second run of the work.\n`);
  console.log(`${formatTable(table, ids)}\n`);
  for (const { program, peer, why } of refusals) console.log(`${program} on ${peer}: ${why}`);
  const figures = {
    vs_official_geomean: ratio(table, 'official', 'asyncified'),
    vs_native_geomean: ratio(table, 'asyncified', 'native'),
    vs_standard_geomean: ratio(table, 'asyncified', 'standard'),
    unwind_us_depth1: printUnwind(module, 1),
    unwind_us_depth20: printUnwind(module, 20),
    firmware_brotli_bytes: printSizes(),
  };
  console.log(`
what ships is ${figures.vs_official_geomean} times faster than the official package,
${figures.vs_native_geomean} times slower than native, ${figures.vs_standard_geomean} times slower than without Asyncify`);
  if (kind !== 'wall') return;
  const json = JSON.stringify({ ...figures, medians: table }, null, 2);
  writeFileSync(resolve(build, 'bench.json'), `${json}\n`);
}

/** The best of each, because it is for use beside other work. */
async function benchQuickly(): Promise<void> {
  const best = (values: readonly number[]) => Math.min(...values);
  if (!existsSync(nativeFile)) {
    const { table } = await measure([nativePeer(resolve(build, 'native/micropython'), kind)], best);
    writeFileSync(nativeFile, JSON.stringify(table));
  }
  const native = JSON.parse(readFileSync(nativeFile, 'utf8')) as Table;
  const module = new WebAssembly.Module(bytesOf('asyncified'));
  const { table } = await measure([asyncifiedPeer(module, kind)], best);
  const both: Table = Object.fromEntries(
    Object.entries(table).map(([program, seconds]) => [
      program,
      { ...native[program], ...seconds },
    ]),
  );
  console.log(`Best of ${rounds}\n\n${formatTable(both, ['asyncified', 'native'])}\n`);
  printUnwind(module, 1);
  printUnwind(module, 20);
}

await (quick ? benchQuickly() : benchAll());
