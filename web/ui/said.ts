// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { element } from './dom';

/** A calm line of text that comes and goes, and is read out when it comes. */
export interface Said {
  readonly dom: HTMLElement;
  update(text: string): void;
}

/** `name` is a class of its own: where the line is decides how it looks. */
export function createSaid(name: string): Said {
  const dom = element('p', { class: `calm-line ${name}`, role: 'status' });
  return {
    dom,
    update(text) {
      if (dom.textContent !== text) dom.textContent = text;
    },
  };
}
