// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openSync, writeSync } from 'node:fs';
import type { BoardDefinition } from '../sim/board';
import { HashChain } from '../sim/hash-chain';
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
} from '../sim/recording';
import { isSameFile, statusOf } from './load';
import { OutputEnd } from './output';
import { readText, readUpTo } from './read-file';
import { reasonOf } from './reason';
import type { Ending } from './recorder';
import { sha256 } from './sha256';
import { OUTPUT_CLOSED, OUTPUT_FAILED } from './status';

/** So much of a run that is broken off from outside may be missing at its end. */
const NOTE_MS = 500;
/** How every recording begins, of any version. */
const BEGINNING = '{"kind":"recording",';
/** Bytes: of days, where little is put in. */
const LONGEST = 128 * 1024 * 1024;

export interface RecordTarget {
  readonly path: string;
  /** SHA-256 of the firmware. */
  readonly firmware: string;
}

/** Writes the recording of a run line by line as it goes on: one that is broken off has it, too. */
export class RecordFile {
  /** Null before the run is sure to begin: a recording that is there already stays until then. */
  private file: number | null = null;
  private readonly early: string[] = [];
  private readonly chain = new HashChain(sha256);
  private notes: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly target: RecordTarget) {}

  /** For MachineOptions. */
  readonly heard = (input: TimedInput): void => {
    const line = inputLine(input);
    if (this.file === null) this.early.push(line);
    else this.write([line]);
  };

  /** The machine is ready for power-on. Throws a PlainError where there can be no such file. */
  begin(machine: Machine, board: BoardDefinition): void {
    const { path, firmware } = this.target;
    try {
      this.file = openSync(path, 'w');
    } catch (error) {
      throw new PlainError(`${path} can't be written: ${reasonOf(error)}`);
    }
    const start = startLine({ firmware, board, setup: machine.setup });
    this.write([start, ...this.early, reachedLine(0)]);
    this.notes = setInterval(() => {
      this.note(machine);
    }, NOTE_MS);
  }

  /** How far it has come. */
  note(machine: Machine): void {
    this.write([reachedLine(machine.clockUs)]);
  }

  end(machine: Machine, { status, atUs }: Ending): void {
    clearInterval(this.notes);
    const memory = digestOf(machine);
    this.write([endLine({ atUs: atUs ?? machine.clockUs, status, memory })]);
  }

  private write(lines: readonly string[]): void {
    const text = lines.map((line) => `${this.chain.seal(line)}\n`).join('');
    const bytes = new TextEncoder().encode(text);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.file ?? -1, bytes, at);
    } catch (error) {
      clearInterval(this.notes);
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') {
        throw new OutputEnd(OUTPUT_CLOSED, null);
      }
      const why = `${this.target.path} can't be written: ${reasonOf(error)}`;
      throw new OutputEnd(OUTPUT_FAILED, why);
    }
  }
}

/** SHA-256 of a machine's memory, as far as it follows from what was put in. */
export function digestOf(machine: Machine): string {
  return sha256(machine.memory.image());
}

/**
 * Throws a PlainError where writing to `record` would write over one of these files, or over anything that is
 * there and is no recording.
 */
export function refuseToOverwrite(record: string, files: readonly (string | null)[]): void {
  for (const path of files) {
    if (path === null || !isSameFile(record, path)) continue;
    throw new PlainError(`--record ${record} would write over ${path}; name another file`);
  }
  const there = statusOf(record);
  if (there?.isFile() !== true || there.size === 0 || isRecording(record)) return;
  throw new PlainError(
    `--record ${record} would write over a file that is no recording; name another file`,
  );
}

/** Throws a PlainError where what is to be run is a recording. */
export function refuseRecording(path: string): void {
  if (statusOf(path)?.isFile() !== true || !isRecording(path)) return;
  throw new PlainError(
    `${path} is a recording of a run, and no program; “whiletrue replay ${path}” does that run once more`,
  );
}

function isRecording(path: string): boolean {
  try {
    return new TextDecoder().decode(readUpTo(path, BEGINNING.length)) === BEGINNING;
  } catch (error) {
    throw new PlainError(`${path}: ${reasonOf(error)}`);
  }
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
    return parseRecording(readText(path, LONGEST), sha256);
  } catch (error) {
    throw new PlainError(`${path}: ${reasonOf(error)}`);
  }
}
