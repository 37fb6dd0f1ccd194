// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
import type { StripView } from './board-view';

/**
 * What each byte of a pixel is, as the program says: "GRB". What is written without a PixelBuf is mostly for
 * WS2812, or for SK6812 where its size is of no other.
 */
export function stripOrder({ order, size }: Pick<StripView, 'order' | 'size'>): string {
  if (order !== '') return order;
  return size % 3 !== 0 && size % 4 === 0 ? 'GRBW' : 'GRB';
}
