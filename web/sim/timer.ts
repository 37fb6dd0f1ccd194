// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { hostClockUs } from './firmware';

// Timers count in milliseconds, and turns of the event loop keep a processor busy. So a wait ends
// with turns only where it is this little that is left; otherwise a timer makes it a bit longer.
const SHORTEST_TIMER_US = 250;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Turns {
  /** Calls back in the next turn of the event loop, behind the events that wait already. */
  request(): void;
  close(): void;
}

/**
 * One pending call: in the next turn of the event loop, or after a time. A new order replaces the
 * pending one. Between two calls the host's own events are served.
 */
export class Timer {
  private readonly turns: Turns;
  private order: { readonly atUs: number } | null = null;
  private turnRequested = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly callback: () => void) {
    this.turns = createTurns(() => {
      this.turnRequested = false;
      this.proceed();
    });
  }

  soon(): void {
    this.callAt(0);
  }

  /** Calls back after `us` microseconds, hardly ever more than 1 ms late in an idle host. */
  after(us: number): void {
    this.callAt(hostClockUs() + us);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.order = null;
  }

  /** Cancels, and lets go of what keeps Node running. */
  close(): void {
    this.cancel();
    this.turns.close();
  }

  private callAt(atUs: number): void {
    this.cancel();
    this.order = { atUs };
    this.arm(atUs === 0 ? 0 : atUs - hostClockUs());
  }

  private arm(leftUs: number): void {
    if (leftUs > SHORTEST_TIMER_US) {
      const ms = Math.min(Math.ceil((leftUs - SHORTEST_TIMER_US) / 1000), LONGEST_TIMER_MS);
      // By way of a turn: browsers make timers that are set in a timer's call at least 4 ms long.
      this.timer = setTimeout(() => {
        this.requestTurn();
      }, ms);
    } else {
      this.requestTurn();
    }
  }

  private requestTurn(): void {
    if (this.turnRequested) return;
    this.turnRequested = true;
    this.turns.request();
  }

  private proceed(): void {
    if (this.order === null) return;
    const leftUs = this.order.atUs === 0 ? 0 : this.order.atUs - hostClockUs();
    if (leftUs > 0) {
      this.arm(leftUs);
      return;
    }
    this.cancel();
    this.callback();
  }
}

function createTurns(callback: () => void): Turns {
  // Node delivers up to a thousand messages in a row before it looks at timers and files.
  if (typeof setImmediate === 'function') {
    return { request: () => setImmediate(callback), close: () => undefined };
  }
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = callback;
  return {
    request: () => {
      port1.postMessage(null);
    },
    close: () => {
      port2.close();
    },
  };
}
