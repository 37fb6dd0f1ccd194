// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { newId, sameFiles, type Project } from './project';
import type { KeptProject } from './kept-project';
import type { ProjectStore } from './store';
import { withTakenOf } from './taken';
import { copyTitle } from './title';

const SAVE_DELAY_MS = 200;
/** Saves before another project is opened; one is enough, unless there are changes all the time. */
const MOST_TRIES = 5;

export interface KeeperEvents {
  /** Another tab saved the same project; this tab's work goes on as a copy of its own. */
  copied(project: Project): void;
  /** Another tab gave the same project another name. */
  renamed(project: Project): void;
  /** The project is kept as it is now. */
  saved(project: Project): void;
  /** The browser refused to keep the work. */
  failed(): void;
}

/** Holds the project of this tab, and keeps it. */
export interface Keeper {
  readonly project: Project;
  /** Whether the browser keeps the work when the page is closed. */
  readonly keeps: boolean;
  /** Replaces the project by its next state and keeps it soon. */
  change(next: Project): void;
  /** Keeps the present project, then goes on with another one, which is kept soon. */
  open(next: Project, revision?: number): Promise<void>;
  /** Keeps what isn't kept yet. False where the browser does not. */
  flush(): Promise<boolean>;
  /** The same for a page that is going away. */
  leave(): void;
}

/** A keeper that begins with `first`, which was kept as `revision` (0: not at all). */
export function createKeeper(
  store: ProjectStore,
  first: Project,
  revision: number,
  events: KeeperEvents,
): Keeper {
  let project = first;
  let keptTitle = first.title;
  // Counts the changes; those up to `kept` are kept.
  let changed = 0;
  let kept = 0;
  let inFlight = false;
  let refused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  async function save(): Promise<void> {
    if (changed === kept) return;
    const upTo = changed;
    inFlight = true;
    try {
      await saveProject();
      kept = upTo;
      refused = false;
    } catch {
      refused = true;
      events.failed();
      return;
    } finally {
      inFlight = false;
    }
    if (changed !== kept) plan();
  }

  async function saveProject(): Promise<void> {
    let result = await store.save(project, revision);
    if (result.kind === 'conflict') {
      const other = await store.load(project.id);
      if (other && sameFiles(other.project, project)) {
        // Only the name or the picture differs. A name that was not changed here gives way.
        if (project.title === keptTitle && other.project.title !== keptTitle) {
          const { title, named } = other.project;
          project = { ...project, title, named };
          events.renamed(project);
        }
        project = withTakenOf(project, other.project);
        result = await store.save(project, other.revision);
      } else {
        project = { ...project, id: newId(), title: copyTitle(project.title) };
        result = await store.save(project, 0);
        events.copied(project);
      }
    }
    if (result.kind === 'conflict') return;
    revision = result.revision;
    keptTitle = project.title;
    events.saved(project);
  }

  /** A change is kept soon, also if more and more follow: a program may write without an end. */
  function plan(): void {
    if (timer !== undefined || inFlight) return;
    timer = setTimeout(() => void flush(), SAVE_DELAY_MS);
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    // One save after the other: each builds on the revision of the one before.
    const upTo = changed;
    saving = saving.then(save);
    await saving;
    return store.keeps && kept >= upTo;
  }

  return {
    get project() {
      return project;
    },
    get keeps() {
      return store.keeps && !refused;
    },
    change(next) {
      project = next;
      changed++;
      plan();
    },
    async open(next, nextRevision = 0) {
      // Again for what is typed, or the program writes, while the project is being saved.
      for (let tries = 0; tries === 0 || (changed !== kept && tries < MOST_TRIES); tries++) {
        await flush();
      }
      project = next;
      revision = nextRevision;
      keptTitle = next.title;
      kept = changed;
      if (nextRevision === 0 && next.worthKeeping) changed++;
      // Not waited for: whoever opens a project shows it in the same breath, before an edit that is
      // meant for the one before could come.
      void flush();
    },
    flush,
    leave() {
      if (changed !== kept) store.note(project, revision);
    },
  };
}

/**
 * What to show when the page opens: the project this tab had, else the last one worked on.
 * First brings in what a closing page could only note.
 */
export async function lastProject(
  store: ProjectStore,
  tabsId: string | null,
): Promise<KeptProject | null> {
  let tabs = tabsId;
  for (const note of await store.recover()) {
    const copy = { ...note.project, id: newId(), title: copyTitle(note.project.title) };
    const result = await store.save(note.project, note.revision);
    if (result.kind === 'saved') continue;
    const kept = await store.load(note.project.id);
    if (kept && sameFiles(kept.project, note.project)) {
      if (note.project.taken.length > 0) {
        await store.save(withTakenOf(kept.project, note.project), kept.revision);
      }
      continue;
    }
    await store.save(copy, 0);
    if (note.project.id === tabs) tabs = copy.id;
  }
  const own = tabs === null ? null : await store.load(tabs);
  return own ?? (await store.list())[0] ?? null;
}
