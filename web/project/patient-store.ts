// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { putNote, takeNotes } from './leaving-notes';
import { newId } from './project';
import type { KeptProject } from './kept-project';
import { memoryStore, openStore, type ProjectStore } from './store';
import { within } from './within';

/** How long anybody waits for the browser's database. */
export const LIMIT_MS = 2000;

export interface OpenedStore {
  readonly store: ProjectStore;
  /** Resolves when a database that was long in coming is there, and has what was kept meanwhile. */
  readonly late: Promise<void>;
}

/** The browser's database if it answers soon; else memory, until it does. */
export async function openPatiently(open = openStore): Promise<OpenedStore> {
  const opening = open();
  const opened = await within(LIMIT_MS, opening);
  const never = new Promise<void>(() => undefined);
  if (opened) return { store: opened, late: never };
  if (opened === null) return { store: memoryStore(), late: never };
  const { store, moveTo } = memoryUntilLater();
  return {
    store,
    late: opening.then(async (database) => {
      if (!database) return never;
      await moveTo(database);
    }),
  };
}

/** Memory, and notes for the next page in case the database never comes to this one. */
function memoryUntilLater(): {
  readonly store: ProjectStore;
  moveTo(database: ProjectStore): Promise<void>;
} {
  const memory = memoryStore();
  let current = memory;
  let moving: Promise<void> = Promise.resolve();
  // By project: the revision that its keeper knows, and the one that the database has.
  const moved = new Map<string, { readonly known: number; readonly kept: number }>();

  async function move(database: ProjectStore): Promise<void> {
    // These are in memory, too.
    takeNotes();
    for (const { project, revision } of await memory.list()) {
      const result = await database.save(project, 0);
      if (result.kind === 'saved') {
        moved.set(project.id, { known: revision, kept: result.revision });
      } else {
        await database.save({ ...project, id: newId() }, 0);
      }
    }
    current = database;
  }

  const store: ProjectStore = {
    get keeps() {
      return current.keeps;
    },
    load: (id) => current.load(id),
    list: () => current.list(),
    async save(project, revision) {
      await moving;
      const place = moved.get(project.id);
      moved.delete(project.id);
      const result = await current.save(project, place?.known === revision ? place.kept : revision);
      if (current === memory && result.kind === 'saved') note(project, result.revision);
      return result;
    },
    note,
    recover: () => Promise.resolve(takeNotes()),
    remove: (id) => current.remove(id),
  };
  return {
    store,
    moveTo(database) {
      moving = move(database);
      return moving;
    },
  };
}

function note(project: KeptProject['project'], revision: number): void {
  putNote({ project, revision, savedAt: Date.now() });
}
