// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import './page/styles/base.css';
import './page/styles/layout.css';
import './page/styles/controls.css';
import './page/styles/panes.css';
import './page/styles/program.css';
import './page/styles/dialogs.css';
import './page/styles/opening.css';
import './page/styles/notices.css';
import './page/styles/print.css';
import { askPersistence } from './page/ask-persistence';
import './page/styles/contrast.css';
import { completePage } from './page/complete-page';
import { byId } from './ui/dom';
import { handOver } from './page/hand-over';
import { setUpMainMenu } from './page/main-menu';
import { keepFocus } from './ui/keep-focus';
import { keepOnLeaving } from './page/keep-on-leaving';
import { createNotices } from './ui/notices';
import { setUpOffline } from './page/offline';
import { createOfflineLine } from './page/offline-line';
import { rememberedProject, rememberProject, setUpPrograms } from './page/programs/programs';
import { reload } from './page/reload';
import { loadSettings, saveSettings, type Settings } from './page/settings';
import { pressByOtherFingers } from './ui/other-fingers';
import { followSeenWindow } from './ui/seen-window';
import { setUpSplitter } from './ui/splitter';
import { createTitleField } from './page/programs/title-field';
import { createTitleOfText } from './page/programs/title-of-text';
import { setUpViewMenu } from './page/view-menu';
import { createWorkbench, type Workbench } from './page/workbench';
import { emptyProject, FIRST_EXAMPLE, openExample } from './page/programs/examples';
import { createKeeper, lastProject } from './project/keeper';
import { LIMIT_MS, openPatiently } from './project/patient-store';
import { isOwnWork, withTitle } from './project/project';
import { keptTitles } from './project/store';
import { within } from './project/within';
import { loadFirmware } from './worker/load-firmware';

const NOT_KEPT =
  'This browser doesn’t keep your work for this page (a private window, perhaps). Use Share to keep a link to it.';

const KEPT_NOW = 'This browser keeps your work now. What you had before is under My programs.';

const AFTER_OPENING_MS = 1000;
const IDLE_LIMIT_MS = 10_000;

async function start(): Promise<void> {
  // Before it is needed; whoever needs it hears of a failure.
  loadFirmware().catch(() => undefined);
  let settings = loadSettings();
  applySettings(settings);
  const notices = createNotices(byId('notices'), byId('run'));

  const { store, late } = await openPatiently();
  if (!store.keeps) notices.show({ kind: 'problem', about: 'store', text: NOT_KEPT });
  const last = await within(LIMIT_MS, lastProject(store, rememberedProject())).catch(() => null);
  const first = last?.project ?? (await openExample(FIRST_EXAMPLE)) ?? emptyProject();
  // Otherwise the tab's own project is asked for again by the next page.
  if (store.keeps) rememberProject(first.id);

  const keeper = createKeeper(store, first, last?.revision ?? 0, {
    copied(project) {
      rememberProject(project.id);
      title.update(project.title);
      notices.show({
        kind: 'news',
        about: 'tabs',
        text: `This program was also changed in another tab. Yours goes on as “${project.title}”; both are under My programs.`,
      });
    },
    renamed(project) {
      title.update(project.title);
    },
    saved(project) {
      if (store.keeps && isOwnWork(project)) void askPersistence();
    },
    failed() {
      notices.show({ kind: 'problem', about: 'store', text: NOT_KEPT });
    },
  });
  const title = createTitleField(byId('program-head'), notices, (name) => {
    keeper.change(withTitle(keeper.project, name));
  });
  title.update(first.title);
  keepOnLeaving(keeper);

  const titles = createTitleOfText(() => keptTitles(store), title.update);
  const workbench = createWorkbench(keeper, notices, titles);
  const drawn = workbench.showProject();
  const change = (part: Partial<Settings>): void => {
    settings = { ...settings, ...part };
    applySettings(settings);
    saveSettings(settings);
    workbench.apply(settings);
    workbench.console.restyle();
  };
  workbench.apply(settings);
  setUpViewMenu(byId('view-menu'), byId('view'), settings, change);
  const offlineLine = createOfflineLine();
  byId('view-menu').append(offlineLine.dom);
  setUpMainMenu();
  keepFocus();
  pressByOtherFingers();
  followSeenWindow();
  setUpSplitters(settings, change);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    workbench.console.restyle();
  });
  setUpKeys(workbench);

  const linkTaken = setUpPrograms({
    keeper,
    store,
    notices,
    workbench,
    renamed() {
      title.update(keeper.project.title);
    },
    async show() {
      title.update(keeper.project.title);
      await workbench.showProject();
    },
  });
  void late.then(() => {
    rememberProject(keeper.project.id);
    notices.show({ kind: 'news', about: 'store', text: KEPT_NOW });
  });
  const handedOver = handOver(workbench.save, linkTaken);
  await completePage([() => drawn, workbench.answer], workbench.late, notices, () => {
    void reload(keeper);
  });
  await handedOver;
  whenIdle(() => {
    void setUpOffline({
      state: offlineLine.update,
      save: keeper.flush,
      announce(reload) {
        notices.show({
          kind: 'news',
          about: 'version',
          text: `A new version of this page is ready.${keeper.keeps ? ' Your work is kept.' : ''}`,
          action: { label: 'Reload', press: reload },
        });
      },
    });
  });
}

/** When the page is open and has nothing else to do: nobody waits for it. */
function whenIdle(act: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: IDLE_LIMIT_MS });
    else act();
  }, AFTER_OPENING_MS);
}

function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.dataset['theme'] = settings.theme;
  root.style.fontSize = settings.textSize === 100 ? '' : `${settings.textSize}%`;
}

function setUpSplitters(settings: Settings, change: (part: Partial<Settings>) => void): void {
  const work = byId('work');
  setUpSplitter(byId('split-columns'), {
    label: 'Width of the editor',
    controls: 'editor',
    orientation: 'vertical',
    space: work,
    value: settings.editorWidth,
    change: (value) => {
      work.style.setProperty('--editor-width', `${value}fr`);
      work.style.setProperty('--side-width', `${100 - value}fr`);
    },
    done: (editorWidth) => {
      change({ editorWidth });
    },
  });
  setUpSplitter(byId('split-rows'), {
    label: 'Height of the board',
    controls: 'board',
    orientation: 'horizontal',
    space: byId('split-rows').parentElement ?? work,
    value: settings.boardHeight,
    change: (value) => {
      work.style.setProperty('--board-height', `${value}fr`);
      work.style.setProperty('--console-height', `${100 - value}fr`);
    },
    done: (boardHeight) => {
      change({ boardHeight });
    },
  });
}

/** Keys that work wherever the focus is, before the editor or the console see them. */
function setUpKeys(workbench: Workbench): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      // A dialog is about something else.
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        event.stopPropagation();
        if (event.repeat) return;
        if (event.shiftKey) byId('stop').click();
        else workbench.run();
      } else if (event.key.toLowerCase() === 's') {
        // Instead of the browser's own "save page".
        event.preventDefault();
        if (!event.repeat) workbench.save();
      }
    },
    { capture: true },
  );
}

start().catch((error: unknown) => {
  window.early.failed();
  throw error;
});
