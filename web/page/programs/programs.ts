// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { emptyProject, listExamples, openExample, showExamplesDialog } from './examples';
import type { Keeper } from '../../project/keeper';
import { duplicate, withDriveHeld, withTitle, type Project } from '../../project/project';
import { savedFile, savedProgram } from '../../project/save-file';
import { keptTitles, type ProjectStore } from '../../project/store';
import { copyTitle, freeTitle } from '../../project/title';
import { incomingProgram } from '../../share/incoming';
import { showShareDialog } from '../../share/share-dialog';
import { byId } from '../../ui/dom';
import { download } from './download';
import { createMenu } from '../../ui/menu';
import { showMyPrograms } from './my-programs';
import type { Notices } from '../../ui/notices';
import { showDriveDialog } from '../files/drive-dialog';
import type { KeptCopy } from '../files/add-files';
import { setUpOpenFiles } from '../files/open-files';
import { setUpPrinting } from './print';
import type { Workbench } from '../workbench';

/** What changing the program needs of the page. */
export interface ProgramsHost {
  readonly keeper: Keeper;
  readonly store: ProjectStore;
  readonly notices: Notices;
  readonly workbench: Workbench;
  /** Shows the keeper's new project. */
  show(): Promise<void>;
  /** Shows the open program's new name. */
  renamed(): void;
}

const OFFLINE = 'The examples could not be loaded. Check your connection and try again.';

/**
 * Makes File, Examples, My programs and Share work, printing, files that are dropped, and links
 * that arrive while the page is open. Resolves when the link that the page was opened with, if
 * any, is dealt with.
 */
export function setUpPrograms(host: ProgramsHost): Promise<void> {
  const { keeper, notices, store, workbench } = host;

  /** Keeps the picture of the board with a program that is kept. */
  function keepLook(): void {
    const { project } = keeper;
    const look = workbench.board.look;
    if (!look || !project.worthKeeping) return;
    if (JSON.stringify(look) !== JSON.stringify(project.look)) keeper.change({ ...project, look });
  }

  async function replace(next: Project, revision: number): Promise<void> {
    await keeper.open(next, revision);
    rememberProject(next.id);
    await host.show();
  }

  async function open(next: Project, revision = 0): Promise<void> {
    keepLook();
    const before = keeper.project;
    await replace(next, revision);
    const back = before.worthKeeping ? await store.load(before.id) : null;
    if (!back) return;
    notices.show({
      kind: 'news',
      about: 'kept',
      text: `“${before.title}” is kept under My programs.`,
      action: {
        label: 'Go back to it',
        press: () => workbench.opens(open(back.project, back.revision)),
      },
    });
  }

  async function titles(): Promise<readonly string[]> {
    await keeper.flush();
    return keptTitles(store);
  }

  /** Opens a program that has a name of its own from now on. */
  async function openNew(next: Project): Promise<void> {
    await open({ ...next, title: freeTitle(next.title, await titles()) });
  }

  /** The open program as it is now, going its own way. */
  async function copyOfOpen(): Promise<Project> {
    keepLook();
    const { project } = keeper;
    return duplicate(project, copyTitle(project.title, [...(await titles()), project.title]));
  }

  async function openDuplicate(): Promise<void> {
    await open(await copyOfOpen());
  }

  async function keepCopy(): Promise<KeptCopy> {
    const copy = await copyOfOpen();
    const saved = await store.save(copy, 0);
    const forget = async (): Promise<void> => {
      // Somebody may have worked on it in another tab.
      const now = await store.load(copy.id);
      if (saved.kind === 'saved' && now?.revision === saved.revision) await store.remove(copy.id);
    };
    return { title: copy.title, forget: () => void forget() };
  }

  function rename(title: string): void {
    keeper.change(withTitle(keeper.project, title));
    host.renamed();
  }

  const files = setUpOpenFiles({
    notices,
    get project() {
      return keeper.project;
    },
    change: workbench.change,
    keepCopy,
    open: openNew,
  });
  const saveProgram = (): void => {
    download(savedProgram(keeper.project));
  };
  const create = (): void => {
    const opening = openNew(emptyProject());
    workbench.opens(opening);
    void opening.then(() => {
      workbench.editor.focus();
    });
  };
  const openTheExample = async (name: string): Promise<void> => {
    const project = await openExample(name);
    if (project) await openNew(project);
    else notices.show({ kind: 'problem', about: 'examples', text: OFFLINE });
  };

  const { opener, menu } = createMenu('File', 'file-menu', () => [
    { label: () => 'New program', press: create },
    { label: () => 'Open a file…', press: files.chooseFiles },
    { label: () => 'Open a folder…', press: files.chooseFolder },
    { label: () => 'Save', press: workbench.save },
    { label: () => 'Save to a file', press: saveProgram },
    {
      label: () =>
        keeper.project.files.has(workbench.shownFile) ? `Download ${workbench.shownFile}` : null,
      press() {
        const file = savedFile(keeper.project, workbench.shownFile);
        if (file) download(file);
      },
    },
    {
      label: () => 'The board’s drive…',
      press() {
        showDriveDialog(keeper.project.driveHeld, (held) => {
          keeper.change(withDriveHeld(keeper.project, held));
        });
      },
    },
    { label: () => 'Duplicate', press: () => workbench.opens(openDuplicate()) },
    {
      label: () => 'Print…',
      press() {
        window.print();
      },
    },
  ]);
  byId('program-head').append(opener, menu);

  setUpPrinting({
    get project() {
      return keeper.project;
    },
    get board() {
      return workbench.board.opened;
    },
    get look() {
      return workbench.board.look ?? keeper.project.look;
    },
  });

  byId('examples').addEventListener('click', () => {
    void listExamples().then((examples) => {
      if (!examples) {
        notices.show({ kind: 'problem', about: 'examples', text: OFFLINE });
        return;
      }
      notices.over('examples');
      showExamplesDialog(examples, (example) => {
        workbench.opens(openTheExample(example.name));
      });
    });
  });

  byId('programs').addEventListener('click', () => {
    keepLook();
    void showMyPrograms({
      ...host,
      open(project, revision) {
        workbench.opens(open(project, revision));
      },
      replace,
      create,
      openFiles: files.chooseFiles,
      openFolder: files.chooseFolder,
    });
  });

  byId('share').addEventListener('click', () => {
    showShareDialog({ project: keeper.project, rename, save: saveProgram });
  });

  const takeLink = async (atWork: boolean): Promise<void> => {
    const incoming = await incomingProgram({
      notices,
      current: keeper.project,
      atWork,
      async kept() {
        await keeper.flush();
        return store.list();
      },
    });
    if (incoming) await open(incoming.project, incoming.revision);
  };
  window.addEventListener('hashchange', () => void takeLink(true));
  document.addEventListener('visibilitychange', keepLook, { capture: true });
  // Whoever comes by a link has done nothing here yet, and what was here before is kept.
  return takeLink(!store.keeps);
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
