// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { ODD, oddCharacter } from './odd-characters';

const DOUBLE = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02';
const SINGLE = "'\u2018\u2019\u201a\u201b\u2032\u00b4\uff07";
/** The plain quotation mark that a character stands for where code has one; or ''. */
function quoteOf(character: string): string {
  if (DOUBLE.includes(character)) return '"';
  return SINGLE.includes(character) ? "'" : '';
}

/**
 * Takes out of Python that was copied what can only have come in by accident: the prompts of a
 * REPL, and around strings and comments, not in them, typographic quotes, dashes and spaces.
 */
export function cleanCode(text: string): string {
  return withoutOddCharacters(withoutPrompts(text.replace(/\r\n?/g, '\n')));
}

const PROMPT = /^[ \t\u00a0]*(?:>>>|\.\.\.)(?:[ \u00a0]|$)/;
const FIRST_PROMPT = /^\s*>>>(?:[ \u00a0]|$)/m;

/** Only the lines that somebody typed at a REPL, if that is what the text begins with. */
function withoutPrompts(text: string): string {
  if (!/^\s*>>>(?:[ \u00a0]|$|\n)/.test(text) || !FIRST_PROMPT.test(text)) return text;
  const kept: string[] = [];
  let inBlock = false;
  for (const line of text.split('\n')) {
    if (PROMPT.test(line)) {
      const code = line.replace(PROMPT, '');
      kept.push(code);
      inBlock = /:\s*(#.*)?$/.test(code) || (inBlock && /^\s/.test(code));
    } else if (inBlock && /^[ \t]+\S/.test(line)) {
      // Some shells put no dots before the lines of a block.
      kept.push(line);
    } else {
      inBlock = false;
    }
  }
  return `${kept.join('\n').trimEnd()}${text.endsWith('\n') ? '\n' : ''}`;
}

/** Reads the text as Python, and mends what is not in strings and comments. */
function withoutOddCharacters(text: string): string {
  if (text.search(ODD) < 0) return text;
  let clean = '';
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '#') {
      const end = endOfLine(text, at);
      clean += text.slice(at, end);
      at = end;
    } else if (quoteOf(character) !== '') {
      const string = readString(text, at);
      clean += string.clean;
      at = string.end;
    } else {
      clean += oddCharacter(character)?.meant ?? character;
      at += 1;
    }
  }
  return clean;
}

/** The string that begins at `at`, with plain quotes around it. */
function readString(text: string, at: number): { clean: string; end: number } {
  const opening = text[at] ?? '';
  const quote = quoteOf(opening);
  const three = text.slice(at, at + 3);
  if (Array.from(three).every((each) => quoteOf(each) === quote) && three.length === 3) {
    return readTriple(text, at, quote);
  }
  const end = endOfLine(text, at);
  const odd = oddEnd(text, at, end, quote);
  const even = plainEnd(text, at, end, quote);
  const plain = opening === quote;
  const close = plain ? (even ?? odd) : (odd ?? even);
  if (close === null) return { clean: opening, end: at + 1 };
  const inside = text.slice(at + 1, close);
  // The plain mark inside would end a string that it does not end now.
  if (!plain && inside.includes(quote)) return { clean: text.slice(at, close + 1), end: close + 1 };
  return { clean: quote + inside + quote, end: close + 1 };
}

function readTriple(text: string, at: number, quote: string): { clean: string; end: number } {
  for (let close = at + 3; close < text.length - 2; close++) {
    const three = Array.from(text.slice(close, close + 3));
    if (text[close] === '\\') close += 1;
    else if (three.every((each) => quoteOf(each) === quote)) {
      const marks = quote.repeat(3);
      return { clean: marks + text.slice(at + 3, close) + marks, end: close + 3 };
    }
  }
  return { clean: text.slice(at), end: text.length };
}

function plainEnd(text: string, at: number, end: number, quote: string): number | null {
  for (let close = at + 1; close < end; close++) {
    if (text[close] === '\\') close += 1;
    else if (text[close] === quote) return close;
  }
  return null;
}

/** The typographic mark that ends a string; an apostrophe in a word does not. */
function oddEnd(text: string, at: number, end: number, quote: string): number | null {
  for (let close = at + 1; close < end; close++) {
    const character = text[close] ?? '';
    const inWord = /\p{L}/u.test(text[close + 1] ?? '') && /\p{L}/u.test(text[close - 1] ?? '');
    const fits = character !== quote && quoteOf(character) === quote;
    if (fits && !(quote === "'" && inWord)) return close;
  }
  return null;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
