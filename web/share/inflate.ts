// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { Inflate } from 'fflate';

// Deflate grows at most 1032-fold, so one step makes at most 0.5 MB before the limit is looked at.
const STEP = 512;

export type InflateResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-big' };

/** Inflates raw deflate data, and stops soon after `limit` bytes, however much it says it holds. */
export function inflateWithin(data: Uint8Array, limit: number): InflateResult {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < data.length; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      if (size > limit) return { kind: 'too-big' };
    }
  } catch {
    return { kind: 'damaged' };
  }
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return { kind: 'bytes', bytes: all };
}
