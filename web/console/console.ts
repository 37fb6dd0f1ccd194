// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { FitAddon } from '@xterm/addon-fit';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { type ITerminalOptions, Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { blinkCursor } from '../ui/cursor-blink';
import { createAnnouncer } from './announcer';
import './console.css';
import { createInputCue } from './input-cue';
import { createKeyFilter } from './key-filter';
import { frameLinks } from './link-provider';
import { swallowQuestions } from './questions';
import { wrapBoardSentences, wrapWords } from './own-words';
import { endModes, HIDE_CURSOR, isOtherScreen, RESET, SOFT_RESET } from './sequences';
import { terminalTheme } from './terminal-theme';
import type { Frame } from './traceback';

const SCROLLBACK_LINES = 3000;
/** More output than this waiting to be drawn is left out: nobody could have read it. */
const MAX_WAITING = 512 * 1024;
const WELCOME = 'Press Run to start the board.\nWhat your program prints appears here.';

export interface ConsoleEvents {
  /** Keys and pastes. */
  send(bytes: Uint8Array): void;
  /** Whether a place in a traceback can be opened. */
  known(frame: Frame): boolean;
  open(frame: Frame): void;
  /** Where one may type is shown, or shown elsewhere. */
  cueMoved(): void;
}

/** In index.html: how to leave the console with the keyboard. */
const WAY_OUT = 'console-way-out';

/** The serial console. */
export interface Console {
  write(bytes: Uint8Array): void;
  clear(): void;
  /** A run begins: what the one before did to the terminal ends, and keys go to the board. */
  begin(): void;
  /** Scrolls down to what comes now. */
  showEnd(): void;
  /** Back to how it was before the first `begin`. */
  end(): void;
  /** Whether the program waits for a person to type. */
  ask(on: boolean): void;
  /** While the program is over, what it printed is told to people who hear the page, and Tab leaves the console. */
  over(on: boolean): void;
  /** Keys go here now. */
  readonly focused: boolean;
  setScreenReader(on: boolean): void;
  /** Takes colors and text size from the page again. */
  restyle(): void;
  focus(): void;
}

/** What the page's own look decides. */
function lookOf(parent: HTMLElement): ITerminalOptions {
  const { fontFamily, fontSize } = getComputedStyle(parent);
  return { fontFamily, fontSize: Number.parseFloat(fontSize), theme: terminalTheme(parent) };
}

export function createConsole(parent: HTMLElement, events: ConsoleEvents): Console {
  // All at once: each option that changes later measures and draws everything anew.
  const terminal = new Terminal({
    ...lookOf(parent),
    lineHeight: 1.25,
    convertEol: true,
    cursorInactiveStyle: 'none',
    scrollback: SCROLLBACK_LINES,
    minimumContrastRatio: 4.5,
    allowProposedApi: true,
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  // The machine counts cells as Unicode 11 does.
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  terminal.open(parent);
  terminal.textarea?.setAttribute('aria-describedby', WAY_OUT);
  terminal.registerLinkProvider(frameLinks(terminal, events.known, events.open));
  swallowQuestions(terminal);
  // One screen has all that was printed, also after the program has ended.
  for (const final of ['h', 'l']) {
    terminal.parser.registerCsiHandler({ prefix: '?', final }, ([mode]) => isOtherScreen(mode));
  }
  terminal.attachCustomKeyEventHandler(createKeyFilter(terminal, () => isOver));
  blinkCursor(parent);
  const cue = createInputCue(terminal, parent, events.cueMoved);
  const announcer = createAnnouncer();
  parent.append(announcer.dom);

  let begun = false;
  let isOver = false;
  let welcoming = true;
  terminal.onData((text) => {
    if (!begun) return;
    cue.typed(text);
    events.send(new TextEncoder().encode(text));
  });

  function welcome(): void {
    const words = wrapWords(WELCOME, terminal.cols);
    terminal.write(`${RESET}\x1b[90m${words}\x1b[0m${HIDE_CURSOR}`);
  }
  terminal.onResize(() => {
    if (welcoming) welcome();
  });
  welcome();

  // The size of a letter is known only when one has been drawn.
  function fitSoon(): void {
    requestAnimationFrame(() => {
      fit.fit();
    });
  }
  fitSoon();
  new ResizeObserver(() => {
    fit.fit();
  }).observe(parent);

  let decoder = new TextDecoder();
  let waiting = 0;
  let skipped = 0;
  function write(bytes: Uint8Array): void {
    const text = decoder.decode(bytes, { stream: true });
    announcer.push(text);
    if (waiting > MAX_WAITING) {
      skipped += bytes.length;
      return;
    }
    if (skipped > 0) terminal.write(`\r\n\x1b[90m[${skipped} bytes left out]\x1b[0m\r\n`);
    skipped = 0;
    waiting += bytes.length;
    terminal.write(wrapBoardSentences(endModes(text), terminal.cols), () => {
      waiting -= bytes.length;
    });
  }

  return {
    write,
    clear() {
      if (begun) terminal.clear();
      else terminal.write(RESET + HIDE_CURSOR);
      welcoming = false;
      announcer.clear();
    },
    begin() {
      if (!begun) terminal.write(RESET);
      begun = true;
      welcoming = false;
      terminal.write(SOFT_RESET);
      terminal.scrollToBottom();
    },
    showEnd() {
      terminal.scrollToBottom();
    },
    end() {
      begun = false;
      welcoming = true;
      decoder = new TextDecoder();
      announcer.clear();
      welcome();
    },
    ask(on) {
      cue.ask(on);
      if (on) announcer.ask();
    },
    over(on) {
      isOver = on;
      if (on) announcer.catchUp();
    },
    get focused() {
      return terminal.textarea === document.activeElement;
    },
    setScreenReader(on) {
      terminal.options.screenReaderMode = on;
    },
    restyle() {
      terminal.options = lookOf(parent);
      fitSoon();
    },
    focus() {
      terminal.focus();
    },
  };
}
