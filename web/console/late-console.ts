// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Console, ConsoleEvents } from './console';

/** More output than this is not kept for a console that is long in coming. */
const MAX_WAITING = 512 * 1024;

export interface LateConsole extends Console {
  /** Loads the real console, which then shows what there was. Rejects if it can't be had. */
  complete(): Promise<void>;
}

/** A console that keeps what it is told until the page has time for the real one, which is big. */
export function createLateConsole(parent: HTMLElement, events: ConsoleEvents): LateConsole {
  let real: Console | null = null;
  let calls: ((console: Console) => void)[] = [];
  let waiting = 0;

  function tell(call: (console: Console) => void): void {
    if (real) call(real);
    else calls.push(call);
  }

  return {
    async complete() {
      const { createConsole } = await import('./console');
      real = createConsole(parent, events);
      for (const call of calls) call(real);
      calls = [];
    },
    write(bytes) {
      if (!real) waiting += bytes.length;
      if (!real && waiting > MAX_WAITING) return;
      tell((console) => {
        console.write(bytes);
      });
    },
    clear() {
      tell((console) => {
        console.clear();
      });
    },
    begin() {
      tell((console) => {
        console.begin();
      });
    },
    showEnd() {
      tell((console) => {
        console.showEnd();
      });
    },
    end() {
      tell((console) => {
        console.end();
      });
    },
    ask(on) {
      tell((console) => {
        console.ask(on);
      });
    },
    over(on) {
      tell((console) => {
        console.over(on);
      });
    },
    get focused() {
      return real?.focused ?? false;
    },
    setScreenReader(on) {
      tell((console) => {
        console.setScreenReader(on);
      });
    },
    restyle() {
      // One that is made later looks at the page then.
      real?.restyle();
    },
    focus() {
      tell((console) => {
        console.focus();
      });
    },
  };
}
