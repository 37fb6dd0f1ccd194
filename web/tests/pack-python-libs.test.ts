// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const packer = fileURLToPath(new URL('../../scripts/pack-python-libs.py', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whiletrue-'));
  mkdirSync(join(folder, 'wheels'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Packs a wheel with one file at `path`. */
function pack(path: string): { status: number | null; stderr: string } {
  const wheel = join(folder, 'wheels/some_library-1.0.0-py3-none-any.whl');
  const make =
    'import sys, zipfile; zipfile.ZipFile(sys.argv[1], "w").writestr(sys.argv[2], "x = 1\\n")';
  spawnSync('python3', ['-c', make, wheel, path]);
  return spawnSync('python3', [packer, join(folder, 'wheels'), join(folder, 'out')], {
    encoding: 'utf8',
  });
}

test('a wheel is unpacked, and listed with its places on the drive', () => {
  expect(pack('some_library/part.py').status).toBe(0);
  expect(readFileSync(join(folder, 'out/some_library/part.py'), 'utf8')).toBe('x = 1\n');
  const listed: unknown = JSON.parse(readFileSync(join(folder, 'out/lib.json'), 'utf8'));
  expect(listed).toEqual({ 'lib/some_library/part.py': 'x = 1\n' });
});

test('of a source archive its modules are unpacked, and nothing else', () => {
  const archive = join(folder, 'wheels/some-library-1.0.0.tar.gz');
  const make = [
    'import io, sys, tarfile',
    'with tarfile.open(sys.argv[1], "w:gz") as archive:',
    '    for path, text in [("part.py", "x = 1"), ("setup.py", ""), ("LICENSE", "MIT"),',
    '                       ("some_library.egg-info/top_level.txt", "part")]:',
    '        file = tarfile.TarInfo("some-library-1.0.0/" + path)',
    '        file.size = len(text)',
    '        archive.addfile(file, io.BytesIO(text.encode()))',
  ].join('\n');
  spawnSync('python3', ['-c', make, archive]);
  spawnSync('python3', [packer, join(folder, 'wheels'), join(folder, 'out')]);
  const listed: unknown = JSON.parse(readFileSync(join(folder, 'out/lib.json'), 'utf8'));
  expect(listed).toEqual({ 'lib/part.py': 'x = 1' });
  expect(readFileSync(join(folder, 'out/LICENSES.txt'), 'utf8')).toBe(
    'some-library 1.0.0\n\nMIT\n',
  );
});

test.each([
  '../../x.py',
  'some_library/../../x.py',
  '/x.py',
  'a//x.py',
  './x.py',
  '..\\x.py',
  'C:x.py',
])('a wheel that holds %s is refused', (path) => {
  const { status, stderr } = pack(path);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `some_library-1.0.0-py3-none-any.whl is not unpacked: it holds a file ${JSON.stringify(path).replaceAll('"', "'")}\n`,
  );
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
