// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ConnectDevice } from './device';
import { nextPageFrame } from './frames';
import { loadFirmware } from './load-firmware';
import type { WorkerReport } from './protocol';
import { RemoteMachine } from './remote-machine';
import type { WorkerLike } from './worker-line';
// With the page's program: a fresh machine needs no network, also for a person who has lost it.
import MachineWorker from './worker.ts?worker&inline';

/** A device in a Web Worker, asked for its state as often as the page is drawn. */
export const connectDevice: ConnectDevice = (events) =>
  new RemoteMachine(events, spawnWorker, nextPageFrame);

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
    const detail = error instanceof Error ? error.message : String(error);
    like.onbroken?.({ kind: 'not-loaded', detail });
  });
  worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => like.onreport?.(data);
  worker.onmessageerror = () =>
    like.onbroken?.({ kind: 'broken', detail: 'a message could not be read' });
  worker.onerror = ({ message }) => {
    // Without a message it is the worker's script that did not come.
    if (message) like.onbroken?.({ kind: 'broken', detail: message });
    else like.onbroken?.({ kind: 'not-loaded', detail: 'the worker’s script' });
  };
  return like;
}
