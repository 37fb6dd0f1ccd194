// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For tests: what a beginner's mistake leads to on the real firmware.
import { createTracebackReader } from '../console/traceback';
import { askFirmware } from '../names/ask-firmware';
import type { FirmwareNames } from '../names/firmware-names';
import { bundledLibraries, firmwareModule, readBoard, filesOf } from '../sim/test-support';
import { runProgram } from '../tests/program';
import { explainError } from './explain';

/** What was done wrong, the program, the line to mark, and the sentence. */
export type Mistake = readonly [what: string, program: string, line: number, sentence: string];

let names: FirmwareNames | null = null;

/** Runs a program that fails; returns what the page says of it. */
export function explained(program: string): { line: number | null; sentence: string } {
  names ??= askFirmware(firmwareModule(), readBoard(), bundledLibraries());
  const { serial } = runProgram(filesOf({ 'code.py': program, 'Data.txt': '1\n' }));
  const news = createTracebackReader()
    .push(serial)
    .findLast(({ kind }) => kind !== 'end');
  if (news?.kind !== 'traceback') throw new Error(`no traceback at the end: ${serial}`);
  const files = new Map([
    ['code.py', program],
    ['Data.txt', '1\n'],
  ]);
  const { place, sentence } = explainError(news.traceback, files, names);
  return { line: place?.line ?? null, sentence };
}
