// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { type BoardView, IDLE_PIN, type PinView, type StripView } from './board-view';
import { shareOfLight } from './pwm-view';

/** What a board showed: enough to draw it again, and small enough to be kept with a project. */
export interface BoardLook {
  /** Indices of the pins that were high outputs. */
  readonly high: readonly number[];
  /** The others that were not dark, with their shares of light. Programs of before have none. */
  readonly dim?: readonly { readonly pin: number; readonly share: number }[];
  /** Plain numbers: they are also kept as JSON. */
  readonly strips: readonly { readonly pin: number; readonly bytes: readonly number[] }[];
}

/** What of a view is drawn. */
export type DrawnView = Pick<BoardView, 'pins' | 'strips'>;

/** Hertz: the default of pwmio. */
const FAST = 500;
/** More pixels than on any board's picture. */
const MOST_BYTES = 1024;

/** What a view shows; null when all is dark. */
export function lookOf({ pins, strips }: DrawnView): BoardLook | null {
  const shares = pins.map(shareOfLight);
  const high = shares.flatMap((share, index) => (share === 1 ? [index] : []));
  const dim = shares.flatMap((share, pin) => (share > 0 && share < 1 ? [{ pin, share }] : []));
  const lit = strips.filter(({ bytes }) => bytes.some((byte) => byte > 0));
  if (high.length === 0 && dim.length === 0 && lit.length === 0) return null;
  return {
    high,
    ...(dim.length > 0 ? { dim } : {}),
    strips: lit.map(({ pin, bytes }) => ({ pin, bytes: [...bytes.subarray(0, MOST_BYTES)] })),
  };
}

/** A view that shows it. */
export function viewOf({ high, dim = [], strips }: BoardLook): DrawnView {
  const lit: PinView = { ...IDLE_PIN, direction: 'output', level: 1 };
  const weak = (share: number): PinView => ({ ...lit, pwm: { frequency: FAST, duty: share } });
  const last = Math.max(-1, ...high, ...dim.map(({ pin }) => pin));
  return {
    pins: Array.from({ length: last + 1 }, (_, index) => {
      if (high.includes(index)) return lit;
      const found = dim.find(({ pin }) => pin === index);
      return found === undefined ? IDLE_PIN : weak(found.share);
    }),
    strips: strips.map(({ pin: index, bytes }): StripView => ({
      pin: index,
      frames: 1,
      edgesBefore: 0,
      order: '',
      timeUs: 0,
      size: bytes.length,
      bytes: Uint8Array.from(bytes),
    })),
  };
}
