// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { button, element, icon } from '../ui/dom';
import { createMenu } from '../ui/menu';
import { itemByKey } from '../ui/roving';
import { fadeWhereMore } from '../ui/scroll-fade';
import { packagesOf } from '../project/packages';
import { MAIN_FILE } from '../project/project';
import { BOOT_OUT_FILE } from '../sim/board';

/** More files of libraries than these are in a menu: nobody looks at most of them. */
const MOST_LIBRARY_TABS = 3;

export interface FileTabsEvents {
  open(path: string): void;
  add(): void;
  rename(path: string): void;
  remove(path: string): void;
  /** A library is to go, with all of its files: "lib/clouds/". */
  removeFolder(folder: string): void;
}

/** The row of files over the editor. */
export interface FileTabs {
  update(paths: readonly string[], current: string): void;
}

/** Fills `parent`; the tabs control the element with the id `panelId`. */
export function createFileTabs(
  parent: HTMLElement,
  panelId: string,
  events: FileTabsEvents,
): FileTabs {
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Files' });
  const rename = button({ class: 'button small quiet' }, 'Rename', () => {
    events.rename(now);
  });
  const remove = button({ class: 'button small quiet' }, 'Delete', () => {
    events.remove(now);
  });
  const add = button(
    { class: 'button small quiet', 'aria-label': 'New file', title: 'New file' },
    [icon('plus')],
    () => {
      events.add();
    },
  );
  /** Files of libraries that have no tab. */
  let put: readonly string[] = [];
  /** The one that was looked at last keeps its tab. */
  let lastPut = '';
  /** Libraries of more than one file. */
  let packages: ReadonlyMap<string, number> = new Map();
  const focusTab = (): void => {
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
  const libraries = createMenu('lib', 'lib-menu', () => [
    ...put.map((path) => ({
      label: () => path.slice('lib/'.length),
      press() {
        events.open(path);
        focusTab();
      },
    })),
    ...[...packages].map(([folder, count]) => ({
      label: () => `Delete all of ${folder.slice('lib/'.length, -1)} (${count} files)`,
      press() {
        events.removeFolder(folder);
        focusTab();
      },
    })),
  ]);
  libraries.opener.title = 'More files of libraries';
  parent.append(
    list,
    libraries.opener,
    libraries.menu,
    add,
    element('div', { class: 'pane-tools' }, rename, remove),
  );
  let now = '';
  let key = '';

  /** Chooses which files have tabs. */
  function sort(paths: readonly string[]): readonly string[] {
    const inLib = paths.filter((path) => /^lib\//i.test(path));
    if (inLib.includes(now)) lastPut = now;
    packages = new Map([...packagesOf(inLib)].filter(([, count]) => count > 1));
    put = inLib.length > MOST_LIBRARY_TABS ? inLib.filter((path) => path !== lastPut).sort() : [];
    libraries.opener.hidden = put.length === 0;
    parent.classList.toggle('has-libraries', put.length > 0);
    libraries.opener.replaceChildren(`lib (${put.length})`, icon('down'));
    return paths.filter((path) => !put.includes(path));
  }

  function tab(path: string, index: number): HTMLElement {
    const selected = path === now;
    const nameAt = path.lastIndexOf('/', path.length - 2) + 1;
    const folder = element('span', { class: 'folder' }, path.slice(0, nameAt));
    const name = element('span', { class: 'name' }, path.slice(nameAt));
    const made = button(
      {
        class: path === MAIN_FILE ? 'tab main-file' : 'tab',
        'aria-label': path,
        title: path,
        role: 'tab',
        id: `tab-${index}`,
        'aria-selected': String(selected),
        'aria-controls': panelId,
        tabindex: selected ? '0' : '-1',
      },
      nameAt > 0 ? [folder, name] : [name],
      () => {
        events.open(path);
      },
    );
    return made;
  }

  // The wheel of a mouse turns one way only.
  list.addEventListener(
    'wheel',
    (event) => {
      if (event.deltaX !== 0 || event.shiftKey || list.scrollWidth <= list.clientWidth) return;
      event.preventDefault();
      list.scrollLeft += event.deltaY;
    },
    { passive: false },
  );
  const showMore = fadeWhereMore(list, 'across');

  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const to = itemByKey(event, tabs, 'across');
    if (!to) return;
    to.click();
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  });

  return {
    update(paths, current) {
      const nextKey = JSON.stringify([paths, current]);
      if (nextKey === key) return;
      key = nextKey;
      now = current;
      const hadFocus = list.contains(document.activeElement);
      list.replaceChildren(...sort(paths).map(tab));
      const selected = list.querySelector<HTMLElement>('[aria-selected=true]');
      if (hadFocus) selected?.focus();
      // Run starts code.py, so that one stays; so does what the board writes, and a folder that is on its drive only.
      rename.hidden = remove.hidden =
        current === MAIN_FILE || current === BOOT_OUT_FILE || current.endsWith('/');
      // It lays out the page: not while that is opening, with nothing to scroll.
      if (paths.length > 1) {
        selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        // Where its tab is wider than the row, the name is what one looks for.
        selected?.querySelector('.name')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        showMore();
      }
      const panel = document.getElementById(panelId);
      panel?.setAttribute('role', 'tabpanel');
      panel?.setAttribute('aria-labelledby', selected?.id ?? '');
      rename.setAttribute('aria-label', `Rename ${current}`);
      remove.setAttribute('aria-label', `Delete ${current}`);
    },
  };
}
