// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** A file as the editor and the board expect it. */
export interface Utf8File {
  readonly bytes: Uint8Array;
  /** It was text in another encoding, which had to be guessed where nothing in it says so. */
  readonly converted: boolean;
}

const TEXT_FILE = /\.(py|txt|json|toml|csv|md)$/i;
/** No text of an older encoding has these: control characters, but for tabs, ends of lines and pages. */
// eslint-disable-next-line no-control-regex
const NOT_TEXT = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/**
 * Text files in UTF-8 without a mark. Windows' Notepad begins files with one, and older editors save
 * what Windows-1252 has: a board runs that, but prints bytes that are no characters. Whatever else is
 * in a file stays as it is.
 */
export function asUtf8(path: string, bytes: Uint8Array): Utf8File {
  if (!TEXT_FILE.test(path)) return { bytes, converted: false };
  const marked = markedText(bytes);
  if (marked !== null) return { bytes: new TextEncoder().encode(marked), converted: true };
  if (decode('utf-8', bytes) !== null) return { bytes: withoutMark(bytes), converted: false };
  const text = decode('windows-1252', bytes);
  if (text === null || NOT_TEXT.test(text)) return { bytes, converted: false };
  return { bytes: new TextEncoder().encode(text), converted: true };
}

/** Of a file that says by its first two bytes that it is UTF-16. */
function markedText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  return null;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
