// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition, Drive } from '../sim/board';
import type { BoardView } from '../sim/board-view';
import { pageFrames } from './frames';
import { loadFirmware } from './load-firmware';
import type { FileChanges, Files, WorkerReport } from './protocol';
import { RemoteMachine, type WorkerLike } from './remote-machine';
// With the page's program: a fresh machine needs no network, also for a person who has lost it.
import MachineWorker from './worker.ts?worker&inline';

export interface DeviceEvents {
  /** Once per animation frame while a machine is there. */
  view(view: BoardView): void;
  serial(bytes: Uint8Array): void;
  /** The program changed files. */
  files(changes: FileChanges): void;
  /** Something for the person to read: the machine was replaced, could not load, ... */
  message(text: string): void;
}

/** The page's proxy of the machine in the worker. Respawns a dead or silent worker. */
export interface Device {
  /** Makes the drive hold exactly `files` and runs code.py; powers the machine on when it is off. */
  run(board: BoardDefinition, files: Files): void;
  /**
   * Ctrl-C; a machine that stays silent for 1 s after it, or goes on running for 3 s, is replaced,
   * its drive kept. The fresh one is off until the next `run`.
   */
  stop(): void;
  reset(): void;
  send(bytes: Uint8Array): void;
  /** What drives a pin from outside; holds for machines to come. */
  setPin(pin: number, drive: Drive): void;
  dispose(): void;
}

export type ConnectDevice = (events: DeviceEvents) => Device;

/** A device in a Web Worker, asked for its state once per animation frame. */
export const connectDevice: ConnectDevice = (events) =>
  new RemoteMachine(events, spawnWorker, pageFrames);

function spawnWorker(): WorkerLike {
  const worker = new MachineWorker();
  const loaded = loadFirmware().then((firmware) => {
    worker.postMessage(firmware);
  });
  const like: WorkerLike = {
    onreport: null,
    onbroken: null,
    send: (request) => {
      loaded.then(
        () => {
          worker.postMessage(request);
        },
        () => undefined,
      );
    },
    terminate: () => {
      worker.terminate();
    },
  };
  loaded.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    like.onreport?.({ kind: 'failed', message: `The machine could not be loaded: ${why}` });
  });
  worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => like.onreport?.(data);
  worker.onerror = (event) => like.onbroken?.(event.message || 'its program could not be loaded');
  return like;
}
