// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { afterEach, expect, test, vi } from 'vitest';
import { BOARD_PACE, MAX_PACE } from '../sim/pacer';
import { filesOf } from '../sim/test-support';
import { TRAP, trappingFirmware } from '../tests/trapping-firmware';
import { board, connect, spawnHost, spawnSilent, until } from './test-support';

afterEach(() => {
  vi.restoreAllMocks();
});

const NAP = filesOf({
  'code.py': 'import time\nprint("asleep")\ntime.sleep(86400)\nprint("woken")',
});

/** From now on the host's clock goes this many times as fast: the computer is as many times slower. */
function slowComputer(times: number): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() * times);
}

test('a pace holds at once, in the middle of a sleep', async () => {
  const { device, seen } = connect();
  device.run(board, NAP);
  await until(() => seen.text.includes('asleep'));
  device.setPace(MAX_PACE);
  await until(() => seen.views.at(-1)?.state === 'done');
  expect(seen.text).toContain('woken');
});

test('a pace holds for the next run, and for the machine that comes after one that crashed', async () => {
  const module = await WebAssembly.compile(await trappingFirmware());
  const { device, seen } = connect([() => spawnHost(module)]);
  device.setPace(MAX_PACE);
  device.run(board, NAP);
  await until(() => seen.text.includes('woken'));
  device.run(board, filesOf({ 'code.py': TRAP }));
  await until(() => seen.troubles.length === 1);
  seen.text = '';
  device.run(board, NAP);
  await until(() => seen.text.includes('woken'));
});

test('a pace holds for the worker that takes the place of a silent one', async () => {
  const { device, seen } = connect([spawnSilent]);
  device.setPace(MAX_PACE);
  device.run(board, NAP);
  device.stop();
  await until(() => seen.troubles.length === 1);
  expect(seen.spawned).toBe(2);
  device.run(board, NAP);
  await until(() => seen.text.includes('woken'));
});

test('a computer that is too slow is told of, until it is not', async () => {
  // Much slower than any board: 255 times as fast was measured without this.
  slowComputer(10_000);
  const patience = 10_000 * 10_000;
  const { device, seen } = connect();
  device.run(board, filesOf({ 'code.py': 'while True: pass' }));
  await until(() => seen.reached !== null, patience);
  expect(seen.reached).toBeLessThan(90);
  device.setPace({ kind: 'fast', speed: 1 });
  await until(() => seen.reached === null, patience);
  device.setPace(BOARD_PACE);
  await until(() => seen.reached !== null, patience);
  device.stop();
  await until(() => seen.views.at(-1)?.state === 'done', patience);
  await until(() => seen.reached === null, patience);
});

test('a program that is stopped in slow motion has the time to put things away', async () => {
  const { device, seen } = connect();
  device.setPace({ kind: 'board', speed: 0.1 });
  const code = [
    'import time',
    'print("asleep")',
    'try: time.sleep(1000)',
    'finally: time.sleep(0.5); print("tidy")',
  ].join('\n');
  device.run(board, filesOf({ 'code.py': code }));
  await until(() => seen.text.includes('asleep'));
  device.stop();
  await until(() => seen.views.at(-1)?.state === 'done');
  expect(seen.text).toContain('tidy');
  expect(seen.troubles).toEqual([]);
});
