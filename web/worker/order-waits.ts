// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Those who wait for an order to be taken. */
export class OrderWaits {
  private waiting: { readonly order: number; done(saved: boolean): void }[] = [];

  /** Resolves when that order is answered, with what came of it. */
  wait(order: number): Promise<boolean> {
    return new Promise((done) => this.waiting.push({ order, done }));
  }

  /** Tells those who wait for orders up to this one. */
  answer(order: number, saved: boolean): void {
    const ready = this.waiting.filter((waits) => waits.order <= order);
    this.waiting = this.waiting.filter((waits) => waits.order > order);
    for (const waits of ready) waits.done(saved);
  }
}
