// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import { messageOf, PlainError, VersionError } from '../sim/plain-error';

/** What can go wrong with a machine as such. `detail` is for whoever looks for the cause. */
export type Trouble =
  /** The firmware trapped. */
  | { readonly kind: 'crashed'; readonly detail: string }
  /** The worker's own program failed. */
  | { readonly kind: 'broken'; readonly detail: string }
  /** Something that a machine is made of did not come. */
  | { readonly kind: 'not-loaded'; readonly detail: string }
  /** The firmware is of another version than the page. */
  | { readonly kind: 'other-version'; readonly detail: string }
  | { readonly kind: 'no-memory'; readonly detail: string }
  /** A new machine cannot be made of this program: `reason` says why, to people. */
  | { readonly kind: 'unfit'; readonly reason: string }
  /** It was deaf when it was to start anew, and gave way to another one, which runs. */
  | { readonly kind: 'replaced' }
  /** It did not end its program when it was told to, and was switched off. */
  | { readonly kind: 'switched-off'; readonly why: 'deaf' | 'goes-on' };

/** Why a machine could not be made. */
export function troubleOf(error: unknown): Trouble {
  const detail = messageOf(error);
  if (error instanceof VersionError) return { kind: 'other-version', detail };
  if (error instanceof PlainError) return { kind: 'unfit', reason: detail };
  // Engines have no other exception for memory that cannot be had.
  if (error instanceof RangeError) return { kind: 'no-memory', detail };
  return { kind: 'crashed', detail };
}
