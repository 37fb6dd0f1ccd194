// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { changesWithLibraries, librariesBeside } from './libraries';
import { sameModule } from './same-module';
import { filesOf, textOf } from './test-support';

test.each([
  ['lib/a.py', 'lib/a.mpy', true],
  ['lib/a.py', 'lib/A.mpy', true],
  ['lib/a/b.mpy', 'lib/a/b.py', true],
  ['lib/a/__init__.mpy', 'lib/a.py', true],
  ['lib/a.mpy', 'lib/a/b/c.bin', true],
  ['lib/a.py', 'lib/a.py', false],
  ['lib/a.py', 'a.mpy', false],
  ['lib/a.py', 'lib/ab.mpy', false],
  ['lib/a.bmp', 'lib/a.txt', false],
  ['lib/a.txt', 'lib/a.py', false],
])('%s and %s are of one module: %s', (a, b, same) => {
  expect([sameModule(a, b), sameModule(b, a)]).toEqual([same, same]);
});

const BUNDLED = filesOf({
  'lib/pixel.py': 'p',
  'lib/tasks/__init__.py': 't',
  'lib/tasks/core.py': 'c',
});

test.each([
  [['code.py'], ['lib/pixel.py', 'lib/tasks/__init__.py', 'lib/tasks/core.py']],
  [['lib/Pixel.py'], ['lib/tasks/__init__.py', 'lib/tasks/core.py']],
  [['lib/pixel.mpy', 'lib/tasks/core.mpy'], ['lib/tasks/__init__.py']],
  [['lib/tasks.mpy', 'lib/pixel/__init__.py'], []],
])('beside %j these are kept: %j', (own, kept) => {
  expect(Object.keys(librariesBeside(BUNDLED, own))).toEqual(kept);
});

test.each([
  [{ 'lib/pixel.mpy': 'm' }, {}, { 'lib/pixel.py': null }],
  [{ 'lib/pixel.mpy': null }, { 'lib/pixel.py': null }, { 'lib/pixel.py': 'p' }],
  [{ 'lib/pixel.py': null }, { 'lib/pixel.py': 'own' }, { 'lib/pixel.py': 'p' }],
  [
    { 'lib/pixel.py': null, 'lib/pixel.mpy': 'm' },
    { 'lib/pixel.py': 'own' },
    { 'lib/pixel.py': null },
  ],
  // A person's own is theirs.
  [{ 'lib/pixel.mpy': null }, { 'lib/pixel.py': 'own', 'lib/pixel.mpy': 'm' }, {}],
  [{ 'lib/pixel.mpy': 'm' }, { 'lib/pixel.py': 'own' }, {}],
  [{ 'lib/other.py': 'o' }, {}, {}],
])('for %j on a drive with %j', (changes, held, besides) => {
  const bytes = (all: Readonly<Record<string, string | null>>) =>
    Object.fromEntries(
      Object.entries(all).map(([path, text]) => [
        path,
        text === null ? null : new TextEncoder().encode(text),
      ]),
    );
  const drive = Object.entries({ ...BUNDLED, ...bytes(held) }).flatMap(([path, content]) =>
    content ? [[path, content] as const] : [],
  );
  const all = changesWithLibraries(BUNDLED, bytes(changes), Object.fromEntries(drive));
  const seen = Object.entries(all).map(([path, content]) => [path, content && textOf(content)]);
  expect(Object.fromEntries(seen)).toEqual({ ...changes, ...besides });
});
