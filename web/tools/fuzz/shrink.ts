// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Makes a failing program small: drops chunks of lines, many at a time at first (delta debugging),
// takes blocks out of what encloses them, and puts 0 in place of
// whatever stands in brackets, as long as the program still fails.
type Test = (lines: readonly string[]) => Promise<boolean>;

const MOST_TRIES = 2000;

/** The smallest lines found that still pass `fails`, until it is to be enough. */
export async function shrink(
  text: string,
  fails: (text: string) => Promise<boolean>,
  enough: () => boolean = () => false,
): Promise<string> {
  let tries = 0;
  const ended = () => tries > MOST_TRIES || enough();
  const test: Test = async (lines) => {
    tries++;
    if (ended()) return false;
    return fails(`${lines.join('\n')}\n`);
  };
  let lines = text.trimEnd().split('\n');
  for (;;) {
    const before = lines.join('\n');
    lines = await dropChunks(lines, test);
    lines = await unwrapBlocks(lines, test);
    if (lines.join('\n') === before) lines = await simplifyBrackets(lines, test);
    if (lines.join('\n') === before || ended()) return `${lines.join('\n')}\n`;
  }
}

/** Drops runs of chunks, long ones first. */
async function dropChunks(lines: string[], test: Test): Promise<string[]> {
  for (let run = lines.length; run >= 1; run = Math.floor(run / 2)) {
    for (let at = 0; at < lines.length;) {
      const rest = [...lines.slice(0, at), ...lines.slice(endOfRun(lines, at, run))];
      const smaller = withPasses(rest);
      if (sizeOf(smaller) < sizeOf(lines) && (await test(smaller))) lines = smaller;
      else at += run;
    }
  }
  return lines;
}

function endOfRun(lines: readonly string[], start: number, chunks: number): number {
  let end = start;
  for (let i = 0; i < chunks && end < lines.length; i++) {
    if (i > 0 && indentOf(lines[end]) < indentOf(lines[start])) break;
    end = endOfChunk(lines, end);
  }
  return end;
}

/** A chunk is a line, what is indented below it, and the clauses that cannot be without it. */
function endOfChunk(lines: readonly string[], start: number): number {
  let end = endOfBlock(lines, start);
  while (!isClause(lines[start]) && isClause(lines[end]) && sameIndent(lines[end], lines[start])) {
    end = endOfBlock(lines, end);
  }
  return end;
}

function endOfBlock(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && indentOf(lines[end]) > indentOf(lines[start])) end++;
  return end;
}

function isClause(line: string | undefined): boolean {
  return /^ *(except|finally|else|elif)\b/.test(line ?? '');
}

function sameIndent(a: string | undefined, b: string | undefined): boolean {
  return indentOf(a) === indentOf(b);
}

/** A block that lost all its lines gets a `pass`. */
function withPasses(lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    const empty = line.endsWith(':') && indentOf(lines[i + 1]) <= indentOf(line);
    return empty ? [line, `${' '.repeat(indentOf(line) + 4)}pass`] : [line];
  });
}

/** Puts a block in place of the line above it and of the clauses that go with it. */
async function unwrapBlocks(lines: string[], test: Test): Promise<string[]> {
  for (let at = 0; at < lines.length; at++) {
    const end = endOfChunk(lines, at);
    if (end === at + 1) continue;
    const block = lines.slice(at + 1, end).map((line) => line.slice(4));
    let rest = end;
    while (/^ *(except|finally|else|elif)\b/.test(lines[rest] ?? ''))
      rest = endOfChunk(lines, rest);
    const smaller = [...lines.slice(0, at), ...block, ...lines.slice(rest)];
    if (await test(smaller)) lines = smaller;
  }
  return lines;
}

/** Replaces bracketed parts of lines by 0, or by what is in the brackets. */
async function simplifyBrackets(lines: string[], test: Test): Promise<string[]> {
  for (let at = 0; at < lines.length; at++) {
    for (let from = 0; ;) {
      const found = await simplerLine(lines, at, from, test);
      if (found === null) break;
      lines = [...lines.slice(0, at), found.line, ...lines.slice(at + 1)];
      from = found.from;
    }
  }
  return lines;
}

async function simplerLine(
  lines: readonly string[],
  at: number,
  from: number,
  test: Test,
): Promise<{ line: string; from: number } | null> {
  const line = lines[at] ?? '';
  for (let open = from; open < line.length; open++) {
    if (!'([{'.includes(line.charAt(open))) continue;
    const close = closing(line, open);
    if (close < 0) continue;
    // The name before an opening bracket goes with it: f(x) becomes 0 or x.
    const begin = open - (/[\w.]*$/.exec(line.slice(0, open))?.[0].length ?? 0);
    for (const simple of ['0', line.slice(open + 1, close)]) {
      const shorter = line.slice(0, begin) + simple + line.slice(close + 1);
      if (shorter.length >= line.length) continue;
      if (await test([...lines.slice(0, at), shorter, ...lines.slice(at + 1)])) {
        return { line: shorter, from: begin };
      }
    }
  }
  return null;
}

function closing(line: string, open: number): number {
  let depth = 0;
  for (let i = open; i < line.length; i++) {
    if ('([{'.includes(line.charAt(i))) depth++;
    else if (')]}'.includes(line.charAt(i)) && --depth === 0) return i;
  }
  return -1;
}

function sizeOf(lines: readonly string[]): number {
  return lines.join('\n').length;
}

function indentOf(line: string | undefined): number {
  return line === undefined ? 0 : line.length - line.trimStart().length;
}
