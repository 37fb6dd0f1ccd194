// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openSync, readFileSync, writeSync } from 'node:fs';
import type { TimedInput } from '../sim/inputs';
import type { Machine } from '../sim/machine';
import { PlainError } from '../sim/plain-error';
import {
  endLine,
  inputLine,
  parseRecording,
  reachedLine,
  type Recording,
  startLine,
  type RecordingStart,
} from '../sim/recording';
import { OutputEnd } from './output';
import { reasonOf } from './reason';
import type { Ending } from './recorder';
import { sha256 } from './sha256';
import { OUTPUT_CLOSED, OUTPUT_FAILED } from './status';

/** So much of a run that is broken off from outside may be missing at its end. */
const NOTE_MS = 500;

/** Writes the recording of a run line by line as it goes on: one that is broken off has it, too. */
export class RecordFile {
  /** Null before the run is sure to begin: a recording that is there already stays until then. */
  private file: number | null = null;
  private early = '';
  private notes: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly path: string) {}

  /** For MachineOptions. */
  readonly heard = (input: TimedInput): void => {
    const line = inputLine(input);
    if (this.file === null) this.early += line;
    else this.write(line);
  };

  /** The machine is ready for power-on. Throws a PlainError where there can be no such file. */
  begin(machine: Machine, start: RecordingStart): void {
    try {
      this.file = openSync(this.path, 'w');
    } catch (error) {
      throw new PlainError(`${this.path} can't be written: ${reasonOf(error)}`);
    }
    this.write(startLine(start) + this.early + reachedLine(0));
    this.notes = setInterval(() => {
      this.write(reachedLine(machine.clockUs));
    }, NOTE_MS);
  }

  end(machine: Machine, { status, atUs }: Ending): void {
    clearInterval(this.notes);
    const memory = digestOf(machine);
    this.write(endLine({ atUs: atUs ?? machine.clockUs, status, memory }));
  }

  private write(lines: string): void {
    const bytes = new TextEncoder().encode(lines);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file ?? -1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') {
        throw new OutputEnd(OUTPUT_CLOSED, null);
      }
      const why = `${this.path} can't be written: ${reasonOf(error)}`;
      throw new OutputEnd(OUTPUT_FAILED, why);
    }
  }
}

/** SHA-256 of a machine's memory, as far as it follows from what was put in. */
export function digestOf(machine: Machine): string {
  return sha256(machine.memory.image());
}

/** Throws a PlainError that says why it can't be replayed on `firmware`, a SHA-256. */
export function loadRecording(path: string, firmware: string): Recording {
  const recording = readRecording(path);
  if (recording.firmware === firmware) return recording;
  throw new PlainError(
    `${path} was recorded with another firmware, where it would come out differently; record the run once more`,
  );
}

function readRecording(path: string): Recording {
  try {
    return parseRecording(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new PlainError(`${path}: ${reasonOf(error)}`);
  }
}
