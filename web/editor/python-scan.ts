// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What is open where a text ends. */
export interface OpenAt {
  /** Places of open brackets, the innermost last. */
  readonly brackets: readonly number[];
  /** A string in triple quotes. Others end with their line. */
  readonly inString: boolean;
  /** Beginnings of the lines that statements begin on. */
  readonly statements: readonly number[];
  /** Beginnings of lines, except in strings, and how many brackets are open there. */
  readonly lines: readonly { readonly from: number; readonly depth: number }[];
  /** The last character that is neither space nor comment. */
  readonly last: string;
}

const TOKEN = /#[^\n]*|"""|'''|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|\\\n|[^]/g;
/** What begins a statement even after a bracket that somebody forgot to close. */
const STATEMENT =
  /[ \t]*(?:(?:while|def|class|import|from|return|try|with|elif|except|finally|pass|break|continue|raise)\b|(?:for|if|else)\b[^\n]*:[ \t]*(?:#|\n|$))/y;

/** Reads Python from the beginning of a file. */
export function openAt(text: string): OpenAt {
  const brackets: number[] = [];
  const statements: number[] = [];
  const lines = [{ from: 0, depth: 0 }];
  let last = '';
  let lineFrom = 0;
  let begun = false;
  let inString = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token] = match;
    if (token === '\n') {
      lineFrom = match.index + 1;
      STATEMENT.lastIndex = lineFrom;
      if (brackets.length > 0 && STATEMENT.test(text)) brackets.length = 0;
      if (brackets.length === 0) begun = false;
      lines.push({ from: lineFrom, depth: brackets.length });
      continue;
    }
    if (token === ' ' || token === '\t' || token.startsWith('#') || token === '\\\n') continue;
    if (!begun) statements.push(lineFrom);
    begun = true;
    last = token.slice(-1);
    if ('([{'.includes(token)) brackets.push(match.index);
    else if (')]}'.includes(token)) brackets.pop();
    else if (token === '"""' || token === "'''") {
      const end = endOfString(text, match.index + 3, token);
      inString = end < 0;
      if (inString) break;
      TOKEN.lastIndex = end;
    }
  }
  return { brackets, inString, statements, lines, last };
}

/** Where the string that is open at `from` is over; -1 if nowhere. */
function endOfString(text: string, from: number, quotes: string): number {
  let at = text.indexOf(quotes, from);
  while (at > 0 && oddBackslashes(text, at)) at = text.indexOf(quotes, at + 1);
  return at < 0 ? -1 : at + 3;
}

function oddBackslashes(text: string, at: number): boolean {
  let count = 0;
  while (text[at - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

/** The white space that `text` begins with. */
export function leading(text: string): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}
