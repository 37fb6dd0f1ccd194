// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { check, choices } from '../ui/choices';
import { button, element } from '../ui/dom';
import { isMac, keyName } from '../ui/key-names';
import { keepUnder } from '../ui/keep-under';
import { showShortcutsDialog } from './shortcuts-dialog';
import { TEXT_SIZES, type Settings } from './settings';
import { SPEEDS } from './run/speeds';

const THEMES: readonly { readonly value: Settings['theme']; readonly label: string }[] = [
  { value: 'system', label: 'As my device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const WRAPS: readonly { readonly value: Settings['wrap']; readonly label: string }[] = [
  { value: 'as-fits', label: 'As it fits' },
  { value: 'always', label: 'Wrap' },
  { value: 'never', label: 'Scroll' },
];

/** Fills the View menu (a popover), and keeps it under its button. */
export function setUpViewMenu(
  menu: HTMLElement,
  opener: HTMLElement,
  settings: Settings,
  change: (part: Partial<Settings>) => void,
): void {
  const size = textSize(settings.textSize, (textSize) => {
    change({ textSize });
  });
  menu.append(
    choices('Colors', 'theme', THEMES, settings.theme, (theme) => {
      change({ theme });
    }),
    size,
    choices('Long lines of code', 'wrap', WRAPS, settings.wrap, (wrap) => {
      change({ wrap });
    }),
    choices('Speed of the program', 'speed', SPEEDS, settings.speed, (speed) => {
      change({ speed });
    }),
    check('Make the console readable for screen readers', settings.screenReader, (screenReader) => {
      change({ screenReader });
    }),
    check(
      'Run when I save',
      settings.runOnSave,
      (runOnSave) => {
        change({ runOnSave });
      },
      `${keyName('Mod-S', isMac())}, or Save in the File menu, then runs the program from its beginning. What you type is kept as you type, and runs nothing.`,
    ),
  );
  opener.setAttribute('popovertarget', menu.id);
  /** The focus goes back to the openers. */
  const leave = (): void => {
    menu.hidePopover();
    opener.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
  };
  const shortcuts = button({ class: 'button shortcuts-opener' }, 'Keyboard shortcuts', () => {
    leave();
    showShortcutsDialog();
  });
  // With large text on a phone the menu covers what would close it.
  const close = button({ class: 'button' }, 'Close', leave);
  menu.append(element('div', { class: 'menu-foot' }, shortcuts, close));
  keepUnder(menu, opener);
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.hidePopover();
  });
}

function textSize(now: number, choose: (size: number) => void): HTMLElement {
  const shown = element('output', { 'aria-live': 'polite' }, `${now} %`);
  let size = now;
  const step = (by: -1 | 1): void => {
    const at = TEXT_SIZES.findIndex((candidate) => candidate >= size);
    size = TEXT_SIZES[at + by] ?? size;
    shown.value = `${size} %`;
    choose(size);
  };
  return element(
    'div',
    { class: 'choice', role: 'group', 'aria-label': 'Text size' },
    element('span', { class: 'legend', 'aria-hidden': 'true' }, 'Text size'),
    element(
      'div',
      { class: 'stepper' },
      button({ 'aria-label': 'Smaller text' }, 'A−', () => {
        step(-1);
      }),
      shown,
      button({ 'aria-label': 'Larger text' }, 'A+', () => {
        step(1);
      }),
    ),
  );
}
