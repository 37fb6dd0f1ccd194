// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { emptyProject } from './examples';
import type { Keeper } from '../../project/keeper';
import { showProgramsDialog } from './programs-dialog';
import { duplicate, withTitle, type Project } from '../../project/project';
import type { KeptProject } from '../../project/kept-project';
import type { ProjectStore } from '../../project/store';
import { copyTitle } from '../../project/title';
import type { Notices } from '../../ui/notices';

/** What the list of programs needs of the page. */
export interface MyProgramsHost {
  readonly keeper: Keeper;
  readonly store: ProjectStore;
  readonly notices: Notices;
  open(next: Project, revision: number): void;
  /** The same where the program that is open is not to be gone back to. */
  replace(next: Project, revision: number): Promise<void>;
  create(): void;
  openFiles(): void;
  openFolder(): void;
  /** The open program has another name. */
  renamed(): void;
}

/** Shows the programs that are kept, and does what people do to them. */
export async function showMyPrograms(host: MyProgramsHost): Promise<void> {
  const { keeper, store, notices } = host;
  await keeper.flush();
  const kept = await store.list();
  const titles = new Map(kept.map(({ project }) => [project.id, project.title]));
  const gone = new Map<string, KeptProject>();
  /** The program that was open until it was deleted. */
  let wasOpen: string | null = null;
  const isOpen = (project: Project): boolean => project.id === keeper.project.id;

  async function save(project: Project): Promise<KeptProject> {
    const now = await store.load(project.id);
    await store.save(project, now?.revision ?? 0);
    titles.set(project.id, project.title);
    return (await store.load(project.id)) ?? { project, revision: 0, savedAt: Date.now() };
  }

  /** Deletes the program that is open: the last one worked on takes its place, or a new one. */
  async function leave(): Promise<Project> {
    const { id } = keeper.project;
    const next = (await store.list()).find(({ project }) => project.id !== id);
    const { project } = keeper;
    await host.replace(next?.project ?? emptyProject(), next?.revision ?? 0);
    wasOpen = id;
    return project;
  }

  /** Gives the revision of what is kept then. */
  async function bringBack(project: Project): Promise<number> {
    await store.save(project, 0);
    return (await store.load(project.id))?.revision ?? 0;
  }

  showProgramsDialog({
    ...host,
    keeps: store.keeps,
    refused: store.keeps && !keeper.keeps,
    kept,
    isOpen: ({ project }) => isOpen(project),
    open(chosen) {
      host.open(chosen.project, chosen.revision);
    },
    async rename({ project, ...rest }, title) {
      titles.set(project.id, title);
      if (isOpen(project)) {
        keeper.change(withTitle(keeper.project, title));
        host.renamed();
        return { ...rest, project: keeper.project };
      }
      // Another tab may have saved it since the list was made.
      const now = (await store.load(project.id))?.project ?? project;
      return save(withTitle(now, title));
    },
    duplicate: ({ project }) => save(duplicate(project, copyTitle(project.title, titles.values()))),
    async remove(chosen) {
      const project = isOpen(chosen.project) ? await leave() : chosen.project;
      const last = { ...chosen, project };
      gone.set(project.id, last);
      await store.remove(project.id);
      return last;
    },
    async restore({ project }) {
      gone.delete(project.id);
      const revision = await bringBack(project);
      if (project.id === wasOpen) await host.replace(project, revision);
    },
    closed() {
      if (gone.size === 0) return;
      const [only] = [...gone.values()];
      notices.show({
        kind: 'news',
        about: 'deleted',
        text:
          gone.size === 1 && only
            ? `Deleted the program “${only.project.title}”.`
            : `Deleted ${gone.size} programs.`,
        action: {
          label: 'Undo',
          press() {
            for (const { project } of gone.values()) {
              void bringBack(project).then((revision) => {
                if (project.id === wasOpen) host.open(project, revision);
              });
            }
          },
        },
      });
    },
  });
}
