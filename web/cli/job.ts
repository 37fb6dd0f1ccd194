// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';
import type { Files } from '../sim/files';
import type { TimedInput } from '../sim/inputs';
import type { Recording } from '../sim/recording';
import type { RunCommand, RunOptions } from './args';
import { type LoadedFirmware, loadBoard, loadFirmware, loadProgram, loadTrace } from './load';
import {
  loadRecording,
  type RecordTarget,
  refuseRecording,
  refuseToOverwrite,
} from './record-file';
import { sha256 } from './sha256';

/** All that a run needs. The main thread gives it to the machine's. */
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
  readonly record: RecordTarget | null;
}

export interface RecordedSource {
  readonly kind: 'recording';
  readonly recording: Recording;
}

/** Reads what a command names. Throws a PlainError where something is not there, or not right. */
export function jobOf({ kind, options }: RunCommand, root: string): Job {
  const { wasm, ...firmware } = loadFirmware(root);
  if (kind === 'replay') {
    const recording = loadRecording(options.path, sha256(wasm));
    return { options, firmware, board: recording.board, source: { kind: 'recording', recording } };
  }
  refuseRecording(options.path);
  const path = options.record;
  if (path !== null) refuseToOverwrite(path, [options.path, options.trace]);
  const board = loadBoard(root, options.board);
  const files = loadProgram(options.path, path);
  const trace = loadTrace(options.trace, board);
  const interactive = process.stdin.isTTY;
  const record = path === null ? null : { path, firmware: sha256(wasm) };
  return {
    options,
    firmware,
    board,
    source: { kind: 'program', files, trace, interactive, record },
  };
}
