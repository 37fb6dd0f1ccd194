// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { byId } from './dom';

const REMEMBERED = 10;

/** Parts of the page whose content comes and goes: who was in it goes on at this element of it. */
const HOMES: readonly { readonly part: string; readonly at: string }[] = [
  { part: 'files', at: '[role=tab][aria-selected=true]' },
  { part: 'board', at: '.board-panel' },
];

/**
 * Whoever uses the keyboard never falls back to the top of the page: when what has the focus goes
 * or is hidden, the focus moves on to its part of the page, or back to where it was before.
 */
export function keepFocus(): void {
  const recent: Element[] = [];
  let home: (typeof HOMES)[number] | undefined;

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const known = recent.indexOf(target);
    if (known >= 0) recent.splice(known, 1);
    recent.unshift(target);
    recent.length = Math.min(recent.length, REMEMBERED);
    home = HOMES.find(({ part }) => byId(part).contains(target));
  });

  const check = (): void => {
    const now = document.activeElement;
    if (now && now !== document.body && isThere(now)) return;
    const [last] = recent;
    // Somebody clicked beside everything; or nothing has had the focus yet.
    if (!last || isThere(last)) return;
    const places = home ? byId(home.part).querySelectorAll(home.at) : [];
    for (const place of [...places, ...recent, byId('run')]) {
      if (!isThere(place)) continue;
      if (place instanceof HTMLElement || place instanceof SVGElement) place.focus();
      if (document.activeElement === place) return;
    }
  };
  const later = (): void => {
    setTimeout(check);
  };
  // Not the editor and the console, where much changes and nothing with the focus goes.
  const changes = new MutationObserver(check);
  changes.observe(document.body, { childList: true });
  for (const id of ['status', 'files', 'board', 'notices']) {
    changes.observe(byId(id), {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
  }
  for (const event of ['focusout', 'close', 'toggle']) {
    document.addEventListener(event, later, { capture: true });
  }
  window.addEventListener('resize', later);
}

function isThere(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}
