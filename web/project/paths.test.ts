// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, it } from 'vitest';
import { meantName, pathClash, pathProblem, placeBack } from './paths';

describe('pathProblem', () => {
  it.each(['code.py', 'lib/neopixel.py', 'sounds/dip dip.wav', 'données.txt', '.hidden'])(
    'accepts %j',
    (path) => {
      expect(pathProblem(path)).toBeNull();
    },
  );

  it.each([
    '',
    '/code.py',
    '../code.py',
    'a/../b',
    'a/./b',
    'a//b',
    'a/',
    '...',
    'code.py.',
    ' code.py',
    'a\0b',
    'a\nb',
    'a\\b',
    'C:code.py',
    '__proto__',
    'lib/__proto__/x',
    'constructor',
    'x\u202Eyp.edoc',
    '\uD800',
    'x'.repeat(256),
    'a/b/c/d/e/f/g/h/i',
    'lib',
    'LIB',
  ])('refuses %j', (path) => {
    expect(pathProblem(path)).toEqual(expect.any(String));
  });
});

describe('meantName', () => {
  it.each([
    ['motor.py', 'motor.py'],
    ['motor.py.py', 'motor.py'],
    ['settings.toml.py', 'settings.toml'],
    ['lib/x.mpy.py', 'lib/x.mpy'],
    ['motor .py', 'motor.py'],
    ['motor.py .py', 'motor.py'],
    ['a.b/motor.py', 'a.b/motor.py'],
    ['.hidden.py', '.hidden.py'],
    ['v1.2.py', 'v1.2.py'],
    ['data.txt', 'data.txt'],
    ['.py', '.py'],
  ])('%j is meant as %j', (typed, meant) => {
    expect(meantName(typed)).toBe(meant);
  });
});

describe('placeBack', () => {
  it.each([
    [['code.py'], 'log.txt'],
    [['code.py', 'log.txt'], 'log (before).txt'],
    [['LOG.txt'], 'log (before).txt'],
    [['log.txt/x'], 'log (before).txt'],
    [['log.txt', 'log (before).txt'], 'log (before 2).txt'],
  ])('beside %j it is %j', (others, place) => {
    expect(placeBack('log.txt', others)).toBe(place);
  });
});

describe('pathClash', () => {
  it('sees names that differ only in case, and files that would be folders', () => {
    expect(pathClash('Code.py', ['code.py'])).toContain('already');
    expect(pathClash('lib', ['lib/a.py'])).toContain('folder');
    expect(pathClash('code.py/x', ['code.py'])).toContain('is a file');
    expect(pathClash('library.py', ['lib/a.py', 'code.py'])).toBeNull();
  });
});
