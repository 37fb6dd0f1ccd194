// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { byId } from '../ui/dom';
import { keepUnder } from '../ui/keep-under';

/**
 * Examples, My programs, Share and View: in the header where there is room, else behind a button.
 * Each of them that opens a dialog closes the menu first, so that the focus comes back to the button
 * when the dialog closes.
 */
export function setUpMainMenu(): void {
  const menu = byId('menus');
  const opener = byId('menu');
  // Not before: it would open where it does not belong.
  opener.setAttribute('popovertarget', menu.id);
  keepUnder(menu, opener);
  menu.addEventListener(
    'click',
    (event) => {
      const pressed = event.target instanceof Element ? event.target.closest('button') : null;
      if (!pressed || pressed.hasAttribute('popovertarget')) return;
      if (menu.matches(':popover-open')) menu.hidePopover();
    },
    { capture: true },
  );
}
