// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { Worker } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { parseCommand } from './args';
import * as output from './output';
import { supervise } from './supervise';

// Of the machine no program is known that never answers: this thread is for one that may be found yet.
const DEAF = `
  require('node:worker_threads').parentPort.postMessage({ kind: 'started' });
  for (;;);
`;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const before = SIGNALS.map((signal) => process.listeners(signal));

afterEach(() => {
  vi.restoreAllMocks();
  SIGNALS.forEach((signal, i) => {
    for (const each of process.listeners(signal)) {
      if (before[i]?.includes(each) !== true) process.off(signal, each);
    }
  });
});

test('a thread that does not answer when its time is up is ended, in a sentence', async () => {
  const told = vi.spyOn(output, 'tell').mockReturnValue();
  const thread = new Worker(DEAF, { eval: true });
  const status = await new Promise((resolve) => {
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      resolve(code);
      return undefined as never;
    });
    const command = parseCommand(['replay', 'a.jsonl', '--for', '0.2']);
    if (command.kind !== 'replay') throw new Error('not understood');
    supervise(thread, command);
  });
  expect(status).toBe(124);
  expect(told).toHaveBeenCalledWith('the program did not answer when its time was up');
  await thread.terminate();
});
