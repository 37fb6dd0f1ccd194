// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Several pixels that are given one color.
import type { Found, RuntimeContext } from './runtime-context';

const NUMBER = '\\s*(?:0x[\\da-fA-F]+|\\d+)\\s*';
const COLOR = `\\(${NUMBER},${NUMBER},${NUMBER}(?:,${NUMBER})?\\)`;

export function explainColors({ words, text, scan }: RuntimeContext): Found {
  const places = /^Unmatched number of items on RHS \(expected (\d+), got [34]\)/.exec(words)?.[1];
  const given = /\[[^\]]*:[^\]]*\]\s*=\s*(.+)$/.exec(text)?.[1]?.trim();
  if (places === undefined || given === undefined) return null;
  const named =
    /^\w+$/.test(given) &&
    scan.code.some((code) => new RegExp(`^\\s*${given}\\s*=\\s*${COLOR}\\s*$`).test(code));
  if (!named && !new RegExp(`^${COLOR}$`).test(given)) return null;
  return `Each of these ${places} pixels wants a color of its own. To give all of them one, write [${given}] * ${places}.`;
}
