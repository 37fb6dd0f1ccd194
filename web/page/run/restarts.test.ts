// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MachineState } from '../../sim/board-view';
import { createRestarts } from './restarts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A board that has started code.py once, as the person wanted. */
function watch() {
  const over = vi.fn();
  const restarts = createRestarts(over);
  let starts = 1;
  const is = (state: MachineState, waiting = false): void => {
    restarts.look({ state, starts, waiting });
  };
  is('code');
  return {
    restarts,
    over,
    is,
    restart(times: number) {
      for (let i = 0; i < times; i++) {
        is('boot');
        starts += 1;
        is('code');
      }
    },
    boot(times: number) {
      for (let i = 0; i < times; i++) {
        is('boot');
        restarts.begun('boot.py');
      }
    },
  };
}

describe('a program that restarts', () => {
  it('once or twice does nothing strange', () => {
    const { restarts, restart } = watch();
    restart(2);
    expect(restarts.often).toBe(false);
  });

  it('is told of when its third restart begins, which takes a reset a second', () => {
    const { restarts, restart, is } = watch();
    restart(2);
    expect(restarts.often).toBe(false);
    is('boot');
    expect(restarts.often).toBe(true);
  });

  it('is told of no sooner after another one has run, on this board or on a new one', () => {
    for (const first of [0, 1, 7]) {
      const { restarts } = watch();
      restarts.renew();
      restarts.look({ state: 'boot', starts: first, waiting: false });
      for (const starts of [first + 1, first + 2]) {
        restarts.look({ state: 'code', starts, waiting: false });
      }
      expect(restarts.often, `from ${first}`).toBe(false);
    }
  });

  it('again and again is told of, until it runs on', () => {
    const { restarts, restart, over } = watch();
    restart(10);
    expect(restarts.often).toBe(true);
    vi.advanceTimersByTime(9_000);
    restart(1);
    vi.advanceTimersByTime(9_000);
    expect(restarts.often).toBe(true);
    vi.advanceTimersByTime(1_000);
    expect(restarts.often).toBe(false);
    expect(over).toHaveBeenCalledOnce();
  });

  it('now and then, as one that mends itself does, is not told of', () => {
    const { restarts, restart, over } = watch();
    for (let i = 0; i < 20; i++) {
      restart(1);
      vi.advanceTimersByTime(60_000);
    }
    expect(restarts.often).toBe(false);
    expect(over).not.toHaveBeenCalled();
  });

  it('because the person wants it is not told of', () => {
    const { restarts, restart } = watch();
    for (let i = 0; i < 20; i++) {
      restarts.handled();
      restart(1);
    }
    expect(restarts.often).toBe(false);
  });

  it.each(['done', 'repl', 'off'] as const)('is over when it is %s', (state) => {
    const { restarts, restart, is } = watch();
    restart(10);
    is(state);
    expect(restarts.often).toBe(false);
  });

  it('is over when it waits for input', () => {
    const { restarts, restart, is } = watch();
    restart(10);
    is('code', true);
    expect(restarts.often).toBe(false);
  });

  it('in boot.py is told of too', () => {
    const { restarts, boot } = watch();
    boot(10);
    expect(restarts.often).toBe(true);
  });

  it('with a boot.py restarts once each time', () => {
    const { restarts, restart, boot } = watch();
    for (let i = 0; i < 2; i++) {
      boot(1);
      restart(1);
    }
    expect(restarts.often).toBe(false);
  });

  it('is not one that prints what the board says before boot.py', () => {
    const { restarts, is } = watch();
    for (let i = 0; i < 10; i++) {
      is('code');
      restarts.begun('boot.py');
    }
    expect(restarts.often).toBe(false);
  });
});
