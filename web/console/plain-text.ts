// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

// Terminal control: CSI; OSC, DCS and their like with all that is in them; other escapes.
const ESCAPES =
  // eslint-disable-next-line no-control-regex
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-OQ-WYZ\\`-~])/g;
// eslint-disable-next-line no-control-regex
const UNFINISHED = /\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?|[ -/]*)$/;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\x00-\x07\x0b-\x0c\x0e-\x1f\x7f\x80-\x9f]/g;
/** Of an unfinished line or sequence; nobody reads more of it. */
const MAX_LINE = 4096;

/** Makes lines of plain text from terminal output that comes in pieces. */
export interface PlainText {
  /** Takes the next piece; returns the lines that are complete with it. */
  push(text: string): readonly string[];
  /** The line that is not complete yet. */
  readonly rest: string;
}

export function createPlainText(): PlainText {
  let rest = '';
  return {
    push(text) {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(-MAX_LINE);
      return lines.map(plainLine);
    },
    get rest() {
      return plainLine(rest.replace(UNFINISHED, ''));
    },
  };
}

/** A line as it looks in the end: written over after a return, shortened by backspaces. */
function plainLine(line: string): string {
  const text = line.replace(ESCAPES, '').replace(CONTROLS, '').replace(/\r+$/, '');
  const shown = text.slice(text.lastIndexOf('\r') + 1);
  if (!shown.includes('\b')) return shown;
  const characters: string[] = [];
  for (const character of shown) {
    if (character === '\b') characters.pop();
    else characters.push(character);
  }
  return characters.join('');
}
