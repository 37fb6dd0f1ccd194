// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import type { ProgramChange } from '../sim/program-change';
import { takeProgramChanges, withProgramsText, type Besides } from './both-sides';
import { newProject, withFile, type Project } from './project';
import { withProgramChanges } from './taken';
import { bytesOf } from './text';

const NONE: Besides = new Map();
const NOTHING: ReadonlySet<string> = new Set();
const LOG = new Set(['log.txt']);

function project(files: Readonly<Record<string, string>>): Project {
  const entries = Object.entries(files).map(([path, text]) => [path, bytesOf(text)] as const);
  return newProject('Test', 'a_board', entries, true);
}

function change(now: string | null, before: string | null, replaced = false): ProgramChange {
  const bytes = (text: string | null) => (text === null ? null : bytesOf(text));
  return { path: 'log.txt', now: bytes(now), before: bytes(before), replaced };
}

function texts({ files }: Project): Record<string, string> {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return Object.fromEntries([...files].map(([path, { bytes }]) => [path, decode(bytes)]));
}

describe('what the program wrote', () => {
  test('is shown where the person changed nothing', () => {
    const taken = takeProgramChanges(
      project({ 'log.txt': 'old' }),
      [change('new', 'old')],
      NONE,
      NOTHING,
    );
    expect(texts(taken.project)).toEqual({ 'log.txt': 'new' });
    const fresh = takeProgramChanges(project({}), [change('new', null)], NONE, NOTHING);
    expect(texts(fresh.project)).toEqual({ 'log.txt': 'new' });
  });

  test('is kept beside what the person changed, the last of it in one file', () => {
    const mine = project({ 'log.txt': 'mine' });
    const first = takeProgramChanges(mine, [change('one', 'old')], NONE, NOTHING);
    expect(texts(first.project)).toEqual({ 'log.txt': 'mine', 'log (program).txt': 'one' });
    // Meanwhile the person's text was saved, but what both write stays apart.
    const second = takeProgramChanges(
      first.project,
      [change('two', 'mine')],
      first.besides,
      NOTHING,
    );
    expect(texts(second.project)).toEqual({ 'log.txt': 'mine', 'log (program).txt': 'two' });
    const edited = withFile(second.project, 'log (program).txt', bytesOf('two, by hand'));
    const third = takeProgramChanges(edited, [change('three', 'mine')], second.besides, NOTHING);
    expect(texts(third.project)).toEqual({
      'log.txt': 'mine',
      'log (program).txt': 'two, by hand',
      'log (program 2).txt': 'three',
    });
  });

  test('goes on at the end of what the person changed, where it is added to a log', () => {
    const mine = project({ 'log.txt': 'my note\none\n' });
    const saved = [change('my note\none\ntwo\n', 'my note\none\n')];
    const first = takeProgramChanges(mine, saved, NONE, LOG);
    expect(texts(first.project)).toEqual({ 'log.txt': 'my note\none\ntwo\n' });
    // Not saved yet; and saved over what the program had added meanwhile.
    for (const replaced of [false, true]) {
      const changes = [change('one\ntwo\n', 'one\n', replaced)];
      const taken = takeProgramChanges(mine, changes, NONE, LOG);
      expect(texts(taken.project)).toEqual({ 'log.txt': 'my note\none\ntwo\n' });
      expect(taken.project.files.get('log.txt')?.by).toBe('both');
      expect(taken.besides.size).toBe(0);
    }
  });

  test('is the program’s own text where it goes on with that, or with an emptied file', () => {
    const mine = project({ 'log.txt': 'mine' });
    const emptied = takeProgramChanges(mine, [change('', 'mine')], NONE, LOG);
    expect(texts(emptied.project)).toEqual({ 'log.txt': 'mine' });
    const one = takeProgramChanges(emptied.project, [change('one', '')], emptied.besides, LOG);
    expect(texts(one.project)).toEqual({ 'log.txt': 'mine', 'log (program).txt': 'one' });
    const two = takeProgramChanges(one.project, [change('one, two', 'one')], one.besides, LOG);
    expect(texts(two.project)).toEqual({ 'log.txt': 'mine', 'log (program).txt': 'one, two' });
  });

  test('is kept also where a newer text from here took its place on the drive', () => {
    const taken = takeProgramChanges(
      project({ 'log.txt': 'mine' }),
      [change('program’s', 'mine', true)],
      NONE,
      NOTHING,
    );
    expect(texts(taken.project)).toEqual({ 'log.txt': 'mine', 'log (program).txt': 'program’s' });
  });

  test('is kept beside what the person typed in this run, also where that was saved', () => {
    const mine = project({ 'log.txt': 'mine' });
    const saved = [change('program’s', 'mine')];
    const beside = takeProgramChanges(mine, saved, NONE, LOG);
    expect(texts(beside.project)).toEqual({ 'log.txt': 'mine', 'log (program).txt': 'program’s' });
    const over = takeProgramChanges(mine, saved, NONE, NOTHING);
    expect(texts(over.project)).toEqual({ 'log.txt': 'program’s' });
    expect(over.project.taken).toEqual([
      { path: 'log.txt', bytes: bytesOf('mine'), how: 'replaced' },
    ]);
  });

  test('stays in its place where it is the program’s anyhow, whatever came to the drive between', () => {
    const theirs = withProgramChanges(project({}), { 'log.txt': bytesOf('one') });
    const taken = takeProgramChanges(theirs, [change('two', 'one', true)], NONE, NOTHING);
    expect(texts(taken.project)).toEqual({ 'log.txt': 'two' });
    const beside = takeProgramChanges(theirs, [change('two', 'one', true)], NONE, LOG);
    expect(texts(beside.project)).toEqual({ 'log.txt': 'one', 'log (program).txt': 'two' });
  });

  test('is no text to keep while a file is only emptied', () => {
    const mine = project({ 'log.txt': 'mine' });
    const taken = takeProgramChanges(mine, [change('', 'old', true)], NONE, NOTHING);
    expect(taken.project).toBe(mine);
  });

  test('is nothing new where both wrote the same', () => {
    const mine = project({ 'log.txt': 'same' });
    expect(takeProgramChanges(mine, [change('same', 'old')], NONE, NOTHING).project).toBe(mine);
  });

  test('takes the place of the person’s text when they want that', () => {
    const mine = project({ 'log.txt': 'mine' });
    const { project: both, besides } = takeProgramChanges(
      mine,
      [change('one', 'old')],
      NONE,
      NOTHING,
    );
    const beside = besides.get('log.txt');
    expect(beside && texts(withProgramsText(both, 'log.txt', beside))).toEqual({
      'log.txt': 'one',
    });
  });
});

describe('what the program deleted', () => {
  test('goes where the person changed nothing', () => {
    const taken = takeProgramChanges(
      project({ 'log.txt': 'old' }),
      [change(null, 'old')],
      NONE,
      NOTHING,
    );
    expect(texts(taken.project)).toEqual({});
    expect(taken.project.taken).toMatchObject([{ path: 'log.txt', how: 'deleted' }]);
  });

  test('stays where the person changed it', () => {
    const mine = project({ 'log.txt': 'mine' });
    const taken = takeProgramChanges(mine, [change(null, 'old')], NONE, NOTHING);
    expect(taken).toEqual({ project: mine, besides: NONE });
  });
});

test('what the person deleted does not come back from before that', () => {
  const mine = project({});
  expect(takeProgramChanges(mine, [change('late', 'old', true)], NONE, NOTHING).project).toBe(mine);
});
