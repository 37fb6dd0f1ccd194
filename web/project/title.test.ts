// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import {
  cleanTitle,
  copyTitle,
  fileNameOf,
  freeTitle,
  LONGEST_TITLE,
  titleOfFile,
  typedTitle,
} from './title';

describe('cleanTitle', () => {
  it.each([
    ['Night light', 'Night light'],
    ['  Night \t light\n', 'Night light'],
    ['Nachtlicht für Zoë', 'Nachtlicht für Zoë'],
    ['Ночник 🌙', 'Ночник 🌙'],
    ['Familie 👨‍👩‍👧', 'Familie 👨‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['a\0b\u0007c', 'a b c'],
    ['gpj.\u202Eevil', 'gpj.evil'],
    ['\u2066x\u2069\u200b\ufeff', 'x'],
    ['a\u2028b', 'a b'],
    ['\u200d\u200c', ''],
    ['\u3164\u2800', ''],
    ['\ud800', ''],
    ['', ''],
    [`e${'\u0301'.repeat(50)}`, 'é\u0301\u0301\u0301\u0301'],
  ])('makes %j %j', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });

  it('shortens between characters that are seen', () => {
    expect(cleanTitle('x'.repeat(5000))).toHaveLength(LONGEST_TITLE);
    const flags = cleanTitle('🇩🇰'.repeat(100));
    expect(flags).toBe('🇩🇰'.repeat(20));
    expect(cleanTitle(flags)).toBe(flags);
  });
});

describe('typedTitle', () => {
  const longest = 'x'.repeat(LONGEST_TITLE);
  const families = '👨‍👩‍👧'.repeat(12);

  it.each([
    ['Comet', 'Comet', null],
    [longest, longest, null],
    [` ${longest} `, longest, null],
    [
      'x'.repeat(95),
      longest,
      `A name has at most 80 letters, and this one has 95. It is cut to “${longest}”.`,
    ],
    [
      families,
      cleanTitle(families),
      `A name has at most 80 letters, and an emoji counts as several: this one is too long. It is cut to “${cleanTitle(families)}”.`,
    ],
    [' \n\u200b', 'Blink', 'A program needs a name. It stays “Blink”.'],
  ])('of %j is %j', (text, title, told) => {
    expect(typedTitle(text, 'Blink')).toEqual({ title, told });
  });
});

describe('freeTitle', () => {
  it.each([
    ['Comet', [], 'Comet'],
    ['Comet', ['Rainbow'], 'Comet'],
    ['Comet', ['comet'], 'Comet 2'],
    ['Comet', ['Comet', 'Comet 2', 'Comet 4'], 'Comet 3'],
    ['Comet 2', ['Comet 2'], 'Comet 3'],
    ['Area 51', [], 'Area 51'],
    ['7', ['7'], '7 2'],
  ])('of %j beside %j is %j', (wanted, taken, title) => {
    expect(freeTitle(wanted, taken)).toBe(title);
  });

  it('stays short enough', () => {
    const long = 'x'.repeat(LONGEST_TITLE);
    expect(freeTitle(long, [long])).toBe(`${'x'.repeat(LONGEST_TITLE - 2)} 2`);
  });
});

describe('copyTitle', () => {
  it('tells copies apart', () => {
    expect(copyTitle('Comet')).toBe('Comet (copy)');
    expect(copyTitle('Comet', ['Comet (copy)'])).toBe('Comet (copy 2)');
    expect(copyTitle('Comet (copy 2)', ['Comet (copy)', 'Comet (copy 2)'])).toBe('Comet (copy 3)');
  });
});

describe('titleOfFile', () => {
  it.each([
    ['night_light.py', 'night light'],
    ['Night light.zip', 'Night light'],
    ['code.py', 'New program'],
    ['CIRCUITPY', 'New program'],
    ['.py', 'New program'],
  ])('of %j is %j', (name, title) => {
    expect(titleOfFile(name)).toBe(title);
  });
});

describe('fileNameOf', () => {
  it.each([
    ['Night light', 'Night light'],
    ['What? A/B: "x"', 'What A B x'],
    ['...', 'program'],
    ['con', 'con program'],
    ['Ночник 🌙', 'Ночник 🌙'],
  ])('of %j is %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
