// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make fuzz`: random programs, plain, with a yield at every hook and at random hooks, and in
// CPython; all must write the same. Goes on until a program fails, or until it is stopped.
//   SEED=N       begin with program N; otherwise anywhere
//   SECONDS=N    stop after that time, and then shrink a failing program no further
//   PROGRAMS=N   stop after that many
//   SHOW=1       print the programs instead of running them
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { CPython } from './fuzz/cpython';
import { generateProgram, type Program } from './fuzz/generate/program';
import { type Failure, judge } from './fuzz/judge';
import { numberFrom } from './fuzz/number-from';
import { shrinkProgram } from './fuzz/shrink-program';
import { FirmwareThread, serveThread } from './fuzz/thread';

const root = process.env['WHILETRUE_ROOT'] ?? process.cwd();
const REPORT_MS = 10_000;

function print(program: Program): void {
  for (const [path, text] of Object.entries(program)) console.log(`# ${path}\n${text}`);
}

async function reportFailure(
  seed: number,
  program: Program,
  failure: Failure,
  firmware: FirmwareThread,
  cpython: CPython,
  enough: () => boolean,
): Promise<void> {
  console.log(`\nProgram ${seed} fails. ${failure.title}.\n${failure.details}\nShrinking it.\n`);
  const small = await shrinkProgram(
    program,
    failure,
    (candidate) => judge(candidate, seed, firmware, cpython),
    enough,
  );
  print(small.program);
  console.log(`${small.failure.title}.\n${small.failure.details}`);
  console.log(`\nAgain: make fuzz SEED=${seed} PROGRAMS=1`);
}

async function fuzz(): Promise<number> {
  const first = numberFrom('SEED', Math.floor(Math.random() * 2 ** 31));
  const seconds = numberFrom('SECONDS', Infinity);
  const most = numberFrom('PROGRAMS', Infinity);
  if (process.env['SHOW'] === '1') {
    for (let i = 0; i < Math.min(most, 1); i++) print(generateProgram(first + i));
    return 0;
  }
  const bytes = readFileSync(resolve(root, 'build/firmware/asyncified.wasm'));
  const firmware = new FirmwareThread(
    new WebAssembly.Module(bytes),
    (workerData) => new Worker(fileURLToPath(import.meta.url), { workerData }),
  );
  const cpython = new CPython();
  const began = performance.now();
  const signals = { stopped: false };
  process.once('SIGINT', () => {
    signals.stopped = true;
  });
  console.log(`Random programs from SEED=${first} on. Ctrl-C ends it.`);
  const enough = () => signals.stopped || performance.now() - began >= seconds * 1000;
  let count = 0;
  let reported = began;
  let status = 0;
  while (count < most && !enough()) {
    const seed = first + count;
    const program = generateProgram(seed);
    const failure = await judge(program, seed, firmware, cpython);
    count++;
    if (failure !== null) {
      await reportFailure(seed, program, failure, firmware, cpython, enough);
      status = 1;
      break;
    }
    if (performance.now() - reported > REPORT_MS) {
      reported = performance.now();
      console.log(`${count} programs, ${firmware.yields} yields`);
    }
  }
  cpython.close();
  await firmware.close();
  const took = ((performance.now() - began) / 1000).toFixed(0);
  const all = `${count} programs, ${firmware.yields} yields, ${firmware.collections} collections`;
  console.log(`${all} in ${took} s: ${status === 0 ? 'all agree' : 'one fails'}.`);
  return status;
}

if (isMainThread) process.exitCode = await fuzz();
else serveThread();
