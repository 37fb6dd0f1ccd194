// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeeper, lastProject, type KeeperEvents } from './keeper';
import { newProject, withFile, withTitle, type Project } from './project';
import { memoryStore } from './store';
import { withProgramChanges } from './taken';
import { bytesOf } from './text';
import { upgraded } from './upgrade';

const project = (text: string): Project =>
  newProject('Blink', 'a_board', [['code.py', bytesOf(text)]], false);
const edit = (old: Project, text: string): Project => withFile(old, 'code.py', bytesOf(text));
const textOfMain = (of: Project | undefined): string =>
  new TextDecoder().decode(of?.files.get('code.py')?.bytes);
const quiet = (): KeeperEvents => ({
  copied: vi.fn(),
  renamed: vi.fn(),
  saved: vi.fn(),
  failed: vi.fn(),
});

describe('createKeeper', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps an edit within 300 ms', async () => {
    const store = memoryStore();
    const keeper = createKeeper(store, project('1'), 0, quiet());
    keeper.change(edit(keeper.project, '2'));
    await vi.advanceTimersByTimeAsync(300);
    expect(textOfMain((await store.load(keeper.project.id))?.project)).toBe('2');
  });

  it('keeps changes that never pause', async () => {
    const store = memoryStore();
    const keeper = createKeeper(store, project('1'), 0, quiet());
    for (let i = 0; i < 100; i++) {
      keeper.change(edit(keeper.project, String(i)));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(Number(textOfMain((await store.load(keeper.project.id))?.project))).toBeGreaterThan(70);
    await vi.advanceTimersByTimeAsync(300);
    expect(textOfMain((await store.load(keeper.project.id))?.project)).toBe('99');
  });

  it('keeps what changed while it was saving', async () => {
    const store = memoryStore();
    const save = store.save.bind(store);
    vi.spyOn(store, 'save').mockImplementation(async (...saved) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return save(...saved);
    });
    const keeper = createKeeper(store, project('1'), 0, quiet());
    keeper.change(edit(keeper.project, '2'));
    await vi.advanceTimersByTimeAsync(600);
    keeper.change(edit(keeper.project, '3'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(textOfMain((await store.load(keeper.project.id))?.project)).toBe('3');
  });

  it('does not keep an example that was only looked at', async () => {
    const store = memoryStore();
    const keeper = createKeeper(store, project('1'), 0, quiet());
    await keeper.open(project('2'));
    expect(await store.list()).toEqual([]);
  });

  it('keeps the old work when another project is opened', async () => {
    const store = memoryStore();
    const keeper = createKeeper(store, project('1'), 0, quiet());
    keeper.change(edit(keeper.project, 'mine'));
    await keeper.open({ ...project('theirs'), worthKeeping: true });
    await keeper.flush();
    const texts = (await store.list()).map((kept) => textOfMain(kept.project));
    expect(texts.sort()).toEqual(['mine', 'theirs']);
  });

  it('loses nothing when two tabs edit the same project', async () => {
    const store = memoryStore();
    const first = project('base');
    const a = createKeeper(store, first, 0, quiet());
    a.change(edit(a.project, 'from a'));
    await a.flush();
    const events = quiet();
    const b = createKeeper(store, a.project, 1, events);
    a.change(edit(a.project, 'more from a'));
    await a.flush();
    b.change(edit(b.project, 'from b'));
    await b.flush();
    b.change(edit(b.project, 'more from b'));
    await b.flush();
    const kept = (await store.list()).map(({ project: { title, ...rest } }) => [
      title,
      textOfMain({ title, ...rest }),
    ]);
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual(['Blink', 'more from a']);
    expect(kept).toContainEqual(['Blink (copy)', 'more from b']);
    expect(events.copied).toHaveBeenCalledTimes(1);
  });

  it('takes over a name from another tab, and keeps its own', async () => {
    const store = memoryStore();
    const a = createKeeper(store, project('1'), 0, quiet());
    a.change(edit(a.project, '2'));
    await a.flush();
    const events = quiet();
    const b = createKeeper(store, a.project, 1, events);
    a.change(withTitle(a.project, 'Night light'));
    await a.flush();
    b.change({ ...b.project, look: { high: [1], strips: [] } });
    await b.flush();
    expect(b.project.title).toBe('Night light');
    expect(events.renamed).toHaveBeenCalledTimes(1);
    // The other way round: what was typed here wins.
    a.change(withTitle(a.project, 'Lamp'));
    await a.flush();
    const kept = (await store.list()).map(({ project: { title, look } }) => [title, look?.high]);
    expect(kept).toEqual([['Lamp', undefined]]);
    expect(events.copied).not.toHaveBeenCalled();
  });

  it('loses nothing that the program took from the person, whichever tab it was in', async () => {
    const store = memoryStore();
    const a = createKeeper(store, project('hers'), 0, quiet());
    a.change(withProgramChanges(a.project, { 'code.py': bytesOf('its') }));
    await a.flush();
    const b = createKeeper(store, { ...a.project, taken: [] }, 0, quiet());
    b.change({ ...b.project, look: { high: [1], strips: [] } });
    await b.flush();
    const [kept] = await store.list();
    expect(kept?.project.look?.high).toEqual([1]);
    expect(kept?.project.taken).toMatchObject([{ path: 'code.py', how: 'replaced' }]);
  });

  it('says when the browser refuses, and tries again with the next edit', async () => {
    const store = { ...memoryStore(), keeps: true };
    const save = vi.spyOn(store, 'save').mockRejectedValueOnce(new Error('quota'));
    const events = quiet();
    const keeper = createKeeper(store, project('1'), 0, events);
    keeper.change(edit(keeper.project, '2'));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.keeps).toBe(false);
    expect(events.failed).toHaveBeenCalledTimes(1);
    expect(await keeper.flush()).toBe(true);
    expect(keeper.keeps).toBe(true);
    expect(save).toHaveBeenCalledTimes(2);
    expect(await store.list()).toHaveLength(1);
  });
});

describe('what createKeeper keeps in memory', () => {
  it('is not kept when the page is closed', async () => {
    const keeper = createKeeper(memoryStore(), project('1'), 0, quiet());
    keeper.change(edit(keeper.project, '2'));
    expect(await keeper.flush()).toBe(false);
    expect(keeper.keeps).toBe(false);
  });
});

describe('a project that was kept by an earlier page', () => {
  it('has today what it lacked', () => {
    const { changedAt, link, look, named, taken, ...old } = project('1');
    expect([typeof changedAt, link, look, named, taken]).toEqual(['number', null, null, false, []]);
    const kept = upgraded({ project: old, revision: 3, savedAt: 1234 });
    expect(kept).toEqual({
      project: {
        ...old,
        changedAt: 1234,
        driveHeld: false,
        link: null,
        look: null,
        named: true,
        taken: [],
      },
      revision: 3,
      savedAt: 1234,
    });
  });
});

describe('lastProject', () => {
  it('finds what a closing page noted', async () => {
    const store = memoryStore();
    const keeper = createKeeper(store, project('1'), 0, quiet());
    keeper.change(edit(keeper.project, 'last words'));
    keeper.leave();
    const found = await lastProject(store, keeper.project.id);
    expect(textOfMain(found?.project)).toBe('last words');
    expect(found?.revision).toBe(1);
  });

  it('makes a note that came too late a copy, and gives it back to its tab', async () => {
    const store = memoryStore();
    const mine = edit(project('1'), 'mine');
    await store.save(edit(mine, 'other tab'), 0);
    store.note(mine, 0);
    expect(textOfMain((await lastProject(store, mine.id))?.project)).toBe('mine');
    expect(await store.list()).toHaveLength(2);
  });
});
