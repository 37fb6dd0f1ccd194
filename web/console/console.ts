// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { frameLinks } from './link-provider';
import { terminalTheme } from './terminal-theme';
import type { Frame } from './traceback';

const SCROLLBACK_LINES = 3000;
/** More output than this waiting to be drawn is left out: nobody could have read it. */
const MAX_WAITING = 512 * 1024;
const WELCOME = 'Press Run to start the board.\r\nWhat your program prints appears here.';
// In the stream, so that they take effect after what was written before.
const RESET = '\x1bc';
const HIDE_CURSOR = '\x1b[?25l';

export interface ConsoleEvents {
  /** Keys and pastes. */
  send(bytes: Uint8Array): void;
  /** Whether a place in a traceback can be opened. */
  known(frame: Frame): boolean;
  open(frame: Frame): void;
}

/** The serial console. */
export interface Console {
  write(bytes: Uint8Array): void;
  clear(): void;
  /** Keys go to the board from now on. */
  begin(): void;
  /** Back to how it was before the first `begin`. */
  end(): void;
  setScreenReader(on: boolean): void;
  /** Takes colors and text size from the page again. */
  restyle(): void;
  focus(): void;
}

export function createConsole(parent: HTMLElement, events: ConsoleEvents): Console {
  const terminal = new Terminal({
    convertEol: true,
    cursorBlink: true,
    cursorInactiveStyle: 'none',
    scrollback: SCROLLBACK_LINES,
    minimumContrastRatio: 4.5,
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.open(parent);
  terminal.textarea?.setAttribute('aria-label', 'Console: type to the board');
  terminal.registerLinkProvider(frameLinks(terminal, events.known, events.open));
  terminal.attachCustomKeyEventHandler(createKeyFilter(terminal));

  let begun = false;
  terminal.onData((text) => {
    if (begun) events.send(new TextEncoder().encode(text));
  });
  welcome();

  function welcome(): void {
    terminal.write(`${RESET}\x1b[90m${WELCOME}\x1b[0m${HIDE_CURSOR}`);
  }

  function restyle(): void {
    const { fontFamily, fontSize } = getComputedStyle(parent);
    terminal.options.fontFamily = fontFamily;
    terminal.options.fontSize = Number.parseFloat(fontSize);
    terminal.options.lineHeight = 1.25;
    terminal.options.theme = terminalTheme(parent);
    // The new size of a letter is known only when one has been drawn.
    requestAnimationFrame(() => {
      fit.fit();
    });
  }
  restyle();
  new ResizeObserver(() => {
    fit.fit();
  }).observe(parent);

  let waiting = 0;
  let skipped = 0;
  function write(bytes: Uint8Array): void {
    if (waiting > MAX_WAITING) {
      skipped += bytes.length;
      return;
    }
    if (skipped > 0) terminal.write(`\r\n\x1b[90m[${skipped} bytes left out]\x1b[0m\r\n`);
    skipped = 0;
    waiting += bytes.length;
    terminal.write(bytes, () => {
      waiting -= bytes.length;
    });
  }

  return {
    write,
    clear() {
      terminal.clear();
    },
    begin() {
      if (!begun) terminal.write(RESET);
      begun = true;
    },
    end() {
      begun = false;
      welcome();
    },
    setScreenReader(on) {
      terminal.options.screenReaderMode = on;
    },
    restyle,
    focus() {
      terminal.focus();
    },
  };
}

/** Keeps from the board the keys that belong to the page. */
function createKeyFilter(terminal: Terminal): (event: KeyboardEvent) => boolean {
  let leaving = false;
  return (event) => {
    if (event.type !== 'keydown') return true;
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Tab') {
      // Tab completes names in the REPL. Escape and then Tab, or Shift-Tab, leave the console.
      const toPage = leaving || event.shiftKey;
      leaving = false;
      return !toPage;
    }
    if (event.key === 'Escape') {
      leaving = true;
      return false;
    }
    if (event.key !== 'Shift') leaving = false;
    if (!command || event.altKey) return true;
    const key = event.key.toLowerCase();
    if (key === 'c' && (terminal.hasSelection() || event.shiftKey)) {
      // The browser copies; the next Ctrl-C is for the board again.
      setTimeout(() => {
        terminal.clearSelection();
      });
      return false;
    }
    // Paste, run, save, reload and zoom are the browser's and the page's.
    return !['v', 'enter', 's', 'r', '+', '-', '=', '0'].includes(key);
  };
}
