// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { parseFrame } from './traceback';

/** So many lines of a flood are read out: its last ones. */
const MOST_LINES = 5;
const MAX_LENGTH = 300;
// What the status tells, and what only leads up to the words of an error.
const UNSPOKEN =
  /^(?:Auto-reload is .*|Code (?:done running|stopped by auto-reload)\..*|Press any key to enter the REPL\..*|soft reboot|\S+ output:|.*Traceback \(most recent call last\):)$/;
const REPL_INPUT = /^(?:>>>|\.\.\.|===)(?: |$)/;

/** Picks from the console's output what is read to people who do not see it. */
export interface SpokenLines {
  /** Takes lines of plain text. */
  push(lines: readonly string[]): void;
  /**
   * The program asks, with `question` in the unfinished line: that is spoken, what is typed after it
   * is not. Returns false where it is known already.
   */
  ask(question: string): boolean;
  /** What is to be said now, or null; each line is given once. */
  take(): string | null;
  /** Forgets what was not said. */
  clear(): void;
}

export function createSpokenLines(): SpokenLines {
  let lines: string[] = [];
  let leftOut = 0;
  /** The rest of the line is what the person types: its echo. */
  let typing = false;

  function add(line: string): void {
    const text = line.trim().slice(0, MAX_LENGTH);
    if (text === '' || UNSPOKEN.test(text) || REPL_INPUT.test(line) || parseFrame(line)) return;
    lines.push(text);
    if (lines.length > MOST_LINES) {
      lines.shift();
      leftOut += 1;
    }
  }

  return {
    push(added) {
      const [first, ...others] = added;
      if (first === undefined) return;
      if (!typing) add(first);
      typing = false;
      others.forEach(add);
    },
    ask(question) {
      if (typing) return false;
      typing = true;
      add(question);
      return true;
    },
    take() {
      if (lines.length === 0) return null;
      const said = leftOut === 0 ? lines : [leftOutText(leftOut), ...lines];
      lines = [];
      leftOut = 0;
      return said.join('\n');
    },
    clear() {
      lines = [];
      leftOut = 0;
      typing = false;
    },
  };
}

function leftOutText(count: number): string {
  return count === 1 ? '1 line left out.' : `${count} lines left out.`;
}
