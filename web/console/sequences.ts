// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is written to the terminal, in the stream: so it takes effect after what came before.

/** Everything anew, the text too. */
export const RESET = '\x1bc';
export const HIDE_CURSOR = '\x1b[?25l';

/** Backspace goes back over the start of a row that is a wrapped line's: SIM_FLAG_BACK_OVER_ROWS. */
const BACK_OVER_ROWS = '\x1b[?45h';

/**
 * What one program did to the terminal ends: colors, a hidden or odd cursor, scroll region, insert
 * mode, character sets, bracketed paste, mouse and focus reports, a palette of its own. The text stays.
 */
export const SOFT_RESET = [
  // Ends an escape sequence that was never finished.
  '\x18',
  '\x1b[!p',
  ...[9, 1000, 1002, 1003, 1004, 1005, 1006, 1015, 1016, 2004].map((mode) => `\x1b[?${mode}l`),
  '\x1b[0 q',
  '\x1b[0m',
  '\x1b]104\x07\x1b]110\x07\x1b]111\x07\x1b]112\x07',
  BACK_OVER_ROWS,
].join('');

/** Modes that switch to a second screen, without scrollback. */
const OTHER_SCREENS: readonly unknown[] = [47, 1047, 1049];

/** Whether a mode is of those that would hide what a program printed when it ends. */
export function isOtherScreen(mode: unknown): boolean {
  return OTHER_SCREENS.includes(mode);
}

/** How a board tells that a program has ended, or that one begins. */
const BETWEEN_RUNS = /\r\n(?:Code (?:done running|stopped by auto-reload)\.|Auto-reload is o)/g;

/** Lets the modes of a program end before the board's words on its end. */
export function endModes(output: string): string {
  return output.replace(BETWEEN_RUNS, (words) => SOFT_RESET + words);
}
