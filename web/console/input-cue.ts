// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Terminal } from '@xterm/xterm';
import { element } from '../ui/dom';

const WORDS = 'Type here';
const ROOM = WORDS.length + 3;

/** Shows where to type while the program asks for something and nothing is typed yet. */
export interface InputCue {
  ask(on: boolean): void;
  /** The person has sent something to the board. */
  typed(text: string): void;
}

/** `moved` hears when the words come, and when they stand elsewhere. */
export function createInputCue(
  terminal: Terminal,
  parent: HTMLElement,
  moved: () => void,
): InputCue {
  const words = element('span', { class: 'type-here', 'aria-hidden': 'true', hidden: true }, WORDS);
  parent.append(words);
  let asking = false;
  let empty = true;
  let place = '';

  function update(): void {
    const { active } = terminal.buffer;
    const visible = asking && empty && active.viewportY === active.baseY;
    words.hidden = !visible;
    // Without room behind the cursor it stands below, for which the last row makes room.
    const below = active.cursorX + ROOM > terminal.cols;
    parent.classList.toggle('keeps-a-row', visible && below);
    const screen = terminal.element?.querySelector('.xterm-screen');
    if (!visible) place = '';
    if (!visible || !screen) return;
    const box = screen.getBoundingClientRect();
    const around = parent.getBoundingClientRect();
    const cell = { width: box.width / terminal.cols, height: box.height / terminal.rows };
    const column = below ? 0 : active.cursorX + 1.5;
    const row = active.cursorY + (below ? 1 : 0);
    words.style.left = `${box.left - around.left + column * cell.width}px`;
    words.style.top = `${box.top - around.top + row * cell.height}px`;
    words.style.lineHeight = `${cell.height}px`;
    const now = words.style.left + words.style.top;
    if (now === place) return;
    place = now;
    moved();
  }

  function label(): void {
    const name = asking
      ? 'Console: type here, the program waits for input'
      : 'Console: type to the board';
    terminal.textarea?.setAttribute('aria-label', name);
  }

  label();
  terminal.onRender(update);
  terminal.onScroll(update);
  return {
    ask(on) {
      if (asking === on) return;
      asking = on;
      empty = true;
      parent.classList.toggle('is-asking', on);
      label();
      update();
    },
    typed(text) {
      empty = /[\r\n]$/.test(text);
      update();
    },
  };
}
