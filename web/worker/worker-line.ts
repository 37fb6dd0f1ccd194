// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Order, WorkerReport, WorkerRequest } from './protocol';
import { type StandingRequest, StandingRequests } from './standing-requests';
import type { Trouble } from './trouble';

/** The little of a Web Worker that is needed here. */
export interface WorkerLike {
  onreport: ((report: WorkerReport) => void) | null;
  /** The worker itself is of no use any more, or never was. */
  onbroken: ((trouble: Trouble) => void) | null;
  send(request: WorkerRequest): void;
  terminate(): void;
}

export interface WorkerLineEvents {
  report(report: WorkerReport): void;
  broken(trouble: Trouble): void;
}

/** The line to a worker: gives orders their numbers, and tells each new worker again what holds on. */
export class WorkerLine {
  private worker: WorkerLike | null = null;
  private readonly standing = new StandingRequests();
  private sent = 0;
  private asked: 'nothing' | 'changed' | 'now' = 'nothing';

  constructor(
    private readonly spawn: () => WorkerLike,
    private readonly events: WorkerLineEvents,
  ) {}

  /** The number of the last order that was sent to this worker. */
  get last(): number {
    return this.sent;
  }

  /** Makes a worker, if there is none. */
  connect(): void {
    if (this.worker !== null) return;
    const worker = this.spawn();
    worker.onreport = (report) => {
      if (report.kind === 'snapshot') this.asked = 'nothing';
      this.events.report(report);
    };
    worker.onbroken = (trouble) => {
      this.events.broken(trouble);
    };
    const { all } = this.standing;
    all.forEach((request, index) => {
      worker.send({ ...request, id: index + 1 });
    });
    this.sent = all.length;
    this.worker = worker;
  }

  /** Ends the worker; nothing of it is heard any more. */
  disconnect(): void {
    this.asked = 'nothing';
    if (this.worker === null) return;
    this.worker.onreport = null;
    this.worker.onbroken = null;
    this.worker.terminate();
    this.worker = null;
  }

  order(order: Order): void {
    if (this.worker === null) return;
    this.sent++;
    this.worker.send({ ...order, id: this.sent });
  }

  /** An order that holds for machines to come, too. */
  stand(request: StandingRequest): void {
    if (this.standing.add(request)) this.order(request);
  }

  askSnapshot(when: 'changed' | 'now'): void {
    if (this.asked === 'now' || this.asked === when) return;
    this.asked = when;
    this.worker?.send({ kind: 'snapshot', when });
  }
}
