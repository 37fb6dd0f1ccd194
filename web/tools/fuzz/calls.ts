// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Calls of everything that Python code can reach, with arguments that nobody means well
// (hostile/hostile.py makes them). What they do is nobody's business, as long as the machine stays whole.
import type { Ending } from './cpython';
import { endingOfOutput, type RunnerLimits, type Trouble } from './firmware';
import type { Program } from './generate/program';
import { filesOf } from '../../sim/test-support';
import { playNatively } from '../../tests/native-player';
import hostile from './hostile/hostile.py?raw';
import operators from './hostile/hostile_operators.py?raw';
import values from './hostile/hostile_values.py?raw';

const CTRL_C = Uint8Array.of(3);

/** A stretch of the calls of a seed: `first` up to before `last`. */
export interface Calls {
  readonly seed: number;
  readonly first: number;
  readonly last: number;
}

export interface BrokenBy {
  readonly calls: Calls;
  readonly trouble: string;
}

/** Calls of one program. */
export const CALLS = 200;

// Units of work of one program: what calls keep can fill the heap, and then each allocation collects.
const MOST_WORK = 500_000_000;
// Calls may be endless, such as set() of what answers each number; the next one follows a Ctrl-C.
const PATIENCE = 50_000_000;

/** How long calls may go on. */
export const CALLS_LIMITS: RunnerLimits = {
  mostWork: MOST_WORK,
  trace: Array.from({ length: MOST_WORK / PATIENCE - 1 }, (_, number) => ({
    atUs: PATIENCE * (number + 1),
    input: { kind: 'serial', bytes: CTRL_C },
  })),
};

/** Runs calls on the machine that sanitisers watch. */
export async function playCallsNatively(program: Program): Promise<Ending | Trouble> {
  try {
    const { trace = [] } = CALLS_LIMITS;
    return endingOfOutput(await playNatively(filesOf(program), { unitNs: 1000, trace }));
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

export function callsProgram({ seed, first, last }: Calls): Program {
  return {
    'hostile.py': hostile,
    'hostile_operators.py': operators,
    'hostile_values.py': values,
    'code.py': `import hostile\nhostile.run(${seed}, ${first}, ${last})\n`,
  };
}

/** Makes all calls of a seed; null when the machine is whole. Otherwise the fewest that break it. */
export async function judgeCalls(
  seed: number,
  run: (program: Program) => Ending | Trouble | Promise<Ending | Trouble>,
): Promise<BrokenBy | null> {
  const broken = async (calls: Calls): Promise<BrokenBy | null> => {
    const ending = await run(callsProgram(calls));
    if ('trouble' in ending) return { calls, trouble: ending.trouble };
    if (ending.output.includes('all made') || ending.error === 'KeyboardInterrupt') return null;
    return { calls, trouble: `it ended early: ${ending.error ?? ''} ${ending.output.slice(-200)}` };
  };
  const whole: Calls = { seed, first: 0, last: CALLS };
  const found = await broken(whole);
  if (found === null) return null;
  const ended = await narrow(found, (calls, step) => ({ ...calls, last: calls.last - step }));
  return narrow(ended, (calls, step) => ({ ...calls, first: calls.first + step }));

  /** Leaves out ever fewer of the calls, as long as what is left breaks the machine. */
  async function narrow(
    from: BrokenBy,
    leaveOut: (calls: Calls, step: number) => Calls,
  ): Promise<BrokenBy> {
    let fewest = from;
    for (let step = CALLS / 2; step >= 1; step = Math.floor(step / 2)) {
      const fewer = leaveOut(fewest.calls, step);
      if (fewer.first < fewer.last) fewest = (await broken(fewer)) ?? fewest;
    }
    return fewest;
  }
}
