// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests: programs on the machine as firmware/host/Makefile compiles it, with sanitisers.
import { spawn } from 'node:child_process';
import { SIM_WIRE_FINGER, SIM_WIRE_HIGH, SIM_WIRE_LOW, SIM_WIRE_OPEN } from '../generated/layout';
import { builtFile } from '../sim/built-file';
import { concat } from '../sim/bytes';
import type { Wire } from '../sim/board';
import type { Files } from '../sim/files';
import { preparePowerOn } from '../sim/power-on';
import { bundledLibraries, firmwareModule, readBoard } from '../sim/test-support';
import type { TraceInput } from '../sim/trace';
import type { ProgramOptions } from './program';
import { outputOf } from './program-output';

// As firmware/host/player.c has them.
const JOB_INPUT = 0;
const JOB_FILE = 1;
const JOB_PIN = 2;
const JOB_SERIAL = 3;
const JOB_RESET = 4;
const JOB_DEVICE = 5;

const WIRES: Record<Wire, number> = {
  open: SIM_WIRE_OPEN,
  low: SIM_WIRE_LOW,
  high: SIM_WIRE_HIGH,
  finger: SIM_WIRE_FINGER,
};

/** Runs a program to its end and returns what it wrote. Rejects with what a sanitiser reports. */
export async function playNatively(files: Files, options: ProgramOptions = {}): Promise<string> {
  const machine = preparePowerOn(firmwareModule(), readBoard(), bundledLibraries(), files, {
    seed: 1,
    epochUs: 0,
    ...options,
  });
  const job = concat([
    record(JOB_INPUT, 0, machine.inputImage()),
    ...Object.entries(machine.files.readAll()).map(([path, content]) =>
      record(JOB_FILE, 0, concat([new TextEncoder().encode(`/${path}\0`), content])),
    ),
    ...(options.trace ?? []).map(({ atUs, input }) => inputRecord(atUs, input)),
  ]);
  return outputOf(await run(job));
}

function inputRecord(atUs: number, input: TraceInput): Uint8Array {
  switch (input.kind) {
    case 'wire': {
      const words = Uint32Array.of(input.pin, WIRES[input.wire]);
      return record(JOB_PIN, atUs, new Uint8Array(words.buffer));
    }
    case 'device': {
      const words = Int32Array.of(input.device, input.input, input.value);
      return record(JOB_DEVICE, atUs, new Uint8Array(words.buffer));
    }
    case 'serial':
      return record(JOB_SERIAL, atUs, input.bytes);
    case 'reset':
      return record(JOB_RESET, atUs, new Uint8Array());
  }
}

function record(kind: number, atUs: number, bytes: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(16));
  head.setBigUint64(0, BigInt(Math.round(atUs * 1000)), true);
  head.setUint32(8, kind, true);
  head.setUint32(12, bytes.length, true);
  const padding = new Uint8Array(-bytes.length & 7);
  return concat([new Uint8Array(head.buffer), bytes, padding]);
}

function run(job: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(builtFile('build/host/player'));
    const written: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (bytes: Buffer) => written.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = Buffer.concat(written).toString();
      if (code === 0) resolve(output);
      else reject(new Error(`${code ?? signal}: ${errors}\nit wrote: …${output.slice(-500)}`));
    });
    child.stdin.on('error', () => undefined); // it ended early, which its exit code tells
    child.stdin.end(job);
  });
}
