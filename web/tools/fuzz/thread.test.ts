// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { firmwareModule } from '../../sim/test-support';
import { FirmwareThread } from './thread';

// In place of the firmware: code.py says what becomes of the thread.
const PRETENDER = `
  const { parentPort, workerData: { beat } } = require('node:worker_threads');
  parentPort.on('message', ({ program }) => {
    Atomics.add(beat, 0, 1);
    const what = program['code.py'];
    while (what === 'hang') {}
    if (what === 'throw') throw new Error('no more');
    for (const end = Date.now() + 700; what === 'slow' && Date.now() < end; ) Atomics.add(beat, 0, 1);
    parentPort.postMessage({ ending: { output: what, error: null }, yields: 2, collections: 1 });
  });
`;

const firmware = new FirmwareThread(
  firmwareModule(),
  (workerData) => new Worker(PRETENDER, { eval: true, workerData }),
  300,
);

afterAll(() => firmware.close());

function run(code: string) {
  return firmware.run({ 'code.py': code }, 'plain', 1);
}

test('a machine that does not return is ended, and the next program has a new one', async () => {
  expect(await run('a')).toEqual({ output: 'a', error: null });
  expect(await run('hang')).toEqual({ trouble: 'it does not return from sim_run()' });
  expect(await run('b')).toEqual({ output: 'b', error: null });
  expect(firmware.yields).toBe(4);
});

test('one that works for long is left alone', async () => {
  expect(await run('slow')).toEqual({ output: 'slow', error: null });
});

test('a thread that ends is a failure too', async () => {
  expect(await run('throw')).toEqual({ trouble: 'its thread ended: Error: no more' });
  expect(await run('c')).toEqual({ output: 'c', error: null });
});
