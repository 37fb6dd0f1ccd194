// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The worker: fetches what machines are made of, and hands requests on. The rest is MachineHost's.
import libraryUrl from '../../build/circuitpy-lib/lib.json?url';
import firmwareUrl from '../../build/firmware/asyncified.wasm?url';
import { parseLibraries } from '../sim/libraries';
import { MachineHost, type Firmware } from './machine-host';
import type { WorkerReport, WorkerRequest } from './protocol';

const scope = self as unknown as DedicatedWorkerGlobalScope;
// Requests that came before the firmware did.
let waiting: WorkerRequest[] = [];
let host: MachineHost | null = null;

scope.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  if (host !== null) host.take(data);
  else waiting.push(data);
};

load().then(
  (firmware) => {
    host = new MachineHost(firmware, report);
    report({ kind: 'ready' });
    for (const request of waiting) host.take(request);
    waiting = [];
  },
  (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    report({ kind: 'failed', message: `The machine could not be loaded: ${why}` });
  },
);

function report(message: WorkerReport): void {
  scope.postMessage(message);
}

async function load(): Promise<Firmware> {
  const [module, libraries] = await Promise.all([
    fetchOk(firmwareUrl).then(compile),
    fetchOk(libraryUrl).then(async (response) => parseLibraries(await response.text())),
  ]);
  return { module, libraries };
}

async function compile(response: Response): Promise<WebAssembly.Module> {
  // Compiling from a stream needs the right content type, which not every static host sends.
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}
