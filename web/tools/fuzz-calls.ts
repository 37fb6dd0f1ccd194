// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// `make fuzz-calls`: everything that Python code can reach, called with hostile arguments, until the
// machine breaks or somebody stops it.
//   SEED=N        begin with the calls of that seed; otherwise anywhere
//   SECONDS=N     stop after that time
//   SANITIZED=1   on the machine that sanitisers watch (`make sanitize` builds it)
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { CALLS, CALLS_LIMITS, callsProgram, judgeCalls, playCallsNatively } from './fuzz/calls';
import { WAYS } from './fuzz/firmware';
import { numberFrom } from './fuzz/number-from';
import { FirmwareThread, serveThread } from './fuzz/thread';

const REPORT_MS = 10_000;

async function fuzz(): Promise<number> {
  const { env } = process;
  const first = numberFrom('SEED', Math.floor(Math.random() * 2 ** 20));
  const endsAt = performance.now() + numberFrom('SECONDS', Infinity) * 1000;
  const bytes = readFileSync(
    resolve(env['WHILETRUE_ROOT'] ?? '.', 'build/firmware/asyncified.wasm'),
  );
  const firmware = new FirmwareThread(
    new WebAssembly.Module(bytes),
    (workerData) => new Worker(fileURLToPath(import.meta.url), { workerData }),
  );
  console.log(`Hostile calls from SEED=${first} on. Ctrl-C ends it.`);
  let reported = performance.now();
  let seed = first;
  let status = 0;
  for (; performance.now() < endsAt && status === 0; seed++) {
    const ways = env['SANITIZED'] === '1' ? ['sanitized' as const] : WAYS;
    for (const way of ways) {
      const found = await judgeCalls(seed, (program) =>
        way === 'sanitized' ? playCallsNatively(program) : firmware.run(program, way, seed),
      );
      if (found === null) continue;
      console.log(
        `\nSeed ${seed}, ${way}: ${found.trouble}\n${callsProgram(found.calls)['code.py'] ?? ''}`,
      );
      status = 1;
    }
    if (performance.now() - reported > REPORT_MS) {
      reported = performance.now();
      console.log(`${(seed - first) * CALLS} calls`);
    }
  }
  await firmware.close();
  console.log(
    `${(seed - first) * CALLS} calls: ${status === 0 ? 'the machine is whole' : 'it broke'}.`,
  );
  return status;
}

if (isMainThread) process.exitCode = await fuzz();
else serveThread(CALLS_LIMITS);
