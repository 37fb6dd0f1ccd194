// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { drawnLine } from './drawn-line';

// eslint-disable-next-line no-control-regex
const UNFINISHED = /\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?|[ -/]*)$/;
/** Of an unfinished line or sequence; nobody reads more of it. */
const MAX_LINE = 4096;

/** Makes lines of plain text from terminal output that comes in pieces. */
export interface PlainText {
  /** Takes the next piece; returns the lines that are complete with it. */
  push(text: string): readonly string[];
  /** The line that is not complete yet. */
  readonly rest: string;
}

/** `width` tells how many cells of the terminal a character takes. */
export function createPlainText(width: (character: string) => number): PlainText {
  let rest = '';
  const plainLine = (line: string): string => drawnLine(line.replace(/\r+$/, ''), width);
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(-MAX_LINE);
      return lines.map(plainLine);
    },
    get rest() {
      return plainLine(rest.replace(UNFINISHED, ''));
    },
  };
}
