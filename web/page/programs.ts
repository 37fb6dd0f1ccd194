// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { emptyProject, listExamples, openExample, showExamplesDialog } from '../project/examples';
import type { Keeper } from '../project/keeper';
import { showProgramsDialog } from '../project/programs-dialog';
import type { Project } from '../project/project';
import type { ProjectStore } from '../project/store';
import { incomingProject } from '../share/incoming';
import { showShareDialog } from '../share/share-dialog';
import { byId } from './dom';
import type { Notices } from './notices';

/** What changing the program needs of the page. */
export interface ProgramsHost {
  readonly keeper: Keeper;
  readonly store: ProjectStore;
  /** Whether the browser keeps anything. */
  readonly keeps: boolean;
  readonly notices: Notices;
  /** Shows the keeper's new project. */
  show(): Promise<void>;
}

const OFFLINE = 'The examples could not be loaded. Check your connection and try again.';

/** Makes Examples, My programs and Share work, and links that arrive while the page is open. */
export function setUpPrograms(host: ProgramsHost): void {
  const { keeper, notices, store } = host;

  async function open(next: Project, revision = 0): Promise<void> {
    const before = keeper.project;
    await keeper.open(next, revision);
    rememberProject(next.id);
    await host.show();
    const back = before.worthKeeping ? await store.load(before.id) : null;
    if (!back) return;
    notices.show({
      kind: 'news',
      about: 'kept',
      text: `“${before.title}” is kept under My programs.`,
      action: { label: 'Go back to it', press: () => void open(back.project, back.revision) },
    });
  }

  byId('examples').addEventListener('click', () => {
    void listExamples().then((examples) => {
      if (!examples) {
        notices.show({ kind: 'problem', about: 'examples', text: OFFLINE });
        return;
      }
      notices.over('examples');
      showExamplesDialog(examples, (example) => {
        void openExample(example.name).then((project) => {
          if (project) void open(project);
          else notices.show({ kind: 'problem', about: 'examples', text: OFFLINE });
        });
      });
    });
  });

  byId('programs').addEventListener('click', () => {
    void keeper
      .flush()
      .then(() => store.list())
      .then((kept) => {
        showProgramsDialog({
          kept,
          current: keeper.project,
          keeps: host.keeps,
          open: (chosen) => void open(chosen.project, chosen.revision),
          remove: (gone) => void store.remove(gone.project.id),
          restore: (gone) => void store.save(gone.project, 0),
          create: () => void open(emptyProject()),
        });
      });
  });

  byId('share').addEventListener('click', () => {
    showShareDialog(keeper.project);
  });

  const takeLink = async (): Promise<void> => {
    const shared = await incomingProject(notices, () =>
      keeper.project.worthKeeping ? keeper.project : null,
    );
    if (shared) await open(shared);
  };
  window.addEventListener('hashchange', () => void takeLink());
  void takeLink();
}

const TAB_KEY = 'whiletrue-project';

/** The project this tab had before a reload. */
export function rememberedProject(): string | null {
  try {
    return sessionStorage.getItem(TAB_KEY);
  } catch {
    return null;
  }
}

export function rememberProject(id: string): void {
  try {
    sessionStorage.setItem(TAB_KEY, id);
  } catch {
    // A private window: a reload then shows the last program of all tabs.
  }
}
