// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { RunLoop } from '../../sim/run-loop';
import { Machine } from '../../sim/machine';
import { MAX_PACE } from '../../sim/pacer';
import { BARE_BOARD } from '../bare-board';
import { HEAP_SIZE, NotRunnable, SETTINGS, stampUs, type TimeKind } from './peer';
import { type Program, repeatedly } from './programs';
import { geometricMean, median } from './statistics';

export interface YieldCost {
  /** How much longer programs take when they yield each 8 ms than when they never do; 0.01 is 1 %. */
  readonly share: number;
  /** Microseconds of one yield, with its turn of the event loop: the median of the programs. */
  readonly us: number;
}

const NEVER_US = 3_600_000_000;
const DEFAULT_US = 8000;
// At each question of the machine, some 80 times as often as by default: what a yield costs shows better.
const OFTEN_US = 0;
const WARM_UP = 3;
const ROUNDS = 6;
const ENTER = new TextEncoder().encode('\r');

interface Run {
  readonly us: number;
  readonly yields: number;
}

/**
 * Measured in one machine for each program, with the settings in turns. The best of each counts:
 * whatever else the computer does only adds to a time, and the differences are small.
 */
export async function measureYieldCost(
  module: WebAssembly.Module,
  programs: readonly Program[],
  kind: TimeKind,
): Promise<YieldCost> {
  const ratios: number[] = [];
  const costs: number[] = [];
  for (const program of programs) {
    const [never, usual, often] = await measureOne(module, program, kind);
    ratios.push(usual.us / never.us);
    costs.push((often.us - never.us) / (often.yields - never.yields));
  }
  return { share: geometricMean(ratios) - 1, us: median(costs) };
}

async function measureOne(
  module: WebAssembly.Module,
  program: Program,
  kind: TimeKind,
): Promise<[Run, Run, Run]> {
  const machine = new Machine(module, BARE_BOARD, { heapSize: HEAP_SIZE });
  machine.files.write('settings.toml', SETTINGS);
  machine.files.write('code.py', new TextEncoder().encode(repeatedly(program)));
  const once = async (sliceUs: number): Promise<Run> => {
    machine.serial.send(ENTER);
    const yields = machine.counters().yields;
    const begin = stampUs(kind);
    await runToInput(machine, sliceUs);
    return { us: stampUs(kind) - begin, yields: machine.counters().yields - yields };
  };
  await runToInput(machine, NEVER_US);
  for (let i = 0; i < WARM_UP; i++) await once(DEFAULT_US);
  let best: [Run, Run, Run] = [await once(NEVER_US), await once(DEFAULT_US), await once(OFTEN_US)];
  for (let i = 1; i < ROUNDS; i++) {
    best = [
      faster(best[0], await once(NEVER_US)),
      faster(best[1], await once(DEFAULT_US)),
      faster(best[2], await once(OFTEN_US)),
    ];
  }
  return best;
}

function faster(a: Run, b: Run): Run {
  return a.us <= b.us ? a : b;
}

function runToInput(machine: Machine, sliceUs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const loop = new RunLoop(
      machine,
      (pause) => {
        const written = new TextDecoder().decode(machine.serial.read());
        if (pause.kind === 'failed') reject(new NotRunnable(pause.message));
        else if (machine.state === 'done') reject(new Error(`the program ended: ${written}`));
        else if (pause.kind !== 'input' || machine.serial.queued > 0) return;
        else resolve();
        loop.stop();
      },
      { sliceUs, pace: MAX_PACE },
    );
    loop.start();
  });
}
