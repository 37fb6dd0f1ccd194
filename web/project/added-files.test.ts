// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { addedText, withAdded } from './added-files';
import { newProject } from './project';
import { bytesOf, textOf } from './text';

const files = (all: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(all).map(([path, text]) => [path, bytesOf(text)]));

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
