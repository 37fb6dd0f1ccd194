// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { button, element, icon } from './dom';
import { itemByKey } from './roving';

/** Room for five items: less would be hard to look through. */
const LEAST_HEIGHT_PX = 200;

export interface MenuItem {
  /** Null leaves the item out. */
  label(): string | null;
  press(): void;
}

/** A button that opens a menu under it. Append both to the page. `items` is asked each time the menu opens. */
export function createMenu(
  label: string,
  id: string,
  items: () => readonly MenuItem[],
): { readonly opener: HTMLElement; readonly menu: HTMLElement } {
  const menu = element('div', {
    class: 'menu item-menu',
    id,
    popover: true,
    role: 'menu',
    'aria-label': label,
  });
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'button small quiet',
      popovertarget: id,
      'aria-haspopup': 'menu',
    },
    label,
    icon('down'),
  );

  function fill(): void {
    const shown = items().flatMap((item) => {
      const text = item.label();
      if (text === null) return [];
      const attributes = { class: 'item', role: 'menuitem', tabindex: '-1' };
      const press = (): void => {
        menu.hidePopover();
        item.press();
      };
      return [button(attributes, text, press)];
    });
    menu.replaceChildren(...shown);
  }

  function place(): void {
    const box = opener.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    menu.style.maxWidth = `${width - 16}px`;
    const room = document.documentElement.clientHeight - 8;
    // With little room under its button, as where the page is zoomed, it covers the button.
    menu.style.maxHeight = `${Math.max(room - box.bottom - 4, Math.min(room - 8, LEAST_HEIGHT_PX))}px`;
    menu.style.top = `${Math.max(8, Math.min(box.bottom + 4, room - menu.offsetHeight))}px`;
    menu.style.left = `${Math.max(8, Math.min(box.left, width - menu.offsetWidth - 8))}px`;
  }

  menu.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open') fill();
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState !== 'open') return;
    place();
    menu.querySelector('button')?.focus();
  });
  window.addEventListener('resize', place);
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') menu.hidePopover();
    itemByKey(event, [...menu.querySelectorAll('button')], 'down')?.focus();
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    menu.showPopover();
  });
  return { opener, menu };
}
