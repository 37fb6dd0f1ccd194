// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What is longer fits nowhere: tabs, lists, file names. */
export const LONGEST_TITLE = 80;

export const NEW_TITLE = 'New program';

const LINE_ENDS = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
// Nothing to see, or something that turns what is beside it around. Joiners stay inside a word:
// Persian is written with them, and so are families of emoji.
const UNSEEN = /(?![\u200c\u200d])\p{Cf}|[\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/gu;
const LOOSE_JOINERS =
  /(?<![\p{L}\p{M}\p{So}\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/gu;
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A title from text that anybody may have made: one line, of at most LONGEST_TITLE characters, all
 * of them seen. Empty when nothing is left of it.
 */
export function cleanTitle(text: string): string {
  return shortened(oneLine(text), LONGEST_TITLE);
}

/**
 * The title that comes of what a person types where it was `before`; and what they are told, in the
 * same words wherever they type it, or null when it is kept as it is.
 */
export function typedTitle(
  text: string,
  before: string,
): { readonly title: string; readonly told: string | null } {
  const title = cleanTitle(text);
  const problem = titleProblem(text);
  if (problem === null) return { title, told: null };
  return title === ''
    ? { title: before, told: `${problem} It stays “${before}”.` }
    : { title, told: `${problem} It is cut to “${title}”.` };
}

function titleProblem(text: string): string | null {
  const line = oneLine(text);
  const { length } = line;
  if (length === 0) return 'A program needs a name.';
  if (length <= LONGEST_TITLE) return null;
  const seen = Array.from(new Intl.Segmenter().segment(line)).length;
  const most = `A name has at most ${LONGEST_TITLE} letters`;
  return seen === length
    ? `${most}, and this one has ${length}.`
    : `${most}, and an emoji counts as several: this one is too long.`;
}

function oneLine(text: string): string {
  // What is far too long is not even looked at.
  return text
    .slice(0, 50 * LONGEST_TITLE)
    .normalize('NFC')
    .replace(LINE_ENDS, ' ')
    .replace(UNSEEN, '')
    .replace(LOOSE_JOINERS, '')
    .replace(PILED_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title like `wanted` that no other program has: "Comet", or else "Comet 2". */
export function freeTitle(wanted: string, taken: Iterable<string>): string {
  return numbered(
    taken,
    wanted.replace(/ \d{1,4}$/, '') || wanted,
    wanted,
    (number) => ` ${number}`,
  );
}

/** The title of a copy: "Comet (copy)", "Comet (copy 2)". */
export function copyTitle(title: string, taken: Iterable<string> = []): string {
  const original = title.replace(/ \(copy(?: \d{1,4})?\)$/, '');
  const first = ending(original, ' (copy)');
  return numbered(taken, original, first, (number) => ` (copy ${number})`);
}

function numbered(
  taken: Iterable<string>,
  base: string,
  first: string,
  suffix: (number: number) => string,
): string {
  const others = new Set(Array.from(taken, (title) => title.toLowerCase()));
  let title = first;
  for (let number = 2; others.has(title.toLowerCase()); number++) {
    title = ending(base, suffix(number));
  }
  return title;
}

/** `base` and `suffix`, where `base` gives way if both are too long. */
function ending(base: string, suffix: string): string {
  return shortened(base, LONGEST_TITLE - suffix.length) + suffix;
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // Between what a reader sees as characters, not inside one.
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > length) break;
    short += segment;
  }
  return short.trimEnd();
}

/** The title of a program that came in a file or a folder of this name. */
export function titleOfFile(name: string): string {
  const title = cleanTitle(name.replace(/\.(py|zip)$/i, '').replace(/[_\s]+/g, ' '));
  // Names that every board's files have say nothing.
  return /^(code|main|circuitpy|lib)$/i.test(title) || title === '' ? NEW_TITLE : title;
}

// Windows takes no such characters, and no such names.
const NOT_IN_FILES = /[\\/:*?"<>|]/g;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name for a file with a program of this title, without an ending. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(NOT_IN_FILES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(DEVICES, '$1 program');
  return name === '' ? 'program' : name;
}
