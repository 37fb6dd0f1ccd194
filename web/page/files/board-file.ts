// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { element } from '../../ui/dom';

/** What the board itself wrote on its drive, to look at. */
export interface BoardFile {
  readonly dom: HTMLElement;
  /** Null: something else is looked at. */
  show(text: string | null): void;
}

export function createBoardFile(): BoardFile {
  const text = element('pre', { tabindex: '0', 'aria-label': 'What the board wrote' });
  const dom = element(
    'div',
    { class: 'board-file', hidden: true },
    element(
      'p',
      {},
      'The board writes this file at each start and reset: what it is, and what boot.py printed.',
    ),
    text,
  );
  return {
    dom,
    show(now) {
      dom.hidden = now === null;
      text.textContent = now;
    },
  };
}
