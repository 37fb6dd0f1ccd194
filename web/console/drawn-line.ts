// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

// A sequence of CSI with its number and what it does; OSC, DCS and their like with all that is in them; other
// escapes; whatever character else.
const PIECE =
  // eslint-disable-next-line no-control-regex
  /\x1b\[([0-?]*)[ -/]*([@-~])|\x1b(?:[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-OQ-WYZ\\`-~])|[^]/gu;
// eslint-disable-next-line no-control-regex
const CONTROL = /^[\x00-\x07\x0a-\x1f\x7f\x80-\x9f]/;
// eslint-disable-next-line no-control-regex
const PLAIN = /^[^\x00-\x08\x0a-\x1f\x7f-\x9f]*$/;
/** No line is longer: a sequence that goes on to the right of that is not followed. */
const MOST_CELLS = 4096;

/**
 * A line of output as a terminal of any width shows it in the end, where what was written went back over itself:
 * backspaces and returns move, what comes then is written over what was there. `width` tells how many cells a
 * character takes, 0 to 2: a backspace goes back by one of them.
 */
export function drawnLine(output: string, width: (character: string) => number): string {
  if (PLAIN.test(output)) return output;
  /** What begins in each cell; the second one of a wide character is empty. */
  const cells: string[] = [];
  let at = 0;

  function write(character: string): void {
    const wide = width(character);
    if (wide === 0 && at > 0) {
      let last = at - 1;
      while (last > 0 && cells[last] === '') last -= 1;
      cells[last] = `${cells[last] ?? ''}${character}`;
      return;
    }
    if (at >= MOST_CELLS) return;
    while (cells.length < at) cells.push(' ');
    // What is left of a wide character is a blank.
    if (cells[at] === '') cells[at - 1] = ' ';
    cells[at] = character;
    if (wide === 2) cells[at + 1] = '';
    at += Math.max(1, wide);
    if (cells[at] === '') cells[at] = ' ';
  }

  function act(command: string, parameter: string): void {
    const count = Math.max(1, Number.parseInt(parameter, 10) || 1);
    if (command === 'D') at = Math.max(0, at - count);
    else if (command === 'C') at = Math.min(MOST_CELLS, at + count);
    else if ((command === 'K' || command === 'J') && /^0?$/.test(parameter)) {
      cells.length = Math.min(cells.length, at);
    } else if (command === 'K' && parameter === '2') cells.fill(' ');
  }

  for (const [piece, parameter = '', command] of output.matchAll(PIECE)) {
    if (command !== undefined) act(command, parameter);
    else if (piece === '\b') at = Math.max(0, at - 1);
    else if (piece === '\r') at = 0;
    else if (!CONTROL.test(piece)) write(piece);
  }
  return cells.join('');
}
