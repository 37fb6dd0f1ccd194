// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Deadline } from './deadline';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const state = { making: false, answers: true, missed: [] as string[] };
  const deadline = new Deadline({
    tick: () => {
      if (state.answers) deadline.heard();
    },
    isBeingMade: () => state.making,
    missed: (then, why) => {
      deadline.settle();
      state.missed.push(`${then} ${why}`);
    },
  });
  return { deadline, state };
}

test('a machine that is silent for a second has missed it', () => {
  const { deadline, state } = watched();
  state.answers = false;
  deadline.expect('start');
  vi.advanceTimersByTime(60_000);
  expect(state.missed).toEqual([]);
  deadline.begin();
  vi.advanceTimersByTime(900);
  expect(state.missed).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(state.missed).toEqual(['start deaf']);
});

test('a machine that is still being made on a slow computer is not given up', () => {
  const { deadline, state } = watched();
  state.answers = false;
  state.making = true;
  deadline.expect('off');
  deadline.begin();
  vi.advanceTimersByTime(10_000);
  expect(state.missed).toEqual([]);
  // Its second begins when it is there.
  state.making = false;
  deadline.heard();
  vi.advanceTimersByTime(900);
  expect(state.missed).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(state.missed).toEqual(['off deaf']);
});

test('a program that answers but goes on has three seconds to end', () => {
  const { deadline, state } = watched();
  deadline.expect('off');
  deadline.begin();
  vi.advanceTimersByTime(2900);
  expect(state.missed).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(state.missed).toEqual(['off goes-on']);
  deadline.expect('start');
  deadline.begin();
  vi.advanceTimersByTime(60_000);
  expect(state.missed).toHaveLength(1);
});
