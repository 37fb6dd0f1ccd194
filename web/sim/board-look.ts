// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { type BoardView, IDLE_PIN, type PinView, type StripView } from './board-view';

/** What a board showed: enough to draw it again, and small enough to be kept with a project. */
export interface BoardLook {
  /** Indices of the pins that were high outputs. */
  readonly high: readonly number[];
  /** Plain numbers: they are also kept as JSON. */
  readonly strips: readonly { readonly pin: number; readonly bytes: readonly number[] }[];
}

/** What of a view is drawn. */
export type DrawnView = Pick<BoardView, 'pins' | 'strips'>;

/** More pixels than on any board's picture. */
const MOST_BYTES = 1024;

/** What a view shows; null when all is dark. */
export function lookOf({ pins, strips }: DrawnView): BoardLook | null {
  const high = pins.flatMap((pin, index) => (isHigh(pin) ? [index] : []));
  const lit = strips.filter(({ bytes }) => bytes.some((byte) => byte > 0));
  if (high.length === 0 && lit.length === 0) return null;
  return {
    high,
    strips: lit.map(({ pin, bytes }) => ({ pin, bytes: [...bytes.subarray(0, MOST_BYTES)] })),
  };
}

/** A view that shows it. */
export function viewOf({ high, strips }: BoardLook): DrawnView {
  const lit: PinView = { ...IDLE_PIN, direction: 'output', level: 1 };
  return {
    pins: Array.from({ length: Math.max(-1, ...high) + 1 }, (_, index) =>
      high.includes(index) ? lit : IDLE_PIN,
    ),
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

function isHigh(pin: PinView): boolean {
  return pin.direction === 'output' && pin.level === 1;
}
