// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { beforeEach, expect, test, vi } from 'vitest';
import { createKeeper } from './keeper';
import { openPatiently } from './patient-store';
import { newProject, withFile, type Project } from './project';
import { memoryStore, type ProjectStore } from './store';
import { withProgramChanges } from './taken';
import { bytesOf, textOf } from './text';

// What the notes for the next page are in.
beforeEach(() => {
  vi.useFakeTimers();
  const items = new Map<string, string>();
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, text: string) => items.set(key, text),
        removeItem: (key: string) => items.delete(key),
      },
      {
        ownKeys: () => [...items.keys()],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    ),
  );
});

function programOf(text: string): Project {
  return withFile(newProject('Mine', 'a_board', [], false), 'code.py', bytesOf(text));
}

function codeOf(project: Project | undefined): string | null {
  const file = project?.files.get('code.py');
  return file ? textOf(file.bytes) : null;
}

function databaseLike(): ProjectStore {
  return { ...memoryStore(), keeps: true };
}

/** A database that opens when it is told to. */
function lateDatabase() {
  const database = databaseLike();
  let arrive: (store: ProjectStore | null) => void = () => undefined;
  const opening = new Promise<ProjectStore | null>((resolve) => (arrive = resolve));
  return {
    database,
    open: () => opening,
    arrive: () => {
      arrive(database);
    },
  };
}

test('a database that answers is used', async () => {
  const database = databaseLike();
  const opened = await openPatiently(() => Promise.resolve(database));
  expect(opened.store).toBe(database);
  expect(opened.store.keeps).toBe(true);
});

test('where there is none, it is memory', async () => {
  const opened = await openPatiently(() => Promise.resolve(null));
  expect(opened.store.keeps).toBe(false);
});

test('work done before the database answered goes into it, and goes on there', async () => {
  const { database, open, arrive } = lateDatabase();
  const opening = openPatiently(open);
  await vi.advanceTimersByTimeAsync(2000);
  const opened = await opening;
  expect(opened.store.keeps).toBe(false);
  const copied = vi.fn();
  const keeper = createKeeper(opened.store, programOf('0'), 0, {
    copied,
    failed: vi.fn(),
    renamed: vi.fn(),
    saved: vi.fn(),
  });
  for (const text of ['1', '2', '3']) {
    keeper.change(withFile(keeper.project, 'code.py', bytesOf(text)));
    await keeper.flush();
  }
  arrive();
  await opened.late;
  expect(opened.store.keeps).toBe(true);
  expect(codeOf((await database.list())[0]?.project)).toBe('3');
  for (const text of ['4', '5']) {
    keeper.change(withFile(keeper.project, 'code.py', bytesOf(text)));
    await keeper.flush();
  }
  expect((await database.list()).map(({ project }) => codeOf(project))).toEqual(['5']);
  expect(copied).not.toHaveBeenCalled();
});

test('when the database never answers, the next page finds the work', async () => {
  const never = () => new Promise<never>(() => undefined);
  const opening = openPatiently(never);
  await vi.advanceTimersByTimeAsync(2000);
  const written = withProgramChanges(programOf('mine'), { 'code.py': bytesOf('its') });
  await (await opening).store.save(written, 0);

  const again = openPatiently(never);
  await vi.advanceTimersByTimeAsync(2000);
  const found = await (await again).store.recover();
  expect(found.map(({ project }) => codeOf(project))).toEqual(['its']);
  expect(found[0]?.project.taken).toEqual(written.taken);
  expect(written.taken).toMatchObject([{ path: 'code.py', bytes: bytesOf('mine') }]);
});
