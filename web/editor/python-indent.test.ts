// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { closerIndent, indentUnitOf, newLineIndent, retypedIndent } from './python-indent';

const WIDTHS = { tab: 4, unit: 4 };

describe('Enter', () => {
  test.each([
    ['x = 1', 0],
    ['    x = 1', 4],
    ['while True:', 4],
    ['while True:  # for ever', 4],
    ['    if x:', 8],
    ['def f():\n    return 1', 4],
    ['while True:\n    pass', 4],
    ['while True:\n    ', 4],
    ['while True:\n    # note:', 4],
    ['# note:', 0],
    ['d = {"a": 1}', 0],
    ['x = "a:"', 0],
    ["print('it\\'s:')", 0],
    ['x = a[1:]', 0],
    ['if x: y = 1', 0],
    ['def f():\n    """What it does.', 4],
    ['def f():\n    """What it does:\n    more."""', 4],
    ['def f():\n    """it\'s"""', 4],
    ["x = '''\nwhile True:", 0],
    ['colors = [', 4],
    ['colors = [\n    1,', 4],
    ['colors = [\n  1,', 2],
    ['colors = [\n    f(\n        1),', 4],
    ['colors = [\n    1,\n]', 0],
    ['    f(a,', 6],
    ['f(a,\n  b)', 0],
    ['while f(a,\n        b):', 4],
    ['x = 1 + \\', 4],
    ['x = 1 + \\\n    2', 0],
    ['x = 1 + \\\n    2 + \\', 4],
    // A bracket that was forgotten does not spoil what follows.
    ['print("a"\nwhile True:', 4],
    ['x = [i\n     for i in y]', 0],
    ['print("a\nwhile True:', 4],
    ['\tx = 1', 4],
    ['', 0],
  ])('after %j: %i', (before, indent) => {
    expect(newLineIndent(before, '', WIDTHS)).toBe(indent);
  });

  test.each([
    ['while True:\n', '    x = 1', 4],
    ['while True:\n  ', '  x = 1', 4],
    ['def f():\n    return 1\n\n', 'def g():', 0],
    ['if x:', ' y = 1', 4],
    ['x = 1', '  # one', 0],
  ])('between %j and %j: %i', (before, after, indent) => {
    expect(newLineIndent(before, after, WIDTHS)).toBe(indent);
  });
});

describe('a line that closes something', () => {
  test.each([
    ['if a:\n    b\n', '    else:', 0],
    ['if a:\n    b\n', 'else:', 0],
    ['if a:\n    b\n', '    elif ', 0],
    ['for i in j:\n    if a:\n        b\n', '        else:', 4],
    ['for i in j:\n    if a:\n        b\n', '    else:', 4],
    ['for i in j:\n    if a:\n        b\n', 'else:', 0],
    ['if a:\n    if b:\n        c\n    x = 1\n', '    else:', 0],
    ['if a:\n    b\nelif c:\n    d\n', '    else:', 0],
    ['try:\n    a\n', '    except ', 0],
    ['try:\n    a\n', '    except:', 0],
    ['try:\n    a\nexcept E:\n    b\n', '    finally:', 0],
    ['try:\n    if a:\n        b\n', '        except ', 0],
    ['while a:\n    b\n\n    # note\n', '    else:', 0],
    ['x = 1\n', '    else:', null],
    ['def f():\n    x = 1\n', '    else:', null],
    ['"""\nif a:\n', '    else:', null],
    ['x = [\n    1,\n', '    ]', 0],
    ['    f(\n        1,\n', '        )', 4],
    ['f(a,\n', '  )', null],
    ['x = 1\n', '    )', null],
  ])('after %j, %j belongs at %j', (before, line, indent) => {
    expect(closerIndent(before, line, WIDTHS)).toBe(indent);
  });
});

describe('spaces that are typed before a line which the editor has indented', () => {
  test.each([
    ['while a:\n', 4, 4, 4],
    ['while a:\n    b\n', 4, 4, 4],
    ['for a in b:\n    while c:\n', 8, 8, 8],
    // The line belongs to the outer block.
    ['for a in b:\n    while c:\n        d\n', 8, 4, 4],
    ['def f():\n    for a in b:\n        if c:\n            d\n', 12, 4, 4],
    // No block begins or goes on there: left as it is, for Python to speak of.
    ['while a:\n    b\n', 4, 2, null],
    ['for a in b:\n    c\ne\nwhile a:\n  b\n', 2, 4, null],
    // It may be meant.
    ['while a:\n', 4, 1, null],
    ['for a in b:\n    while c:\n', 8, 4, null],
    ['def f(\n', 4, 4, null],
    ['x = 1 + \\\n', 4, 4, null],
    ['def f():\n    """\n', 4, 4, null],
  ])('after %j, %j and %j more: at %j', (before, made, typed, indent) => {
    expect(retypedIndent(before, made, typed, WIDTHS)).toBe(indent);
  });
});

test('the step of indentation is the file’s own', () => {
  expect(indentUnitOf('if a:\n  b')).toBe('  ');
  expect(indentUnitOf('if a:\n\tb')).toBe('\t');
  expect(indentUnitOf('"""\n  text\n"""\nif a:\n    b')).toBe('    ');
  expect(indentUnitOf('x = 1\n')).toBeNull();
});
