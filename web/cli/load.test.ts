// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PlainError } from '../sim/plain-error';
import { readBoard } from '../sim/test-support';
import { loadProgram, loadTrace, noteOn } from './load';

let around = '';
let folder = '';

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'whiletrue-'));
  folder = join(around, 'program');
  mkdirSync(join(folder, 'lib'), { recursive: true });
  writeFileSync(join(folder, 'code.py'), 'print(1)\n');
  writeFileSync(join(folder, 'lib/mine.py'), 'x = 1\n');
  writeFileSync(join(around, 'secret.txt'), 'secret');
});

afterEach(() => {
  rmSync(around, { recursive: true });
});

function problem(): string {
  try {
    loadProgram(folder);
  } catch (error) {
    if (error instanceof PlainError) return error.message.replaceAll(folder, 'program');
    throw error;
  }
  return 'none';
}

test('a folder is what is in it, links within it included', () => {
  symlinkSync('lib/mine.py', join(folder, 'also.py'));
  symlinkSync('lib', join(folder, 'lib2'));
  writeFileSync(join(folder, '.hidden'), '');
  expect(Object.keys(loadProgram(folder))).toEqual([
    'also.py',
    'code.py',
    'lib/mine.py',
    'lib2/mine.py',
  ]);
});

test.each([
  ['a file', '../secret.txt'],
  ['a folder', '..'],
  ['an address of the computer', '/etc'],
])('a link out of it to %s is not followed', (_what, target) => {
  symlinkSync(target, join(folder, 'out'));
  expect(problem()).toBe('program/out is a link out of program: put a copy there instead');
});

test('links within it that lead round and round end', () => {
  for (const name of ['a', 'b', 'c']) symlinkSync('.', join(folder, name));
  expect(problem()).toMatch(/too many (files|folders)$/);
});

test('a link to nowhere is told', () => {
  symlinkSync('nowhere.py', join(folder, 'out.py'));
  expect(problem()).toBe('program/out.py is a link that leads nowhere: no such file or folder');
});

test.skipIf(process.platform === 'win32')('a pipe in it is waited for by nobody', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(problem()).toBe('program/pipe is not a file');
});

test.skipIf(process.platform === 'win32')('a program comes out of a pipe, if it ends', () => {
  const pipe = join(around, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const write = (text: string) => spawn('sh', ['-c', `${text} > '${pipe}'`], { stdio: 'ignore' });
  write('echo "print(1)"');
  expect(loadProgram(pipe)).toEqual({ 'code.py': new TextEncoder().encode('print(1)\n') });
  write('yes');
  expect(() => loadProgram(pipe)).toThrow('does not fit');
});

test('a program that is not UTF-8 is loaded as it is, and that is told', () => {
  const old = Uint8Array.of(0x23, 0xe9);
  writeFileSync(join(folder, 'code.py'), old);
  writeFileSync(join(folder, 'picture.bmp'), old);
  const files = loadProgram(folder);
  expect(files['code.py']).toEqual(old);
  expect(noteOn(files)).toMatch(/^note: code\.py: not UTF-8 text/);
  expect(noteOn({ ...files, 'code.py': new TextEncoder().encode('# é') })).toBeNull();
});

test('a trace is UTF-8', () => {
  const path = join(around, 'trace.txt');
  writeFileSync(path, Uint8Array.of(0xe9));
  expect(() => loadTrace(path, readBoard())).toThrow(`${path}: it is not UTF-8 text`);
});

test('more files than the drive has room for are not read', () => {
  for (let i = 0; i < 5000; i++) writeFileSync(join(folder, `f${i}`), '');
  expect(problem()).toBe('program: too many files');
});
