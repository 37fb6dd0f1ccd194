// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { bundledLibraries, filesOf, firmwareModule, readBoard, textOf } from '../sim/test-support';
import { MachineHost } from './machine-host';
import type { WorkerReport, WorkerRequest } from './protocol';

const board = readBoard();
const CODE = 'print("first words")\nwhile True: pass\n';

/** Takes requests in one turn of the event loop, and gives the reports up to the first snapshot. */
async function answers(host: MachineHost, reports: WorkerReport[], requests: WorkerRequest[]) {
  reports.length = 0;
  for (const request of requests) host.take(request);
  while (!reports.some(({ kind }) => kind === 'snapshot')) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  return reports
    .filter(({ kind }) => kind !== 'files') // what the board writes itself
    .map((report) => (report.kind === 'snapshot' ? textOf(report.serial) : report.kind));
}

test('a snapshot that is asked for at a start is of the program that starts', async () => {
  const reports: WorkerReport[] = [];
  const firmware = { module: firmwareModule(), libraries: bundledLibraries() };
  const host = new MachineHost(firmware, (report) => reports.push(report));
  const snapshot: WorkerRequest = { kind: 'snapshot', when: 'now' };
  expect(await answers(host, reports, [snapshot])).toEqual(['']);
  const starts: WorkerRequest[] = [
    {
      id: 1,
      kind: 'start',
      board,
      files: filesOf({ 'code.py': CODE }),
      wires: [],
      driveHeld: false,
    },
    { id: 2, kind: 'write', changes: filesOf({ 'code.py': `${CODE}# again` }), then: 'restart' },
    { id: 3, kind: 'reset' },
  ];
  for (const start of starts) {
    const [taken, text] = await answers(host, reports, [start, snapshot]);
    expect(taken).toBe('taken');
    expect(text).toContain('code.py output:');
  }
  host.dispose();
});
