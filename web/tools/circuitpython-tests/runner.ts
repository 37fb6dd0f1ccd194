// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import type { Files } from '../../sim/files';
import { Machine } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import { RunLoop } from '../../sim/run-loop';
import { outputSoFar } from '../../tests/program-output';
import type { SuiteTest } from '../../tests/test-suite';
import { BARE_BOARD } from '../bare-board';

// The tests are for the unix port, whose heap is larger than a board's.
const HEAP = 1024 * 1024;
// Machine time, of which a unit of work takes a microsecond: far more than any of the tests needs.
const MOST_US = 300e6;

/** Runs tests as code.py, each on a machine of its own. */
export class SuiteRunner {
  constructor(
    private readonly module: WebAssembly.Module,
    /** What is on the drive beside each test. */
    private readonly library: Files,
  ) {}

  /** What the test wrote, and what became of its machine if it did not end well. */
  run({ name, code, files }: SuiteTest): string {
    const options = { seed: 1, epochUs: 0, unitNs: 1000, heapSize: HEAP };
    const machine = new Machine(this.module, BARE_BOARD, options);
    machine.files.writeAll({ ...this.library, ...files, 'code.py': code });
    const decoder = new TextDecoder();
    let serial = '';
    const loop = new RunLoop(
      machine,
      () => {
        if (machine.serial.pending > 0)
          serial += decoder.decode(machine.serial.read(), { stream: true });
      },
      { pace: MAX_PACE },
    );
    loop.pacer.pauseAt(MOST_US);
    const last = loop.runUntil(
      ({ kind }) => kind === 'failed' || kind === 'input' || machine.clockUs >= MOST_US,
    );
    const output = outputSoFar(serial).replaceAll('File "code.py"', `File "${name}"`);
    if (last?.kind === 'failed') return `${output}\nFAILED: ${last.message}`;
    return machine.state === 'done' ? output : `${output}\nDOES NOT END`;
  }
}
