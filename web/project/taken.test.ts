// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { newProject, withFile, withFileRenamed, withoutFile, type Project } from './project';
import {
  settled,
  takenFiles,
  withoutTaken,
  withProgramChanges,
  withTakenBack,
  withTakenOf,
} from './taken';
import { bytesOf } from './text';

type Texts = Readonly<Record<string, string>>;

const diary = (text: string): Project =>
  newProject('Test', 'a_board', [['diary.txt', bytesOf(text)]], true);
const type = (project: Project, text: string): Project =>
  withFile(project, 'diary.txt', bytesOf(text));

/** The program writes files, or deletes them. */
function program(project: Project, files: Readonly<Record<string, string | null>>): Project {
  const changes = Object.entries(files).map(
    ([path, text]) => [path, text === null ? null : bytesOf(text)] as const,
  );
  return withProgramChanges(project, Object.fromEntries(changes));
}

function texts({ files }: Project): Texts {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return Object.fromEntries([...files].map(([path, { bytes }]) => [path, decode(bytes)]));
}

const back = (project: Project, how: 'replaced' | 'deleted'): Texts =>
  texts(withTakenBack(project, takenFiles(project, how)));

describe('what a person wrote', () => {
  test('is kept when the program writes over it, and can be put beside', () => {
    const after = program(diary('mine'), { 'diary.txt': 'its' });
    expect(texts(after)).toEqual({ 'diary.txt': 'its' });
    expect(back(after, 'replaced')).toEqual({ 'diary.txt': 'its', 'diary (before).txt': 'mine' });
    expect(takenFiles(after, 'deleted')).toEqual([]);
  });

  test('is kept when the program deletes it, and goes back to its place', () => {
    const after = program(diary('mine'), { 'diary.txt': null });
    expect(texts(after)).toEqual({});
    expect(back(after, 'deleted')).toEqual({ 'diary.txt': 'mine' });
  });

  test('is kept when the program deletes it and writes it anew', () => {
    const gone = program(diary('mine'), { 'diary.txt': null });
    const after = program(gone, { 'diary.txt': 'its' });
    expect(takenFiles(after, 'deleted')).toEqual([]);
    expect(back(after, 'replaced')).toEqual({ 'diary.txt': 'its', 'diary (before).txt': 'mine' });
    expect(after.files.get('diary.txt')?.by).toBe('both');
  });

  test('is kept each time, also what was typed where the program had written', () => {
    const first = program(diary('one'), { 'diary.txt': 'its' });
    const second = program(type(first, 'its, two'), { 'diary.txt': 'its' });
    expect(back(second, 'replaced')).toEqual({
      'diary.txt': 'its',
      'diary (before).txt': 'its, two',
      'diary (before 2).txt': 'one',
    });
    // A text that went on holds the one before.
    const third = program(type(second, 'its, two, three'), { 'diary.txt': 'its' });
    expect(takenFiles(third, 'replaced')).toHaveLength(2);
  });

  test('of a file that was deleted twice: the last has the place', () => {
    const once = program(diary('one'), { 'diary.txt': null });
    const twice = program(type(once, 'two'), { 'diary.txt': null });
    expect(back(twice, 'deleted')).toEqual({ 'diary.txt': 'two', 'diary (before).txt': 'one' });
  });

  test('is beside where the program has made a folder of the name', () => {
    const after = program(diary('mine'), { 'diary.txt': null, 'diary.txt/log': 'its' });
    expect(back(after, 'deleted')).toEqual({
      'diary.txt/log': 'its',
      'diary (before).txt': 'mine',
    });
  });

  test('stays the person’s where the program goes on with it, or writes it again', () => {
    const longer = program(diary('mine'), { 'diary.txt': 'mine, and its' });
    expect(longer.taken).toEqual([]);
    const emptied = program(longer, { 'diary.txt': '' });
    expect(takenFiles(emptied, 'replaced')).toHaveLength(1);
    const again = program(emptied, { 'diary.txt': 'mine, and its' });
    expect(again.taken).toEqual([]);
    expect(takenFiles(program(again, { 'diary.txt': 'x' }), 'replaced')).toHaveLength(1);
  });

  test('is no longer lost when it is back in its place, or not wanted', () => {
    const after = program(diary('mine'), { 'diary.txt': 'its' });
    expect(settled(type(after, 'mine')).taken).toEqual([]);
    expect(settled(after)).toBe(after);
    expect(withoutTaken(after, after.taken).taken).toEqual([]);
  });

  test('goes with its file to another name, and stays when the person deletes the file', () => {
    const after = program(diary('mine'), { 'diary.txt': 'its' });
    expect(back(withFileRenamed(after, 'diary.txt', 'log.txt'), 'replaced')).toEqual({
      'log.txt': 'its',
      'log (before).txt': 'mine',
    });
    expect(takenFiles(withoutFile(after, 'diary.txt'), 'replaced')).toHaveLength(1);
  });

  test('of two tabs is in both', () => {
    const start = diary('mine');
    const one = program(start, { 'diary.txt': null });
    const other = withProgramChanges(one, {});
    expect(withTakenOf({ ...other, taken: [] }, one).taken).toEqual(one.taken);
    expect(withTakenOf(start, one).taken).toEqual([]);
  });

  test('is little: more than a board holds twice is not kept', () => {
    const long = (letter: string): string => letter.repeat(700_000);
    let project = diary('');
    for (const letter of 'abc') {
      project = program(type(project, long(letter)), { 'diary.txt': 'its' });
    }
    expect(project.taken.map(({ bytes }) => String.fromCharCode(bytes[0] ?? 0))).toEqual([
      'b',
      'c',
    ]);
  });
});

describe('what the program wrote', () => {
  test('is the program’s to write over and to delete', () => {
    const made = program(diary('mine'), { 'log.txt': '1' });
    const after = program(program(made, { 'log.txt': '2' }), { 'log.txt': null });
    expect(made.files.get('log.txt')?.by).toBe('program');
    expect(after.taken).toEqual([]);
  });

  test('over a person’s text, or into their empty file, too', () => {
    for (const before of ['mine', '']) {
      const one = program(diary(before), { 'diary.txt': '1' });
      expect(one.files.get('diary.txt')?.by).toBe('both');
      const two = program(one, { 'diary.txt': '2' });
      expect(two.taken).toEqual(one.taken);
      expect(one.taken).toHaveLength(before === '' ? 0 : 1);
    }
  });
});
