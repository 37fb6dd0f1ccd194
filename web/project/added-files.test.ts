// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { addedText, lostBy, withAdded } from './added-files';
import { newProject } from './project';
import { bytesOf, textOf } from './text';

const files = (all: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(all).map(([path, text]) => [path, bytesOf(text)]));

const nothingIn = (paths: readonly string[]): Map<string, Uint8Array> =>
  files(Object.fromEntries(paths.map((path) => [path, ''])));

test('what is there already is replaced only where it differs', () => {
  const project = newProject(
    'Night',
    'a_board',
    files({ 'code.py': 'a', 'Helper.py': 'mine', 'logo.txt': 'same' }),
    true,
  );
  const all = withAdded(
    project,
    files({ 'helper.py': 'new', 'logo.txt': 'same', 'lib/x.py': 'x' }),
  );
  expect(all.added).toEqual(['lib/x.py']);
  expect(all.replaced).toEqual(['Helper.py']);
  expect([...all.files].map(([path, { bytes }]) => [path, textOf(bytes)])).toEqual([
    ['code.py', 'a'],
    ['Helper.py', 'new'],
    ['logo.txt', 'same'],
    ['lib/x.py', 'x'],
  ]);
  expect(all.files.get('logo.txt')).toBe(project.files.get('logo.txt'));
});

test.each([
  [['lib/a.py'], ['lib/a.mpy'], ['lib/a.py']],
  [['lib/a.mpy'], ['lib/A.py'], ['lib/a.mpy']],
  [['lib/a/b.py', 'lib/a/c.bin'], ['lib/a/b.mpy'], ['lib/a/b.py']],
  [['lib/a/__init__.py', 'lib/a/c.bin'], ['lib/a.mpy'], ['lib/a/__init__.py', 'lib/a/c.bin']],
  [['lib/a.py'], ['lib/a/__init__.mpy', 'lib/a/b.mpy'], ['lib/a.py']],
  // Those are a person's own, beside code.py.
  [['a.py', 'code.py'], ['lib/a.mpy', 'lib/code.mpy'], []],
  [['a.py'], ['a.mpy', 'a/x.bin'], []],
  [['lib/a.py', 'lib/ab.py'], ['lib/b.mpy'], []],
])('with %j, adding %j takes away %j', (there, added, gone) => {
  const project = newProject('Night', 'a_board', nothingIn(there), true);
  const all = withAdded(project, nothingIn(added));
  expect(all.gone).toEqual(gone);
  expect(lostBy(all)).toEqual(gone);
  const kept = there.filter((path) => !gone.includes(path));
  expect([...all.files.keys()]).toEqual([...kept, ...added]);
});

test.each([
  [['logo.bmp'], undefined, 'Added logo.bmp.'],
  [['a.txt', 'b.txt'], undefined, 'Added a.txt, b.txt.'],
  [['a.txt', 'b.txt', 'c.txt', 'd.txt'], undefined, 'Added 4 files.'],
  [['lib/a.py', 'lib/b.py'], 'lib', 'Added 2 files to lib/.'],
  [['lib/a/b.py', 'lib/a/c.py'], 'lib/a', 'Added lib/a (2 files).'],
  [['lib/a.py'], 'lib/a', 'Added lib/a.py.'],
  [[], undefined, ''],
])('%j of %j are told so: %j', (paths, library, text) => {
  expect(addedText('Added', paths, library)).toBe(text);
});
