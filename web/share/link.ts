// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { deflateSync } from 'fflate';
import { pathClash, pathProblem } from '../project/paths';
import { readShapes, type StripShapes } from '../project/strip-shape';
import { textOf } from '../project/text';
import { cleanTitle } from '../project/title';
import { isBoardId } from '../sim/parse-board';
import { fromBase64Url, toBase64Url } from '../sim/base64url';
import { inflateWithin } from './inflate';
import { tidyFragment } from './tidy-fragment';

// A link is `#v2.` and base64url(raw deflate(JSON of a Payload)). The version is outside, so that
// a later format can be anything. Version 1 had no title; version 3 is for strips that have a shape, version 4
// for a drive that is read-only for the program. Each link is of the oldest version that can hold it.
const VERSION = 4;
const VERSION_WITH_STRIPS = 3;
const VERSION_OF_FILES = 2;
/** Browsers take more, but what people send links with does not. */
const MAX_LINK = 256 * 1024;
/** The size of the drive: more could not be put there. */
const MAX_INFLATED = 1024 * 1024;
export const MAX_FILES = 64;
/** A version that this page may meet one day; a greater number is a damaged one. */
const MAX_VERSION = 99;

/** What a link holds. */
export interface SharedProgram {
  /** Clean; empty when the link has none. */
  readonly title: string;
  /** A board's id. Shaped like one; it may still be a board this page doesn't have. */
  readonly board: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How strips beside the board are laid out. */
  readonly strips: StripShapes;
  /** The board's drive is read-only for the program. */
  readonly driveHeld: boolean;
}

export type LinkResult =
  /** The address has no fragment. */
  | { readonly kind: 'none' }
  /** `mark` tells this link from others, in whatever shape it came. */
  | { readonly kind: 'program'; readonly program: SharedProgram; readonly mark: string }
  /** A newer page made it. */
  | { readonly kind: 'newer' }
  /** `message` is for people. */
  | { readonly kind: 'bad'; readonly message: string };

interface Payload {
  readonly title?: string;
  readonly board: string;
  /** Path and text, or path and base64url of what isn't text. In pairs: names can't be keys. */
  readonly files: readonly (readonly [string, string] | readonly [string, string, 'base64'])[];
  /** Only where there are some: without them also an older page opens the link. */
  readonly strips?: StripShapes;
  /** Only where it is so. */
  readonly driveHeld?: true;
}

const DAMAGED =
  'This link is damaged or incomplete, so it can’t be opened. Ask for it again, and copy all of it.';
const NOT_OURS =
  'What follows the “#” in this address is no program, so there is nothing of it to open. If it was a link to one, ask for it again, and copy all of it.';
const TOO_BIG = 'This link holds more than a board can store, so it can’t be opened.';
const HOSTILE = 'This link holds files that a board can’t store, so it can’t be opened.';
/** The fragment, with its "#", that holds `program`; null when it is too much for a link. */
export function makeFragment(program: SharedProgram): string | null {
  const hasStrips = Object.keys(program.strips).length > 0;
  const payload: Payload = {
    title: program.title,
    board: program.board,
    files: [...program.files].map(([path, bytes]) => {
      const text = textOf(bytes);
      return text === null ? [path, toBase64Url(bytes), 'base64'] : [path, text];
    }),
    ...(hasStrips && { strips: program.strips }),
    ...(program.driveHeld && { driveHeld: true }),
  };
  const json = new TextEncoder().encode(
    JSON.stringify({ ...payload, check: checksum(JSON.stringify(payload)) }),
  );
  if (json.length > MAX_INFLATED || program.files.size > MAX_FILES) return null;
  const version = program.driveHeld ? VERSION : hasStrips ? VERSION_WITH_STRIPS : VERSION_OF_FILES;
  const fragment = `#v${version}.${toBase64Url(deflateSync(json, { level: 9 }))}`;
  return fragment.length > MAX_LINK ? null : fragment;
}

/** Reads a fragment, with its "#", that anybody may have made. */
export function readFragment(fragment: string): LinkResult {
  // What a link may have gathered on its way is at most a few times as long.
  if (fragment.length > 4 * MAX_LINK) return bad(TOO_BIG);
  const found = tidyFragment(fragment);
  if (!found) return /^#?$/.test(fragment) ? { kind: 'none' } : bad(NOT_OURS);
  if (found.version > MAX_VERSION || found.version < 1) return bad(DAMAGED);
  if (found.version > VERSION) return { kind: 'newer' };
  let result: LinkResult = bad(DAMAGED);
  for (const body of found.bodies) {
    result = readBody(body);
    if (result.kind !== 'bad' || result.message !== DAMAGED) break;
  }
  return result;
}

function readBody(body: string): LinkResult {
  if (body.length > MAX_LINK) return bad(TOO_BIG);
  const data = fromBase64Url(body);
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
  const { title, board, files: entries } = value;
  const payload: Payload = {
    ...(title !== undefined && { title }),
    board,
    files: entries,
    ...(value.strips !== undefined && { strips: value.strips }),
    ...(value.driveHeld !== undefined && { driveHeld: value.driveHeld }),
  };
  const checked = JSON.stringify(payload);
  if (value.check !== checksum(checked)) return bad(DAMAGED);
  if (entries.length === 0 || entries.length > MAX_FILES) return bad(HOSTILE);
  const files = new Map<string, Uint8Array>();
  for (const [path, content, encoding] of entries) {
    if (pathProblem(path) !== null || pathClash(path, files.keys()) !== null) return bad(HOSTILE);
    const bytes = encoding ? fromBase64Url(content) : new TextEncoder().encode(content);
    if (!bytes) return bad(DAMAGED);
    files.set(path, bytes);
  }
  const strips = readShapes(value.strips ?? {});
  if (strips === null) return bad(DAMAGED);
  const driveHeld = value.driveHeld === true;
  const program = { title: cleanTitle(title ?? ''), board, files, strips, driveHeld };
  return { kind: 'program', program, mark: markOf(checked) };
}

function isPayload(value: unknown): value is Payload & { readonly check: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (!('board' in value && 'files' in value && 'check' in value)) return false;
  if ('title' in value && typeof value.title !== 'string') return false;
  if ('driveHeld' in value && value.driveHeld !== true) return false;
  if (typeof value.board !== 'string' || !isBoardId(value.board)) return false;
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

/** Short, and different for different links: of the checksum, another one, and the length. */
function markOf(checked: string): string {
  const parts = [checksum(checked), checksum(`${checked.length}${checked}`), checked.length];
  return parts.map((part) => part.toString(36)).join('-');
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
