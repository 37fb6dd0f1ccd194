// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Program } from '../programs';

/** Page to peer-worker.ts. */
export interface PeerOrder {
  readonly peer: 'asyncified' | 'official';
  readonly program: Program;
}

/** What the program printed, or why the peer could not run it. */
export type PeerAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };
