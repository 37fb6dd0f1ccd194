// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { copiedWith, meantAtLeft, meantIndent } from './meant-indent';

const WIDTHS = { tab: 4, unit: 4 };
const LOOPS = 'for a in b:\n    while c:\n        d\n';
const RETURNS = 'def f():\n    if a:\n        return b\n';

function indentOf(before: string, made: number, typed: number, step: number | null): number | null {
  return meantIndent(before, { made, typed, tabbed: false }, step, WIDTHS)?.indent ?? null;
}

describe('spaces that are typed before a line which the editor has indented', () => {
  test.each([
    ['while a:\n', 4, 4, 4],
    ['while a:\n    b\n', 4, 4, 4],
    ['for a in b:\n    while c:\n', 8, 8, 8],
    // The line belongs to the outer block.
    [LOOPS, 8, 4, 4],
    ['def f():\n    for a in b:\n        if c:\n            d\n', 12, 4, 4],
    // Steps of another width: nobody means the sum.
    ['while a:\n', 4, 1, 4],
    ['while a:\n', 4, 2, 4],
    ['while a:\n', 4, 8, 4],
    ['for a in b:\n    while c:\n', 8, 4, 8],
    ['while a:\n    b\n', 4, 2, 4],
    ['for a in b:\n    c\ne\nwhile a:\n  b\n', 2, 4, 2],
    // One space too few, or too many.
    [LOOPS, 8, 7, 8],
    [LOOPS, 8, 5, 4],
    // After what ends its block, the editor goes back a step.
    [RETURNS, 4, 4, 4],
    [RETURNS, 4, 8, 8],
    ['def f():\n    pass\n', 0, 2, 4],
    // The editor has not indented it, or Python must speak of it.
    ['while a:\n\n', 0, 4, null],
    ['for a in b:\n    while c:\n', 4, 4, null],
    ['x = 1\n', 0, 1, null],
    // It may be meant.
    ['d = {\n', 4, 2, null],
    // As much as the editor put, or more.
    ['def f(\n', 4, 4, 4],
    ['if (a and\n', 4, 8, 8],
    ['d = {\n', 4, 4, 4],
    ['def f():\n    print(\n', 8, 8, 8],
    ['x = 1 + \\\n', 4, 4, 4],
    ['def f():\n    """\n', 4, 4, null],
  ])('after %j, %j and %j more: at %j', (before, made, typed, indent) => {
    expect(indentOf(before, made, typed, null)).toBe(indent);
  });

  test.each([
    [LOOPS, 8, 4, 2, 8],
    [LOOPS, 8, 2, 2, 4],
    [LOOPS, 8, 6, 3, 8],
    [LOOPS, 8, 3, 3, 4],
    [LOOPS, 8, 16, 8, 8],
    [LOOPS, 8, 8, 8, 4],
    [LOOPS, 8, 5, 2, 8],
    [RETURNS, 4, 2, 2, 4],
    [RETURNS, 4, 4, 2, 8],
  ])('after %j, %j and %j more, in steps of %j: at %j', (before, made, typed, step, indent) => {
    expect(indentOf(before, made, typed, step)).toBe(indent);
  });

  test.each([
    ['while a:\n', 4, 2, null, 2],
    ['for a in b:\n    while c:\n', 8, 6, null, 3],
    // Whoever copies from two papers.
    ['while a:\n', 4, 3, 2, 3],
    ['for a in b:\n    while c:\n', 8, 5, 2, 2],
    ['while a:\n    b\n', 4, 2, null, null],
  ])(
    'after %j, %j and %j more, in steps of %j: in steps of %j',
    (before, made, typed, step, then) => {
      const meant = meantIndent(before, { made, typed, tabbed: false }, step, WIDTHS);
      expect(meant?.step).toBe(then);
    },
  );
});

test.each([
  ['while a:\n', 4, 4, 2, 4],
  ['for a in b:\n    while c:\n', 8, 4, null, 8],
  ['while a:\n    b\n', 4, 4, 2, 4],
  [LOOPS, 8, 4, 2, 4],
  [LOOPS, 8, 8, null, 8],
  // One step more, after the editor went one back.
  [RETURNS, 4, 4, null, null],
  [RETURNS, 4, 4, 4, null],
  // Whoever puts Tab before each line means what the paper has.
  [RETURNS, 4, 4, 'tab', 4],
  [RETURNS, 4, 8, 'tab', 8],
] as const)(
  'Tab after %j, %j and %j more, in steps of %j: at %j',
  (before, made, typed, step, at) => {
    const meant = meantIndent(before, { made, typed, tabbed: true }, step, WIDTHS);
    expect(meant?.indent ?? null).toBe(at);
  },
);

test.each([
  // A blank line, and the line before it was copied with its spaces.
  ['while a:\n    b\n\n', 1, false, true],
  ['while a:\n    b\n    \n    \n', 1, false, true],
  ['while a:\n    b\n\n', 0, false, false],
  ['while a:\n    b\n\n', 1, true, false],
  ['def f():\n    """a\n\n', 1, false, false],
  // Two lines were copied.
  ['while a:\n    b\n    c\n', 2, false, true],
  ['while a:\n    b\n    c\n', 2, true, true],
  ['while a:\n    b\n', 1, false, false],
  ['def f():\n    """\n    a\n', 2, false, true],
  ['while a:\n    b\n    c(\n', 2, false, false],
  ['while a:\n    b\n    c = \\\n', 2, false, false],
])('after %j, %j lines copied, with Tab %j: at the left %j', (before, lines, tabbed, atLeft) => {
  expect(meantAtLeft(before, { lines, tabbed })).toBe(atLeft);
});

test.each([
  ['def f(\n', 4, 4, 1, 4],
  ['def f(\n', 4, 2, 1, 2],
  ['def f(\n', 4, 2, 0, null],
  ['def f():\n    """a\n', 4, 2, 1, 2],
  ['def f():\n    """a\n', 4, 2, 0, null],
])(
  'in a bracket or string, after %j, %j and %j more, %j copied: at %j',
  (before, made, typed, lines, at) => {
    const spaces = { made, typed, tabbed: false };
    const copied = { lines, tabbed: false };
    expect(meantIndent(before, spaces, null, WIDTHS, copied)?.indent ?? null).toBe(at);
  },
);

test.each([
  ['while a:\n', 4, null, 3],
  ['while a:\n    if b:\n', 8, 4, 3],
  // One step by habit, where two would have been copied.
  ['while a:\n    if b:\n', 4, 4, 0],
  ['while a:\n    if b:\n', 4, 2, 3],
  ['while a:\n    if b:\n', 4, null, 3],
  ['while a:\n    if b:\n', 3, null, 0],
  ['while a:\n    if b:\n        c\n', 4, 4, 3],
  ['while a:\n    b\n', 0, 4, 0],
])('after %j, %j typed, in steps of %j: %j lines are copied', (before, typed, step, lines) => {
  const spaces = { made: 8, typed, tabbed: false };
  const copied = { lines: 2, tabbed: false };
  expect(copiedWith(copied, before, spaces, step, WIDTHS).lines).toBe(lines);
});
