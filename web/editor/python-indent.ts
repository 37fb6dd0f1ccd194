// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { leading, openAt, type OpenAt } from './python-scan';

/** How wide tabs are, and one step of indentation, in columns. */
export interface IndentWidths {
  readonly tab: number;
  readonly unit: number;
}

const OPENERS: Readonly<Record<string, RegExp>> = {
  else: /^(if|elif|for|while|except|async)\b/,
  elif: /^(if|elif)\b/,
  except: /^(try|except)\b/,
  finally: /^(try|except|else)\b/,
};
/** What never runs into the line after it in its own block. */
const LAST_OF_BLOCK = /^(return|break|continue|pass|raise)\b/;

/**
 * The indentation of the line that Enter begins after `before`, when `after` follows on the line:
 * that of the line before, one step more after a colon or inside a bracket, and that of the block
 * around where the line before ends its own.
 */
export function newLineIndent(before: string, after: string, widths: IndentWidths): number {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const own = leading(line);
  if (own === line) {
    // Nothing but spaces is left of the cursor: what is right of it stays where it is.
    return columns(after.trim() === '' ? own : own + leading(after), widths);
  }
  const open = openAt(before);
  if (open.inString) return columns(own, widths);
  const bracket = open.brackets.at(-1);
  if (bracket !== undefined) return bracketIndent(before, bracket, open, widths);
  const start = open.statements.at(-1);
  const from = before.length - line.length;
  if (line.trimStart().startsWith('#') || start === undefined) return columns(own, widths);
  const base = columns(leading(before.slice(start)), widths);
  if (line.endsWith('\\')) return start >= from ? base + widths.unit : columns(own, widths);
  if (open.last === ':') return base + widths.unit;
  if (after.trim() !== '' || !LAST_OF_BLOCK.test(before.slice(start).trimStart())) return base;
  for (const around of statementsAround(before, open, base - 1, widths)) return around.indent;
  return Math.max(0, base - widths.unit);
}

function bracketIndent(
  before: string,
  bracket: number,
  open: OpenAt,
  widths: IndentWidths,
): number {
  // A line that began where the next one will begin: between the same brackets.
  const like = open.lines.findLast(
    ({ from, depth }) => from > bracket && depth === open.brackets.length,
  );
  if (like) return columns(leading(before.slice(like.from)), widths);
  const from = before.lastIndexOf('\n', bracket) + 1;
  const alone = /^[ \t]*(#|\n|$)/.test(before.slice(bracket + 1));
  if (alone) return columns(leading(before.slice(from)), widths) + widths.unit;
  return columns(before.slice(from, bracket + 1), widths);
}

/**
 * Where a line belongs that begins with `else`, `elif`, `except`, `finally` or a closing bracket;
 * null where it is right as it is. `before` is the text over it, with the line's end.
 */
export function closerIndent(before: string, line: string, widths: IndentWidths): number | null {
  const open = openAt(before);
  if (open.inString) return null;
  const text = line.trimStart();
  const bracket = open.brackets.at(-1);
  if (/^[)\]}]/.test(text)) {
    if (bracket === undefined || !/^[ \t]*(#|\n)/.test(before.slice(bracket + 1))) return null;
    const from = before.lastIndexOf('\n', bracket) + 1;
    return columns(leading(before.slice(from)), widths);
  }
  const opener = OPENERS[/^[a-z]+/.exec(text)?.[0] ?? ''];
  if (!opener || bracket !== undefined) return null;
  for (const around of statementsAround(before, open, columns(leading(line), widths), widths)) {
    if (opener.test(around.text)) return around.indent;
  }
  return null;
}

/**
 * From below, the last statement that is indented by at most `most` columns, and each one over it that
 * is indented by less than the one before: those that begin blocks are around what follows `before`.
 * `text` begins with the statement.
 */
export function* statementsAround(
  before: string,
  open: OpenAt,
  most: number,
  widths: IndentWidths,
) {
  for (const start of open.statements.toReversed()) {
    const statement = before.slice(start);
    const indent = columns(leading(statement), widths);
    if (indent > most) continue;
    yield { indent, text: statement.trimStart() };
    most = indent - 1;
  }
}

/** One step of indentation as a file has it, if it has any. */
export function indentUnitOf(text: string): string | null {
  const first = /^(\t| {2,8})(?=\S)/m.exec(text.replace(/("""|''')[^]*?\1/g, ''))?.[1];
  return first ?? null;
}

function columns(text: string, { tab }: IndentWidths): number {
  let column = 0;
  for (const character of text) {
    column += character === '\t' ? tab - (column % tab) : 1;
  }
  return column;
}
