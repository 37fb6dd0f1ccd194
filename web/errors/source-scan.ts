// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** A bracket, and the line that it stands on, counted from 1. */
export interface Bracket {
  readonly char: string;
  readonly line: number;
}

/** What can be said of a Python source, even where no parser gets through. */
export interface SourceScan {
  /** The lines, of the same length: comments are spaces, and what is in strings is "s". */
  readonly code: readonly string[];
  /** For each line, the brackets that are open where it begins, the innermost last. */
  readonly open: readonly (readonly Bracket[])[];
  /** Brackets that nothing closes. */
  readonly unclosed: readonly Bracket[];
  /** What closes no bracket, or (`opened`) one of another kind. */
  readonly wrong: readonly (Bracket & { readonly opened: Bracket | null })[];
  /** Strings whose quote does not come again: on the line, or for three quotes, anywhere. */
  readonly openStrings: readonly { readonly quote: string; readonly line: number }[];
}

const TOKEN = /#[^\n]*|"""|'''|["']|[^]/g;
const REST_OF_STRING: Readonly<Record<string, RegExp>> = {
  '"': /(?:\\[^]|[^\\\n"])*"/y,
  "'": /(?:\\[^]|[^\\\n'])*'/y,
  '"""': /(?:\\[^]|[^\\])*?"""/y,
  "'''": /(?:\\[^]|[^\\])*?'''/y,
};
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Reads strings, comments and brackets; lines end with \n. */
export function scanSource(source: string): SourceScan {
  const stack: Bracket[] = [];
  const open: Bracket[][] = [[]];
  const wrong: (Bracket & { opened: Bracket | null })[] = [];
  const openStrings: { quote: string; line: number }[] = [];
  let code = '';
  let line = 1;

  function newLines(text: string): void {
    for (let i = text.split('\n').length - 1; i > 0; i--) {
      line += 1;
      open.push([...stack]);
    }
  }

  /** Takes a string from its quote; returns where it ends. */
  function takeString(quote: string, from: number): number {
    const rest = REST_OF_STRING[quote];
    if (!rest) return from;
    rest.lastIndex = from;
    const found = rest.exec(source)?.[0];
    const lineEnd = source.indexOf('\n', from);
    const end = quote.length === 1 && lineEnd >= 0 ? lineEnd : source.length;
    const inside = found?.slice(0, -quote.length) ?? source.slice(from, end);
    if (found === undefined) openStrings.push({ quote, line });
    code += quote + inside.replace(/[^\n]/g, 's') + (found === undefined ? '' : quote);
    newLines(inside);
    return from + (found ?? inside).length;
  }

  function takeCloser(char: string): void {
    const opened = stack.at(-1) ?? null;
    if (opened) stack.pop();
    if (opened?.char !== CLOSES[char]) wrong.push({ char, line, opened });
  }

  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [token] = match;
    if (token in REST_OF_STRING) {
      TOKEN.lastIndex = takeString(token, TOKEN.lastIndex);
      continue;
    }
    code += token.startsWith('#') ? ' '.repeat(token.length) : token;
    if (token === '\n') newLines(token);
    else if ('([{'.includes(token)) stack.push({ char: token, line });
    else if (token in CLOSES) takeCloser(token);
  }
  return { code: code.split('\n'), open, unclosed: stack, wrong, openStrings };
}
