// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** More words than this hide the code, or push it out of the window; the console has them all. */
const MOST_WORDS = 400;

/** The board's words of an error, as the page shows them outside of the console. */
export function shortened(message: string): string {
  return message.length > MOST_WORDS ? `${message.slice(0, MOST_WORDS)}…` : message;
}
