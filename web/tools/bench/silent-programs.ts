// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import type { Machine } from '../../sim/machine';
import { SETTINGS } from './peer';

/** A program that does nearly all of its work inside of C, where Python's loop is not. */
export interface SilentProgram {
  readonly name: string;
  /** Run once. */
  readonly setup: string;
  /** Run again and again. */
  readonly work: string;
}

/** What its source writes between `setup` and `work`. */
export const STARTED = 'started\r\n';

/** Reads web/tools/bench/silent-programs.txt, which says how it is written. */
export function readSilentPrograms(file: string | URL): SilentProgram[] {
  const [, ...blocks] = readFileSync(file, 'utf8').trimEnd().split('\n\n');
  return blocks.map((block) => {
    const [name = '', ...lines] = block.split('\n');
    const isWork = (line: string) => line.startsWith(': ');
    return {
      name: name.replace('# ', ''),
      setup: lines.filter((line) => !isWork(line)).join('\n'),
      work: lines
        .filter(isWork)
        .map((line) => line.slice(2))
        .join('\n'),
    };
  });
}

/**
 * Puts it on the drive: `work` for ever, after a loop of Python's own, whose hooks come as fast as hooks
 * can. Python's stack has room for thousands of arguments.
 */
export function writeSilentProgram({ files }: Machine, { setup, work }: SilentProgram): void {
  const body = work.replaceAll('\n', '\n    ');
  const code = `${setup}\nfor _ in range(1000000): pass\nprint("started")\nwhile True:\n    ${body}\n`;
  const encoder = new TextEncoder();
  files.write('settings.toml', SETTINGS);
  files.write('code.py', encoder.encode(code));
}
