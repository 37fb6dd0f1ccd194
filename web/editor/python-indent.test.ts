// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { closerIndent, indentUnitOf, newLineIndent } from './python-indent';

const WIDTHS = { tab: 4, unit: 4 };

describe('Enter', () => {
  test.each([
    ['x = 1', 0],
    ['    x = 1', 4],
    ['while True:', 4],
    ['while True:  # for ever', 4],
    ['    if x:', 8],
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
    ['def f():\n    return 1', 0],
    ['def f():\n    return 1  # one', 0],
    ['while True:\n    pass', 0],
    ['while a:\n    if b:\n        break', 4],
    ['while a:\n  if b:\n    continue', 2],
    ['def f():\n    raise ValueError(\n        "no")', 0],
    ['def f():\n    return 1 + \\\n        2', 0],
    ['    return 1', 0],
    ['return 1', 0],
    // Not yet at its end, or none of these.
    ['def f():\n    return (', 8],
    ['def f():\n    return 1 + \\', 8],
    ['def f():\n    return (1,', 12],
    ['def f():\n    return """', 4],
    ['def f():\n    returned = 1', 4],
    ['def f():\n    if a: return', 4],
    ['def f():\n    # return', 4],
  ])('after what ends its block, %j: %i', (before, indent) => {
    expect(newLineIndent(before, '', WIDTHS)).toBe(indent);
  });

  test.each([
    ['def f():\n    return', ' 1', 4],
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

test('the step of indentation is the file’s own', () => {
  expect(indentUnitOf('if a:\n  b')).toBe('  ');
  expect(indentUnitOf('if a:\n\tb')).toBe('\t');
  expect(indentUnitOf('"""\n  text\n"""\nif a:\n    b')).toBe('    ');
  expect(indentUnitOf('x = 1\n')).toBeNull();
});
