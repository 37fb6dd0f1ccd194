// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** A character that looks like one that Python knows, or like nothing, and is neither. */
export interface OddCharacter {
  /** What it is, in plain words. */
  readonly name: string;
  /** What was meant, where it stands in code; empty for nothing at all. */
  readonly meant: string;
  /** Nothing, or a space, is seen of it: it is strange in strings and comments, too. */
  readonly unseen: boolean;
}

const LIST: readonly (readonly [characters: string, name: string, meant: string, unseen?: true])[] =
  [
    ['\u00a0\u202f', 'no-break space', ' ', true],
    [
      '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000\u1680',
      'unusual space',
      ' ',
      true,
    ],
    ['\u200b\u200c\u2060\u180e', 'zero-width space, which takes no room', '', true],
    ['\u200d', 'zero-width joiner, which takes no room', '', true],
    ['\ufeff', 'byte order mark, which takes no room', '', true],
    ['\u00ad', 'soft hyphen, which is mostly not shown', '', true],
    [
      '\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
      'mark for the direction of writing',
      '',
      true,
    ],
    ['\u2028\u2029\u0085', 'unusual line break', '\n', true],
    ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', 'typographic quotation mark', '"'],
    ['\u2018\u2019\u201a\u201b\u2032\u00b4', 'typographic quotation mark', "'"],
    ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', 'typographic dash', '-'],
    ['\u2026', 'typographic ellipsis', '...'],
  ];

const BY_CHARACTER = new Map<string, OddCharacter>(
  LIST.flatMap(([characters, name, meant, unseen = false]) =>
    Array.from(characters, (character) => [character, { name, meant, unseen }] as const),
  ),
);

const FULL_WIDTH = 0xfee0;

/** What there is to say about a character, or null where it is an ordinary one. */
export function oddCharacter(character: string): OddCharacter | null {
  const known = BY_CHARACTER.get(character);
  if (known) return known;
  const code = character.charCodeAt(0);
  if (code < 0xff01 || code > 0xff5e) return null;
  const meant = String.fromCharCode(code - FULL_WIDTH);
  return { name: 'full-width character', meant, unseen: false };
}

/** All that oddCharacter() knows. */
export const ODD =
  /[\u0085\u00a0\u00ab\u00ad\u00b4\u00bb\u061c\u1680\u180e\u2000-\u200f\u2010-\u2015\u2018-\u201f\u2026\u2028-\u202f\u2032\u2033\u205f\u2060\u2066-\u2069\u2212\u3000\ufeff\uff01-\uff5e]/g;

/** A sentence for people about one of them. */
export function explain(odd: OddCharacter): string {
  const code = odd.meant.trim();
  if (code !== '') return `A ${odd.name}. Python wants ${code} here.`;
  if (odd.meant === ' ')
    return `A ${odd.name}. It looks like a space, but Python knows only the plain one.`;
  return `A ${odd.name}. Python stumbles over it: delete it.`;
}
