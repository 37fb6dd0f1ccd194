// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/**
 * The longest text that the editor opens or lets grow, in UTF-16 units. More than this isn't
 * written by hand, and would make the editor slow.
 */
export const LONGEST_TEXT = 256 * 1024;
/** UTF-8 has three bytes at most for each unit. */
const MOST_BYTES = 3 * LONGEST_TEXT;

/** Why the editor can't show a file that it has no text of; `textOf` is null then. */
export function whyNoText(path: string, bytes: Uint8Array): string {
  if (/\.mpy$/i.test(path)) {
    return `is a compiled library (${sizeText(bytes.length)}): boards run it, and its text is in the .py file that it was made of.`;
  }
  return bytes.length > LONGEST_TEXT
    ? `is too long to be edited here (${sizeText(bytes.length)}). Download it with the File menu to change it.`
    : `isn’t text, so it can’t be edited here (${sizeText(bytes.length)}).`;
}

/** The text of a file that the editor can show; null for anything else. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES || bytes.includes(0)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.length > LONGEST_TEXT ? null : text;
  } catch {
    return null;
  }
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** "1 byte", "312 bytes", "4.2 KB". */
export function sizeText(bytes: number): string {
  if (bytes === 1) return '1 byte';
  if (bytes < 1000) return `${bytes} bytes`;
  return `${(bytes / 1000).toFixed(1)} KB`;
}
