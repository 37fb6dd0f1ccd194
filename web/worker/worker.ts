// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The worker: its first message is what machines are made of, all others are requests. The rest
// is MachineHost's.
import { MachineHost } from './machine-host';
import type { Firmware } from './running-machine';
import type { WorkerReport, WorkerRequest } from './protocol';

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data: firmware }: MessageEvent<Firmware>) => {
  const host = new MachineHost(firmware, report);
  scope.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
    host.take(data);
  };
  report({ kind: 'ready' });
};

function report(message: WorkerReport): void {
  scope.postMessage(message);
}
