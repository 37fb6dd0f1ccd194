// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBootRuns } from './boot-runs';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('boot.py is told of after a moment, and once more when it takes long', () => {
  const changed = vi.fn();
  const boot = createBootRuns(changed);
  // The words and the state come one after the other, and the state again and again.
  boot.begins('boot.py');
  boot.look({ state: 'boot' });
  expect(boot.run).toBe('no');
  vi.advanceTimersByTime(2_000);
  boot.look({ state: 'boot' });
  expect(boot.run).toBe('a while');
  vi.advanceTimersByTime(60_000);
  boot.look({ state: 'boot' });
  expect(boot.run).toBe('long');
  expect(changed).toHaveBeenCalledTimes(2);
  boot.begins('code.py');
  boot.look({ state: 'code' });
  expect(boot.run).toBe('no');
});

it('a board that takes its time to start runs no boot.py', () => {
  const boot = createBootRuns(() => undefined);
  boot.begins('code.py');
  boot.look({ state: 'boot' });
  vi.advanceTimersByTime(60_000);
  expect(boot.run).toBe('no');
});

it('a boot.py that begins anew counts from its beginning, and one of another run not at all', () => {
  const boot = createBootRuns(() => undefined);
  for (let i = 0; i < 10; i++) {
    boot.look({ state: 'boot' });
    boot.begins('boot.py');
    vi.advanceTimersByTime(1_000);
    expect(boot.run).toBe('no');
  }
  boot.forget();
  boot.look({ state: 'boot' });
  vi.advanceTimersByTime(60_000);
  expect(boot.run).toBe('no');
});
