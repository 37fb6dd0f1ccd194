// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests: a device whose worker is of the same thread, and what it has told.
import { afterEach } from 'vitest';
import type { BoardView } from '../sim/board-view';
import type { RunEnd } from '../sim/run-watch';
import {
  bundledLibraries,
  firmwareModule,
  readBoard,
  testProgram,
  textOf,
} from '../sim/test-support';
import type { FileChanges } from '../sim/files';
import type { WorkerRequest } from './protocol';
import type { Trouble } from './trouble';
import type { ProgramChange } from '../sim/program-change';
import { MachineHost } from './machine-host';
import { RemoteMachine } from './remote-machine';
import type { WorkerLike } from './worker-line';

export const board = readBoard();
const devices: RemoteMachine[] = [];

afterEach(() => {
  for (const device of devices.splice(0)) device.dispose();
});

/** A worker of the same thread: the real machine, messages in later turns, as copies. */
export function spawnHost(module = firmwareModule()): WorkerLike {
  let alive = true;
  const later = (act: () => void) =>
    setImmediate(() => {
      if (alive) act();
    });
  const worker: WorkerLike = {
    onreport: null,
    onbroken: null,
    send: (request) => {
      const copy = structuredClone(request);
      later(() => {
        host.take(copy);
      });
    },
    terminate: () => {
      alive = false;
      host.dispose();
    },
  };
  const host = new MachineHost({ module, libraries: bundledLibraries() }, (report) => {
    const copy = structuredClone(report);
    later(() => worker.onreport?.(copy));
  });
  later(() => worker.onreport?.({ kind: 'ready' }));
  return worker;
}

export const SLEEPER = testProgram('host/sleep_until_pressed');

/** A module that exports nothing of what a firmware does. */
export const otherVersion = () =>
  new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));

/** A worker that takes what comes up to a start, and is deep in C for ever after. */
export function spawnSilent(): WorkerLike {
  let deaf = false;
  const worker: WorkerLike = {
    onreport: null,
    onbroken: null,
    send: (request) => {
      if (deaf || request.kind === 'snapshot') return;
      deaf = request.kind === 'start';
      setTimeout(() => worker.onreport?.({ kind: 'taken', id: request.id }), 10);
    },
    terminate: () => undefined,
  };
  setTimeout(() => worker.onreport?.({ kind: 'ready' }), 5);
  return worker;
}

export function connect(spawns: readonly (() => WorkerLike)[] = []) {
  const seen = {
    text: '',
    pieces: [] as { readonly text: string; readonly current: boolean }[],
    views: [] as BoardView[],
    ended: null as RunEnd | null,
    reached: null as number | null,
    files: [] as FileChanges[],
    /** What the program wrote where something from here took its place. */
    replaced: [] as FileChanges[],
    refused: [] as { readonly reason: string; readonly paths: readonly string[] }[],
    bootOuts: [] as (string | null)[],
    emptyFolders: [] as readonly string[],
    troubles: [] as Trouble[],
    requests: [] as WorkerRequest[],
    spawned: 0,
  };
  const device = new RemoteMachine(
    {
      view: (view, ended, reached) => {
        seen.views.push(view);
        seen.ended = ended;
        seen.reached = reached;
      },
      serial: (bytes, current) => {
        seen.pieces.push({ text: textOf(bytes), current });
        seen.text += textOf(bytes);
      },
      files: (changes) => {
        for (const replaced of [false, true]) {
          const found = changes.filter((change) => change.replaced === replaced);
          if (found.length > 0) (replaced ? seen.replaced : seen.files).push(changesOf(found));
        }
      },
      bootOut: (content) => seen.bootOuts.push(content === null ? null : textOf(content)),
      emptyFolders: (paths) => {
        seen.emptyFolders = paths;
      },
      refused: (reason, paths) => seen.refused.push({ reason, paths }),
      trouble: (trouble) => seen.troubles.push(trouble),
    },
    () => {
      const worker = (spawns[seen.spawned++] ?? spawnHost)();
      const { send } = worker;
      worker.send = (request) => {
        seen.requests.push(request);
        send(request);
      };
      return worker;
    },
    (frame) => {
      const timer = setTimeout(frame, 5);
      return () => {
        clearTimeout(timer);
      };
    },
  );
  devices.push(device);
  return { device, seen };
}

export function changesOf(changes: readonly ProgramChange[]): FileChanges {
  return Object.fromEntries(changes.map(({ path, now }) => [path, now]));
}

export async function until(what: () => boolean, ms = 10_000): Promise<void> {
  const end = performance.now() + ms;
  while (!what()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${what.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
