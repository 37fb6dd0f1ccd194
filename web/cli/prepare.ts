// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';
import type { Files } from '../sim/files';
import type { TimedInput } from '../sim/inputs';
import { Machine } from '../sim/machine';
import { preparePowerOn } from '../sim/power-on';
import type { Recording } from '../sim/recording';
import type { RunOptions } from './args';
import type { LoadedFirmware } from './load';
import { digestOf, RecordFile } from './record-file';
import type { Ending } from './recorder';
import { FAULT_OF_OURS, TIME_RAN_OUT } from './status';

/** All that a run needs. */
export interface Job {
  readonly options: RunOptions;
  readonly firmware: LoadedFirmware;
  readonly board: BoardDefinition;
  readonly source: ProgramSource | RecordedSource;
}

export interface ProgramSource {
  readonly kind: 'program';
  readonly files: Files;
  readonly trace: readonly TimedInput[];
  /** Standard input is a terminal. */
  readonly interactive: boolean;
}

export interface RecordedSource {
  readonly kind: 'recording';
  readonly recording: Recording;
}

export interface Prepared {
  readonly machine: Machine;
  /** What is put in, and when. */
  readonly trace: readonly TimedInput[];
  /** Microseconds of machine time, or null for no end. */
  readonly forUs: number | null;
  /** Somebody types at a terminal. */
  readonly interactive: boolean;
  /** To be told how the run ended; says how the process does. */
  ended(ending: Ending): Ending;
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
  const file = options.record === null ? null : new RecordFile(options.record);
  const machine = preparePowerOn(firmware.module, board, firmware.libraries, source.files, {
    yieldEvery: options.yieldEvery,
    record: options.json,
    ...(options.pace.kind === 'max' && { seed: SAME_SEED, epochUs: SAME_EPOCH_US }),
    ...(file !== null && { heard: file.heard }),
  });
  file?.begin(machine, { firmware: firmware.digest, board, setup: machine.setup });
  return {
    machine,
    trace: source.trace,
    forUs: options.forUs,
    interactive: source.interactive,
    ended(ending) {
      file?.end(machine, ending);
      return ending;
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
  // One that was broken off ends where it came to.
  const endsByTime = end === null || end.status === TIME_RAN_OUT;
  const endUs = endsByTime ? Math.max(1, reachedUs) : Infinity;
  const forUs = Math.min(options.forUs ?? Infinity, endUs);
  return {
    machine,
    trace: inputs.slice(early.length),
    forUs: forUs === Infinity ? null : forUs,
    interactive: false,
    ended(ending) {
      if (ending.status === FAULT_OF_OURS) return ending;
      if (end === null) {
        const seconds = (reachedUs / 1e6).toFixed(1);
        const message = `the recorded run was broken off here, at ${seconds} s`;
        return { ...ending, message: ending.message ?? message };
      }
      if (machine.clockUs < end.atUs) return ending;
      if (ending.status === end.status && digestOf(machine) === end.memory) return ending;
      const message = 'the replay came out differently from the recorded run';
      return { ...ending, status: FAULT_OF_OURS, message };
    },
  };
}
