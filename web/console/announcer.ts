// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { element } from '../ui/dom';
import { createCharWidth } from './char-width';
import { createPlainText } from './plain-text';
import { createSpokenLines } from './spoken-lines';

/** Output is read out when it pauses for so long, and not more often than the second. */
const PAUSE_MS = 300;
const INTERVAL_MS = 2500;
const KEPT_LINES = 200;

/** The console for people who hear it: says what is new, and keeps the last lines to read. */
export interface Announcer {
  readonly dom: HTMLElement;
  push(text: string): void;
  /** The program waits for input; its question is said at once. */
  ask(): void;
  /** The program is over: its last words are there, and said, before the page tells how it ended. */
  catchUp(): void;
  /** Nothing of what was before is left to read. */
  clear(): void;
}

export function createAnnouncer(): Announcer {
  const live = element('div', { 'aria-live': 'polite', class: 'console-news' });
  const text = element('div', {
    role: 'region',
    'aria-label': 'What the board printed',
    class: 'console-text',
  });
  const dom = element('div', { class: 'for-screen-readers' }, live, text);
  const spoken = createSpokenLines();
  const plain = createPlainText(createCharWidth());
  let kept: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saidAt = -Infinity;

  function update(): void {
    timer = undefined;
    text.replaceChildren(...[...kept, plain.rest].map((line) => element('p', {}, line)));
    const words = spoken.take();
    if (words === null) return;
    saidAt = performance.now();
    live.replaceChildren(element('p', {}, words));
  }

  function updateNow(): void {
    clearTimeout(timer);
    update();
  }

  function plan(): void {
    timer ??= setTimeout(update, Math.max(PAUSE_MS, saidAt + INTERVAL_MS - performance.now()));
  }

  return {
    dom,
    push(piece) {
      const lines = plain.push(piece);
      spoken.push(lines);
      kept = [...kept, ...lines].slice(-KEPT_LINES);
      plan();
    },
    ask() {
      if (spoken.ask(plain.rest)) updateNow();
    },
    catchUp() {
      if (timer !== undefined) updateNow();
    },
    clear() {
      kept = [];
      spoken.clear();
      plan();
    },
  };
}
