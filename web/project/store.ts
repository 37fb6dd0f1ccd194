// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptProject } from './kept-project';
import { putNote, takeNotes } from './leaving-notes';
import type { Project } from './project';
import { upgraded, type StoredProject } from './upgrade';

export type SaveResult =
  { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'conflict' };

/** Where projects are kept. */
export interface ProjectStore {
  /** Whether what it saves is there when the page is closed. */
  readonly keeps: boolean;
  load(id: string): Promise<KeptProject | null>;
  /** All, the last saved one first. */
  list(): Promise<readonly KeptProject[]>;
  /** Saves only if what is kept is still `revision` (0: nothing yet). */
  save(project: Project, revision: number): Promise<SaveResult>;
  /**
   * For a page about to go away: notes the project at once. A page that opens later takes the
   * notes from `recover` and saves them.
   */
  note(project: Project, revision: number): void;
  recover(): Promise<readonly KeptProject[]>;
  remove(id: string): Promise<void>;
}

/** The titles of all programs that are kept. */
export async function keptTitles(store: ProjectStore): Promise<readonly string[]> {
  return (await store.list()).map(({ project }) => project.title);
}

interface Schema extends DBSchema {
  projects: { key: string; value: StoredProject & { readonly id: string } };
}

/** Opens the browser's database; null where there is none (some private windows). */
export async function openStore(): Promise<ProjectStore | null> {
  try {
    const database = await openDB<Schema>('whiletrue', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('projects', { keyPath: 'id' });
      },
    });
    return databaseStore(database);
  } catch {
    return null;
  }
}

function databaseStore(database: IDBPDatabase<Schema>): ProjectStore {
  const kept = (project: Project, revision: number) => ({
    id: project.id,
    project,
    revision,
    savedAt: Date.now(),
  });
  return {
    keeps: true,
    async load(id) {
      const found = await database.get('projects', id);
      return found ? upgraded(found) : null;
    },
    list: async () => newestFirst((await database.getAll('projects')).map(upgraded)),
    async save(project, revision) {
      const { store, done } = database.transaction('projects', 'readwrite');
      const put = async (): Promise<SaveResult> => {
        const found = await store.get(project.id);
        // A project deleted in another tab comes back: nothing is lost.
        if (found && found.revision !== revision) return { kind: 'conflict' };
        await store.put(kept(project, revision + 1));
        return { kind: 'saved', revision: revision + 1 };
      };
      // Both, or a transaction that the browser aborts is an error that nobody hears of.
      const [result] = await Promise.all([put(), done]);
      return result;
    },
    note(project, revision) {
      putNote({ project, revision, savedAt: Date.now() });
    },
    recover: () => Promise.resolve(takeNotes()),
    remove: (id) => database.delete('projects', id),
  };
}

/** A store that forgets everything when the page closes. */
export function memoryStore(): ProjectStore {
  const projects = new Map<string, KeptProject>();
  const notes = new Map<string, KeptProject>();
  return {
    keeps: false,
    load: (id) => Promise.resolve(projects.get(id) ?? null),
    list: () => Promise.resolve(newestFirst([...projects.values()])),
    save(project, revision) {
      const found = projects.get(project.id);
      if (found && found.revision !== revision) return Promise.resolve({ kind: 'conflict' });
      projects.set(project.id, { project, revision: revision + 1, savedAt: Date.now() });
      return Promise.resolve({ kind: 'saved', revision: revision + 1 });
    },
    note(project, revision) {
      notes.set(project.id, { project, revision, savedAt: Date.now() });
    },
    recover() {
      const found = [...notes.values()];
      notes.clear();
      return Promise.resolve(found);
    },
    remove(id) {
      projects.delete(id);
      return Promise.resolve();
    },
  };
}

function newestFirst<T extends KeptProject>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => b.savedAt - a.savedAt);
}
