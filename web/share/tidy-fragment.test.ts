// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import { makeFragment, readFragment } from './link';
import { lengthAdvice } from './link-length';
import { fragmentIn } from './tidy-fragment';

const link = makeFragment({
  title: 'Night light',
  board: 'circuitplayground_bluefruit',
  strips: {},
  driveHeld: false,
  files: new Map([
    ['code.py', new TextEncoder().encode('print("hello, it is night")\n'.repeat(9))],
  ]),
});
if (link === null) throw new Error('did not fit in a link');
const LINK = link;
const half = Math.floor(LINK.length / 2);
const broken = (between: string): string => LINK.slice(0, half) + between + LINK.slice(half);

describe('a link that was on its way', () => {
  it.each([
    ...[
      '>',
      ')',
      ').',
      '.',
      ',',
      '"',
      "'",
      '*',
      '**',
      '_',
      '__',
      '-',
      '`',
      '”',
      '»',
      ']',
      '!',
      '?',
    ].map((after) => [`followed by ${after}`, LINK + after]),
    ['in a Markdown link', `${LINK})_**`],
    ['with a label', `${LINK}|Night%20light>`],
    ['with a tracker', `${LINK}?utm_source=chat&fbclid=abc`],
    ['with a tracker of its own kind', `${LINK}&si=3kd`],
    ['broken into lines', broken('\n')],
    ['broken and quoted', broken('%0D%0A> ')],
    ['with spaces', broken('%20')],
    ['with zero widths', broken('%E2%80%8B')],
    ['with a soft hyphen', broken('\u00ad')],
    ['with an escaped line end', broken('\\')],
    ['beginning twice', `#${LINK}`],
    ['beginning with an escape', `#%23${LINK.slice(1)}`],
    ['with letters escaped', LINK.replaceAll('v', '%76').replaceAll('.', '%2E')],
    ['escaped twice', LINK.replaceAll('v', '%2576')],
    ['with a space after the dot', LINK.replace('.', '. ')],
    ['in capitals as far as it goes', LINK.replace('#v', '#V')],
  ])('opens %s', (_, shape) => {
    expect(readFragment(shape)).toEqual(readFragment(LINK));
    expect(readFragment(LINK).kind).toBe('program');
  });

  it('opens with the hyphens that text programs like better', () => {
    // What is random enough has them all.
    const noise = crypto.getRandomValues(new Uint8Array(3000));
    const made =
      makeFragment({
        title: 'x',
        board: 'b',
        files: new Map([['a.bin', noise]]),
        strips: {},
        driveHeld: false,
      }) ?? '';
    expect(made).toContain('-');
    const single = made.replaceAll('-', '\u2011');
    expect(readFragment(single)).toEqual(readFragment(made));
    const double = made.replaceAll('--', '\u2014');
    expect(readFragment(double)).toEqual(readFragment(made));
  });

  it.each(['#view', '#v2x', '#version2.0', '#_v2.abc', '#!/program/5'])(
    'says that %s is none of ours',
    (text) => {
      expect(readFragment(text)).toEqual({
        kind: 'bad',
        message: expect.stringContaining('is no program') as string,
      });
    },
  );

  it('says that a link of which only its beginning is left is incomplete', () => {
    expect(readFragment('# v')).toEqual({
      kind: 'bad',
      message: expect.stringContaining('incomplete') as string,
    });
  });

  it('is found where its # was escaped', () => {
    const rest = LINK.slice(1);
    expect(readFragment(fragmentIn(`/site/%23${rest}`))).toEqual(readFragment(LINK));
    expect(fragmentIn('/site/index.html?x=v2.abc')).toBe('');
    expect(fragmentIn('/')).toBe('');
  });
});

describe('lengthAdvice', () => {
  it('speaks up from 2,000 characters on', () => {
    expect(lengthAdvice(2000)).toBeNull();
    expect(lengthAdvice(2001)).toContain('2,001');
    expect(lengthAdvice(8001)).toContain('too long');
  });
});
