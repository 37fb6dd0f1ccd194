// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { scanSource, type SourceScan } from './source-scan';

/** Where to look, and one sentence for a beginner. */
export interface Explained {
  /** From 1. */
  readonly line: number;
  readonly sentence: string;
}

/** An error in the syntax, as the board reports it. */
export interface SyntaxContext {
  readonly line: number;
  /** What follows "SyntaxError: ". */
  readonly words: string;
  readonly scan: SourceScan;
  /** Code of a line, without strings and comments; "" beyond the file. */
  code(line: number): string;
  /** The line as it is. */
  raw(line: number): string;
  /** The nearest line before it that has code; 0 if none has. */
  before(line: number): number;
}

/** Knows one kind of mistake. */
export type SyntaxRule = (context: SyntaxContext) => Explained | null;

export function syntaxContext(source: string, line: number, words: string): SyntaxContext {
  const scan = scanSource(source);
  const lines = source.split('\n');
  const code = (number: number): string => scan.code[number - 1] ?? '';
  return {
    line,
    words,
    scan,
    code,
    raw: (number) => lines[number - 1] ?? '',
    before(number) {
      let at = Math.min(number, lines.length + 1) - 1;
      while (at > 0 && code(at).trim() === '') at -= 1;
      return at;
    },
  };
}

/** The blanks that a line begins with. */
export function indentOf(code: string): string {
  return /^[ \t]*/.exec(code)?.[0] ?? '';
}

/** Python's own words, which are no names. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except ' +
    'finally for from global if import in is lambda nonlocal not or pass raise return try while ' +
    'with yield'
  ).split(' '),
);
