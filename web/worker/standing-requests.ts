// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Order } from './protocol';

export type StandingRequest = Extract<Order, { kind: 'auto-reload' | 'pace' }>;

/** Requests that hold from then on: whatever takes the place of a worker is told them again. */
export class StandingRequests {
  private readonly last = new Map<StandingRequest['kind'], StandingRequest>();

  /** False if it is asked for already. */
  add(request: StandingRequest): boolean {
    if (JSON.stringify(request) === JSON.stringify(this.last.get(request.kind))) return false;
    this.last.set(request.kind, request);
    return true;
  }

  /** The last one about each matter. */
  get all(): readonly StandingRequest[] {
    return [...this.last.values()];
  }
}
