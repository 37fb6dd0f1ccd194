// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { byId } from '../ui/dom';
import { itemByKey } from '../ui/roving';

/** What a small window shows one of; a large one shows both. */
export type Pane = 'code' | 'board';

const CUE_GAP_PX = 8;

const PANES: readonly Pane[] = ['code', 'board'];

/** The tabs of a small window: the program, or the board with its console. */
export interface Panes {
  /** Brings a pane into view, where the window is too small for both. */
  show(pane: Pane): void;
  /** Scrolls to where the console says that one may type. */
  showCue(): void;
}

/** Makes the tabs work. Which windows have them is layout.css's business. */
export function createPanes(): Panes {
  const work = byId('work');
  const list = byId('pane-tabs');
  const tabs: Readonly<Record<Pane, HTMLElement>> = {
    code: byId('show-code'),
    board: byId('show-board'),
  };

  const show = (pane: Pane): void => {
    work.dataset['pane'] = pane;
    for (const each of PANES) {
      tabs[each].setAttribute('aria-selected', String(each === pane));
      tabs[each].tabIndex = each === pane ? 0 : -1;
    }
    // What is hidden cannot keep the focus.
    const focused = document.activeElement;
    if (
      focused &&
      work.contains(focused) &&
      !focused.checkVisibility({ visibilityProperty: true })
    ) {
      tabs[pane].focus();
    }
  };
  for (const pane of PANES) {
    tabs[pane].addEventListener('click', () => {
      show(pane);
    });
  }
  list.addEventListener('keydown', (event) => {
    const to = itemByKey(event, [tabs.code, tabs.board], 'across');
    to?.click();
    to?.focus();
  });
  // In a low window the console is scrolled to; its keyboard makes the window low a little later.
  const pane = byId('console').parentElement;
  const showConsole = (): void => {
    if (pane?.contains(document.activeElement)) pane.scrollIntoView({ block: 'nearest' });
  };
  pane?.addEventListener('focusin', showConsole);
  new ResizeObserver(showConsole).observe(work);
  return {
    show,
    showCue() {
      const scroller = pane?.parentElement;
      const cue = pane?.querySelector('.type-here')?.getBoundingClientRect();
      if (!scroller || !cue || cue.height === 0) return;
      const below = cue.bottom + CUE_GAP_PX - scroller.getBoundingClientRect().bottom;
      if (below > 0) scroller.scrollBy({ top: below });
    },
  };
}
