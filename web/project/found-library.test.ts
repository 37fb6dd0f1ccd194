// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { asLibrary, importedModules, libFolder } from './found-library';

const LIBRARY = '__version__ = "0.0.0-auto.0"\n__repo__ = "https://example.com/lib.git"\n';
const MODULE = 'x = 1\n';

function library(
  folder: string | null,
  files: Readonly<Record<string, string>>,
  imported: readonly string[] = [],
): { place: string; paths: string[]; besides: number } | null {
  const around = { folder, imported: new Set(imported) };
  const found = asLibrary(new Map(Object.entries(files)), around, (text) => text);
  return found && { place: found.place, paths: [...found.files.keys()], besides: found.besides };
}

test('a folder with __init__.py is a library of its name', () => {
  const files = { '__init__.py': '', 'servo.mpy': '', 'data/table.bin': '' };
  const paths = ['lib/motor/__init__.py', 'lib/motor/servo.mpy', 'lib/motor/data/table.bin'];
  expect(library('motor', files)).toEqual({ place: 'lib/motor', paths, besides: 0 });
  // As a browser names a second download.
  expect(library('motor (1)', files)?.place).toBe('lib/motor');
  expect(library('motor', { '__init__.mpy': '' })?.place).toBe('lib/motor');
});

test('a folder of modules only is one, unless each is a library by itself', () => {
  const files = { 'bdf.mpy': '', 'pcf.py': LIBRARY };
  expect(library('font', files)?.paths).toEqual(['lib/font/bdf.mpy', 'lib/font/pcf.py']);
  expect(library('font', files, ['bdf'])?.paths).toEqual(['lib/bdf.mpy', 'lib/pcf.py']);
  expect(library('libs', files)?.paths).toEqual(['lib/bdf.mpy', 'lib/pcf.py']);
});

test('of what an author publishes, the library alone is taken', () => {
  const around = { 'README.rst': '', 'docs/conf.py': '', 'examples/simple.py': '', 'setup.py': '' };
  expect(library('Motor-main', { ...around, 'motor/__init__.py': '', 'motor/dc.py': '' })).toEqual({
    place: 'lib/motor',
    paths: ['lib/motor/__init__.py', 'lib/motor/dc.py'],
    besides: 4,
  });
  expect(library('Motor-main', { ...around, 'motor.py': LIBRARY })).toEqual({
    place: 'lib/motor.py',
    paths: ['lib/motor.py'],
    besides: 4,
  });
});

test('one file is a library by what is in it, or as it is compiled', () => {
  expect(library(null, { 'motor.py': LIBRARY })?.place).toBe('lib/motor.py');
  expect(library(null, { 'motor.mpy': '' })?.paths).toEqual(['lib/motor.mpy']);
  expect(library(null, { 'motor.mpy': '', 'font.py': LIBRARY })?.place).toBe('lib');
});

test.each([
  [null, { 'motor.py': MODULE }],
  [null, { 'motor.py': `${LIBRARY}while True:\n    pass\n` }],
  [null, { 'logo.bmp': '', 'motor.mpy': '' }],
  ['night', { 'code.py': '', 'motor.mpy': '' }],
  ['night', { 'main.py': '', '__init__.py': '' }],
  ['night', { 'blink.py': MODULE, 'logo.bmp': '' }],
  ['night', { 'one.py': MODULE, 'two.py': MODULE, 'motor.mpy': '' }],
  ['night', { 'blink.py': MODULE, 'motor/__init__.py': '' }],
  ['night', { 'a.bmp': '' }],
  ['Program', { 'lib/motor.py': MODULE }],
])('the folder %j with %j is no library', (folder, files) => {
  expect(library(folder, files)).toBeNull();
});

function folder(...paths: string[]): { place: string; paths: string[]; besides: number } | null {
  const found = libFolder(new Map(paths.map((path) => [path, path])));
  return found && { place: found.place, paths: [...found.files.keys()], besides: found.besides };
}

test('of what an author releases, lib alone is taken', () => {
  const around = [
    'examples/motor_simpletest.py',
    'requirements/motor/requirements.txt',
    'README.txt',
  ];
  expect(folder('lib/motor/__init__.mpy', 'lib/motor/dc.mpy', ...around)).toEqual({
    place: 'lib/motor',
    paths: ['lib/motor/__init__.mpy', 'lib/motor/dc.mpy'],
    besides: 3,
  });
  expect(folder('Lib/a.mpy', 'Lib/b.mpy')).toEqual({
    place: 'lib',
    paths: ['lib/a.mpy', 'lib/b.mpy'],
    besides: 0,
  });
  expect(folder('lib/a.mpy', 'examples/a.py')?.place).toBe('lib/a.mpy');
});

test.each([
  [['lib/a.py', 'code.py', 'examples/a.py']],
  [['lib/a.py', 'blink.py', 'examples/a.py']],
  [['lib/a.py', 'fonts/a.bdf']],
  [['examples/a.py']],
])('%j is more than its lib, or has none', (paths) => {
  expect(folder(...paths)).toBeNull();
});

test('finds what sources import', () => {
  const source =
    'import time, motor.dc as dc\nfrom  font import x\ntry:\n    import a\nexcept: pass\n';
  expect([...importedModules([source])].sort()).toEqual(['a', 'font', 'motor', 'time']);
});
