// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import libraryUrl from '../../build/circuitpy-lib/lib.json?url';
import firmwareUrl from '../../build/firmware/asyncified.wasm?url';
import { parseLibraries } from '../sim/libraries';
import type { Firmware } from './running-machine';

let loading: Promise<Firmware> | null = null;
let attempt = new AbortController();

/**
 * What the page's machines are made of. Fetched and compiled once, here and not in the workers:
 * a compiled module is handed on to a worker in no time, and with it what has run hot before.
 */
export function loadFirmware(): Promise<Firmware> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Asks once more for what is long in coming; whoever waits for it waits on. */
export function loadAgain(): void {
  attempt.abort();
}

async function load(): Promise<Firmware> {
  attempt = new AbortController();
  const { signal } = attempt;
  try {
    const [module, libraries] = await Promise.all([
      fetchOk(firmwareUrl, signal).then(compile),
      fetchOk(libraryUrl, signal).then(async (response) => parseLibraries(await response.text())),
    ]);
    return { module, libraries };
  } catch (error) {
    if (signal.aborted) return load();
    throw error;
  }
}

async function compile(response: Response): Promise<WebAssembly.Module> {
  // Compiling from a stream needs the right content type, which not every static host sends.
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function fetchOk(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}
