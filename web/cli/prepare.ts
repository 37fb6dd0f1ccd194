// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_FILES, CODE_FILES } from '../sim/board';
import type { TimedInput } from '../sim/inputs';
import { Machine } from '../sim/machine';
import { PlainError } from '../sim/plain-error';
import { preparePowerOn } from '../sim/power-on';
import type { Recording } from '../sim/recording';
import type { Job, ProgramSource } from './job';
import { digestOf, RecordFile } from './record-file';
import type { Ending } from './recorder';
import { NANOSECOND_US, NO_CODE } from './session';
import { FAULT_OF_OURS, STOPPED, TIME_RAN_OUT } from './status';

export interface Prepared {
  readonly machine: Machine;
  /** What is put in, and when. */
  readonly trace: readonly TimedInput[];
  /** Microseconds of machine time, or null for no end. */
  readonly forUs: number | null;
  /** Somebody types at a terminal. */
  readonly interactive: boolean;
  /** To be told how the run ended by itself; says how the process does. Throws an OutputEnd. */
  ended(ending: Ending): Ending;
  /** To be told that it was broken off where it is. Throws an OutputEnd. */
  brokenOff(): void;
}

// Nobody waits at max pace, so it is the same in every run: 2026-01-01 at power-on.
const SAME_SEED = 1;
const SAME_EPOCH_US = 1_767_225_600e6;

/** A machine that is ready for its first run. Throws a PlainError where something does not fit. */
export function prepare(job: Job): Prepared {
  return job.source.kind === 'program'
    ? prepareProgram(job, job.source)
    : prepareReplay(job, job.source.recording);
}

function prepareProgram({ options, firmware, board }: Job, source: ProgramSource): Prepared {
  const file = source.record === null ? null : new RecordFile(source.record);
  const machine = preparePowerOn(firmware.module, board, firmware.libraries, source.files, {
    yieldEvery: options.yieldEvery,
    record: options.json,
    driveHeld: options.driveHeld,
    // Where somebody looks at it: elsewhere it would be letters among the program's.
    statusBar: source.interactive && process.stdout.isTTY && !options.json,
    ...(options.pace.kind === 'max' && { seed: SAME_SEED, epochUs: SAME_EPOCH_US }),
    ...(file !== null && { heard: file.heard }),
  });
  // Also boot.py, which could bring one of the others.
  const runs = [...CODE_FILES, ...BOOT_FILES].some((path) => machine.files.isFile(path));
  if (!runs) throw new PlainError(NO_CODE);
  file?.begin(machine, board);
  return {
    machine,
    trace: source.trace,
    forUs: options.forUs,
    interactive: source.interactive,
    ended(ending) {
      file?.end(machine, ending);
      return ending;
    },
    brokenOff() {
      file?.note(machine);
    },
  };
}

function prepareReplay({ options, firmware }: Job, recording: Recording): Prepared {
  const { board, setup, inputs, reachedUs, end } = recording;
  const machine = new Machine(firmware.module, board, {
    ...setup,
    yieldEvery: options.yieldEvery,
    record: options.json,
  });
  const early = inputs.filter(({ atUs }) => atUs === 0);
  for (const { input } of early) machine.take(input);
  const endUs = end?.atUs ?? reachedUs;
  // One that was broken off ends where it came to.
  const endsByTime = end === null || [TIME_RAN_OUT, ...STOPPED].includes(end.status);
  const forUs = Math.min(
    options.forUs ?? Infinity,
    endsByTime ? Math.max(NANOSECOND_US, endUs) : Infinity,
  );
  const isCutShort = endsByTime ? forUs < endUs : forUs <= endUs;
  return {
    machine,
    trace: inputs.slice(early.length),
    forUs: forUs === Infinity ? null : forUs,
    interactive: false,
    ended(ending) {
      const { status } = ending;
      const isOther = status === FAULT_OF_OURS || STOPPED.includes(status);
      if (isOther || (status === TIME_RAN_OUT && isCutShort)) return ending;
      if (end === null && status === TIME_RAN_OUT) {
        const seconds = (reachedUs / 1e6).toFixed(1);
        return { ...ending, message: `the recorded run was broken off here, at ${seconds} s` };
      }
      const endsAlike = status === (endsByTime ? TIME_RAN_OUT : end.status);
      if (end !== null && endsAlike && digestOf(machine) === end.memory) {
        return { ...ending, status: end.status };
      }
      const message = 'the replay came out differently from the recorded run';
      return { ...ending, status: FAULT_OF_OURS, message };
    },
    brokenOff() {},
  };
}
