// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { deflateSync } from 'fflate';
import { pathClash, pathProblem } from '../project/paths';
import { textOf } from '../project/text';
import { fromBase64Url, toBase64Url } from './base64url';
import { inflateWithin } from './inflate';

// A link is `#v1.` and base64url(raw deflate(JSON of a Payload)). The version is outside, so that
// a later format can be anything.
const VERSION = 1;
const PREFIX = `#v${VERSION}.`;
/** Browsers take more, but what people send links with does not. */
const MAX_LINK = 256 * 1024;
/** The size of the drive: more could not be put there. */
const MAX_INFLATED = 1024 * 1024;
const MAX_FILES = 64;

/** What a link holds. */
export interface SharedProgram {
  /** A board's id. Shaped like one; it may still be a board this page doesn't have. */
  readonly board: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export type LinkResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'program'; readonly program: SharedProgram }
  /** `message` is for people. */
  | { readonly kind: 'bad'; readonly message: string };

interface Payload {
  readonly board: string;
  /** Path and text, or path and base64url of what isn't text. In pairs: names can't be keys. */
  readonly files: readonly (readonly [string, string] | readonly [string, string, 'base64'])[];
}

const DAMAGED =
  'This link is damaged or incomplete, so it can’t be opened. Ask for it again, and copy all of it.';
const TOO_BIG = 'This link holds more than a board can store, so it can’t be opened.';
const HOSTILE = 'This link holds files that a board can’t store, so it can’t be opened.';
const TOO_NEW =
  'This link was made by a newer version of this page. Reload the page and try again.';

/** The fragment, with its "#", that holds `program`; null when it is too much for a link. */
export function makeFragment(program: SharedProgram): string | null {
  const payload: Payload = {
    board: program.board,
    files: [...program.files].map(([path, bytes]) => {
      const text = textOf(bytes);
      return text === null ? [path, toBase64Url(bytes), 'base64'] : [path, text];
    }),
  };
  const json = new TextEncoder().encode(
    JSON.stringify({ ...payload, check: checksum(JSON.stringify(payload)) }),
  );
  if (json.length > MAX_INFLATED || program.files.size > MAX_FILES) return null;
  const fragment = PREFIX + toBase64Url(deflateSync(json, { level: 9 }));
  return fragment.length > MAX_LINK ? null : fragment;
}

/** Reads a fragment, with its "#", that anybody may have made. */
export function readFragment(fragment: string): LinkResult {
  const version = /^#v(\d*)/.exec(fragment);
  if (!version) return { kind: 'none' };
  if (version[1] && Number(version[1]) > VERSION) return bad(TOO_NEW);
  if (!fragment.startsWith(PREFIX)) return bad(DAMAGED);
  if (fragment.length > MAX_LINK) return bad(TOO_BIG);
  const data = fromBase64Url(fragment.slice(PREFIX.length));
  if (!data) return bad(DAMAGED);
  const inflated = inflateWithin(data, MAX_INFLATED);
  switch (inflated.kind) {
    case 'damaged':
      return bad(DAMAGED);
    case 'too-big':
      return bad(TOO_BIG);
    case 'bytes':
      return readPayload(inflated.bytes);
  }
}

function readPayload(json: Uint8Array): LinkResult {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return bad(DAMAGED);
  }
  if (!isPayload(value)) return bad(DAMAGED);
  const { board, files: entries } = value;
  if (value.check !== checksum(JSON.stringify({ board, files: entries }))) return bad(DAMAGED);
  if (entries.length === 0 || entries.length > MAX_FILES) return bad(HOSTILE);
  const files = new Map<string, Uint8Array>();
  for (const [path, content, encoding] of entries) {
    if (pathProblem(path) !== null || pathClash(path, files.keys()) !== null) return bad(HOSTILE);
    const bytes = encoding ? fromBase64Url(content) : new TextEncoder().encode(content);
    if (!bytes) return bad(DAMAGED);
    files.set(path, bytes);
  }
  return { kind: 'program', program: { board, files } };
}

function isPayload(value: unknown): value is Payload & { readonly check: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (!('board' in value && 'files' in value && 'check' in value)) return false;
  if (typeof value.board !== 'string' || !/^[a-z0-9_]{1,64}$/.test(value.board)) return false;
  return Array.isArray(value.files) && value.files.every(isEntry);
}

function isEntry(entry: unknown): boolean {
  return (
    Array.isArray(entry) &&
    (entry.length === 2 || (entry.length === 3 && entry[2] === 'base64')) &&
    typeof entry[0] === 'string' &&
    typeof entry[1] === 'string'
  );
}

/** FNV-1a. Finds what a chat program or a slip did to a link; no protection against anybody. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function bad(message: string): LinkResult {
  return { kind: 'bad', message };
}
