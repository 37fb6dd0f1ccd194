// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make bench`: speed beside other builds of MicroPython, in Node and in Chromium, the cost of
// suspending, start-up, how soon presses are seen and sleeps end, the longest slice, and sizes; in the
// order of README's tables.
//   BENCH_ROUNDS=3            fewer rounds
//   BENCH_ONLY=aes,chaos      only programs whose names contain one of these
//   BENCH_FIRMWARE=FOLDER     other firmware than build/firmware
//   --cpu                     processor time, for busy computers: Node alone, no build/bench.json
//   --quick                   what ships alone, beside native figures kept from an earlier run
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { asyncifiedPeer } from './bench/asyncified';
import { type Chromium, chromiumPeer, openBenchPage, startChromium } from './bench/chromium';
import { Measurements, measureRound } from './bench/measure';
import { nativePeer } from './bench/native';
import { officialPeer } from './bench/official';
import type { Peer, PeerId, TimeKind } from './bench/peer';
import { PROGRAM_NAMES, readProgram } from './bench/programs';
import { formatTable, ratio, type Table } from './bench/report';
import { standardPeer } from './bench/standard';
import { IDLE_TERMS, measureIdle } from './bench/idle';
import { LATENCY_TERMS, measureLatency } from './bench/latency';
import { findLongestSlice } from './bench/longest-slice';
import { MANY_PIXELS_TERMS, measureManyPixels } from './bench/many-pixels';
import { measureOpening, OPENING_TERMS } from './bench/opening';
import { readSilentPrograms } from './bench/silent-programs';
import { measureStartUp, START_UP_TERMS } from './bench/start-up';
import { median, rounded } from './bench/statistics';
import { measureUnwind } from './bench/unwind';
import { measureYieldCost } from './bench/yield-cost';

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

/** Each list of peers gives a table; a round goes through all of them. */
async function measure(
  settings: readonly (readonly Peer[])[],
  pick: (values: readonly number[]) => number,
): Promise<Table[]> {
  const programs = chosenPrograms();
  const all = settings.map((peers) => ({ peers, into: new Measurements() }));
  for (let round = 1; round <= rounds; round++) {
    console.error(`round ${round} of ${rounds}`);
    for (const { peers, into } of all) await measureRound(programs, peers, into);
  }
  for (const { program, peer, why } of all.flatMap(({ into }) => into.refusals)) {
    console.log(`${program} on ${peer}: ${why}`);
  }
  return all.map(({ into }) =>
    Object.fromEntries(
      [...into.seconds].map(([program, seconds]) => [
        program,
        Object.fromEntries(
          Object.entries(seconds).map(([peer, values]) => [peer, rounded(pick(values), 4)]),
        ),
      ]),
    ),
  );
}

/** Of programs that are made to stay in C, as `make slices` lists them. */
function printLongestSlice(module: WebAssembly.Module) {
  const programs = readSilentPrograms(resolve(root, 'web/tools/bench/silent-programs.txt'));
  const worst = findLongestSlice(module, programs);
  const figures = { longest_slice_ms: rounded(worst.ms), longest_slice_program: worst.program };
  console.log(
    `longest slice: of ${programs.length} programs whose work is inside of C; 8 ms are asked for, and
what other work of this computer made longer just once is left out.`,
  );
  printAll(figures);
  return figures;
}

function printAll(figures: Readonly<Record<string, number | string>>): void {
  for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`);
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
  const { us } = measureUnwind(module, depth);
  console.log(`unwind and rewind at depth ${depth}: ${us.toFixed(2)} us`);
  return rounded(us);
}

/** Puts the figures of one peer into a table that lacks it. */
function withPeer(table: Table, id: PeerId, from: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([program, seconds]) => [
      program,
      { ...seconds, [id]: from[program]?.[id] },
    ]),
  );
}

function printSpeed(where: string, table: Table, ids: readonly PeerId[]) {
  const figures = {
    vs_official_geomean: ratio(table, 'official', 'asyncified'),
    vs_native_geomean: ratio(table, 'asyncified', 'native'),
  };
  console.log(`
${where}: medians of ${rounds} rounds, each in a fresh machine, third run of the work.

${formatTable(table, ids)}

In ${where}, what ships is ${figures.vs_official_geomean} times faster than the official package,
and ${figures.vs_native_geomean} times slower than native.
`);
  return figures;
}

async function printYieldCost(module: WebAssembly.Module) {
  const { share, us } = await measureYieldCost(module, chosenPrograms(), kind);
  console.log(
    `yielding each 8 ms: ${(share * 100).toFixed(2)} % longer than never yielding; one yield, with ` +
      `its turn of the event loop: ${us.toFixed(1)} us, which is ${(us / 80).toFixed(2)} % of 8 ms`,
  );
  return { yield_8ms_share: rounded(share), yield_us: rounded(us) };
}

function nodePeers(module: WebAssembly.Module): Peer[] {
  return [
    asyncifiedPeer(module, kind),
    standardPeer(new WebAssembly.Module(bytesOf('standard')), kind),
    officialPeer(kind),
    nativePeer(resolve(build, 'native/micropython'), kind),
  ];
}

/** Figures of Node alone. */
async function suspending(module: WebAssembly.Module) {
  return {
    unwind_us_depth1: printUnwind(module, 1),
    unwind_us_depth20: printUnwind(module, 20),
    ...(await printYieldCost(module)),
  };
}

async function benchNode(): Promise<void> {
  const module = new WebAssembly.Module(bytesOf('asyncified'));
  const peers = nodePeers(module);
  const [table = {}] = await measure([peers], median);
  printSpeed(
    'Node.js',
    table,
    peers.map(({ id }) => id),
  );
  await suspending(module);
  printLongestSlice(module);
  printSizes();
}

async function benchAll(): Promise<void> {
  const module = new WebAssembly.Module(bytesOf('asyncified'));
  const peers = nodePeers(module);
  const browser = await startChromium(root);
  const page = await openBenchPage(browser);
  const inChromium = [chromiumPeer(page, 'asyncified'), chromiumPeer(page, 'official')];
  const [node = {}, measured = {}] = await measure([peers, inChromium], median);
  await page.context().close();
  const chromium = withPeer(measured, 'native', node);

  const inNode = printSpeed(
    'Node.js',
    node,
    peers.map(({ id }) => id),
  );
  const figures = {
    ...inNode,
    vs_standard_geomean: ratio(node, 'asyncified', 'standard'),
    chromium: printSpeed('Chromium', chromium, ['asyncified', 'official', 'native']),
    ...(await suspending(module)),
  };
  const ofPage = await benchPage(browser);
  await browser.close();
  const all = {
    ...figures,
    ...ofPage,
    ...printLongestSlice(module),
    firmware_brotli_bytes: printSizes(),
    medians: { node, chromium },
  };
  writeFileSync(resolve(build, 'bench.json'), `${JSON.stringify(all, null, 2)}\n`);
}

/** Figures of Chromium alone. */
async function benchPage(browser: Chromium) {
  console.log(`\nIn Chromium; medians, or percentiles.\n${START_UP_TERMS}`);
  const startUp = await measureStartUp(browser);
  printAll({ ...startUp });
  console.log(OPENING_TERMS);
  const opening = await measureOpening(browser);
  printAll(opening);
  console.log(IDLE_TERMS);
  const idle = await measureIdle(browser);
  printAll({ ...idle });
  console.log(LATENCY_TERMS);
  const latency = await measureLatency(browser, root);
  printAll(latency);
  console.log(MANY_PIXELS_TERMS);
  const manyPixels = await measureManyPixels(browser);
  printAll(manyPixels);
  return { start_up: startUp, opening, idle, latency, many_pixels: manyPixels };
}

/** The best of each, because it is for use beside other work. */
async function benchQuickly(): Promise<void> {
  const best = (values: readonly number[]) => Math.min(...values);
  if (!existsSync(nativeFile)) {
    const [table] = await measure([[nativePeer(resolve(build, 'native/micropython'), kind)]], best);
    writeFileSync(nativeFile, JSON.stringify(table));
  }
  const native = JSON.parse(readFileSync(nativeFile, 'utf8')) as Table;
  const module = new WebAssembly.Module(bytesOf('asyncified'));
  const [table = {}] = await measure([[asyncifiedPeer(module, kind)]], best);
  const both = withPeer(table, 'native', native);
  console.log(`Best of ${rounds}\n\n${formatTable(both, ['asyncified', 'native'])}\n`);
  printUnwind(module, 1);
  printUnwind(module, 20);
}

await (quick ? benchQuickly() : kind === 'cpu' ? benchNode() : benchAll());
