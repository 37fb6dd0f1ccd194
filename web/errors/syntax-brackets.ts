// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Quotes, brackets, commas: what should come in pairs or between things.
import type { Bracket } from './source-scan';
import { KEYWORDS, type Explained, type SyntaxContext, type SyntaxRule } from './syntax-context';

const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** What no expression goes on with: a bracket before it was forgotten. */
const STATEMENT =
  /^\s*(?:(?:while|def|class|import|from|return|try|with|elif|except|finally|pass|break|continue|raise)\b|(?:for|if|else)\b.*:\s*$)/;

function quote({ line, code, raw, scan }: SyntaxContext): Explained | null {
  const open = scan.openStrings.find((string) => string.line === line);
  if (!open) return null;
  if (open.quote.length === 3) {
    return {
      line,
      sentence: `The text that begins with ${open.quote} here never ends: put ${open.quote} after it.`,
    };
  }
  if (open.quote === "'" && /\w'\w/.test(raw(line))) {
    return {
      line,
      sentence:
        'The \' inside the text ends it too early: put the text in double quotes, "like this".',
    };
  }
  const lonely = code(line).trimEnd().endsWith(open.quote);
  // With others before it, either of the two may be meant.
  if (!lonely && code(line).split(open.quote).length > 2) {
    return {
      line,
      sentence: `One ${open.quote} on this line has no partner: put another ${open.quote} where its text begins or ends, or take it away if it is one too many.`,
    };
  }
  return {
    line,
    sentence: lonely
      ? `This line has one ${open.quote} too many, or the ${open.quote} before a text is missing.`
      : `This text has no closing quote: put ${open.quote} where it ends.`,
  };
}

function wrongCloser({ line, scan }: SyntaxContext): Explained | null {
  const wrong = scan.wrong.find((bracket) => bracket.line === line);
  if (!wrong) return null;
  const { char, opened } = wrong;
  if (!opened)
    return { line, sentence: `There is one “${char}” too many: nothing before it opens it.` };
  const where = opened.line === line ? '' : ` of line ${opened.line}`;
  return {
    line,
    sentence: `“${char}” cannot close the “${opened.char}”${where}: use “${CLOSER[opened.char] ?? ''}”.`,
  };
}

/**
 * The board stops at the first thing that does not fit, often lines below. The place to mend is
 * where the bracket was opened, as CPython says too.
 */
function unclosed({ line, code, scan }: SyntaxContext): Explained | null {
  const atLine = scan.open[Math.min(line, scan.open.length) - 1] ?? [];
  const never = scan.unclosed.findLast((bracket) => bracket.line <= line);
  const bracket: Bracket | undefined =
    never ?? (STATEMENT.test(code(line)) ? atLine.at(-1) : undefined);
  if (!bracket) return null;
  return {
    line: bracket.line,
    sentence: `The “${bracket.char}” on this line is never closed: put “${CLOSER[bracket.char] ?? ''}” where it ends.`,
  };
}

/** In an f-string, which the board reads after the line's end. */
function formatString(context: SyntaxContext): Explained | null {
  const { words, line, raw } = context;
  const at = [line, context.before(line)].find((number) => {
    const text = /\bf(["'])(.*?)\1/i.exec(raw(number))?.[2];
    if (text === undefined) return false;
    return (
      text
        .replace(/\{\{|\}\}/g, '')
        .replace(/\{[^{}]*\}/g, '')
        .search(/[{}]/) >= 0
    );
  });
  if (at === undefined && !words.includes('f-string')) return null;
  return {
    line: at ?? line,
    sentence: 'Each { in the text after f needs a } after its name, as in f"{name}".',
  };
}

const VALUE_END = /(?:\w|["')\]}])$/;
const VALUE_START = /^(?:\w|["'([{])/;

/** Two values in brackets with nothing between them. */
function comma(context: SyntaxContext): Explained | null {
  const { line, code, scan } = context;
  const text = code(line);
  const first = /^\s*(\w+)?/.exec(text)?.[1] ?? '';
  const previous = context.before(line);
  if (
    (scan.open[line - 1] ?? []).length > 0 &&
    VALUE_START.test(text.trim()) &&
    !KEYWORDS.has(first) &&
    VALUE_END.test(code(previous).trimEnd())
  ) {
    return { line: previous, sentence: 'There is a comma missing at the end of this line.' };
  }
  const parts = /((?:\w|["')\]}]))\s+(?=(\w+|["'([{]))/g;
  for (const match of text.matchAll(parts)) {
    const left = /(\w+|\W)$/.exec(text.slice(0, match.index + 1))?.[1] ?? '';
    if (KEYWORDS.has(left) || KEYWORDS.has(match[2] ?? '')) continue;
    // Text beside text is one text.
    if (/["']/.test(left) && /^["']/.test(match[2] ?? '')) continue;
    const before = text.slice(0, match.index + 1);
    const depth = (before.match(/[([{]/g) ?? []).length - (before.match(/[)\]}]/g) ?? []).length;
    if (depth > 0 || (scan.open[line - 1] ?? []).length > 0) {
      return {
        line,
        sentence: `There is a comma missing between ${shown(context, line, match.index)}.`,
      };
    }
  }
  return null;
}

/** The two neighbours of a gap, as they are written. */
function shown({ raw }: SyntaxContext, line: number, at: number): string {
  const text = raw(line);
  const left = /(?:"[^"]*"|'[^']*'|[\w.]+|\S)$/.exec(text.slice(0, at + 1))?.[0] ?? '';
  const right = /^\s*("[^"]*"|'[^']*'|[\w.]+|\S)/.exec(text.slice(at + 1))?.[1] ?? '';
  return `${left} and ${right}`;
}

/** In the order in which they are asked. */
export const quoteRules: readonly SyntaxRule[] = [quote, formatString];
export const bracketRules: readonly SyntaxRule[] = [wrongCloser, unclosed];
export const commaRules: readonly SyntaxRule[] = [comma];
