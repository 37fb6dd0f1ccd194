// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { CORNERS, likelyGrid, type GridShape, type StripShape } from '../project/strip-shape';
import { layOut, pixelAt, placeInGrid } from './layout';

const ROOM = { width: 400, height: 300 };
const GRID: GridShape = {
  kind: 'grid',
  width: 4,
  along: 'rows',
  serpentine: false,
  start: 'top-left',
};

/** The numbers of the pixels of a grid of 4 by 3, row by row. */
function numbers(part: Partial<GridShape>, count = 12): string {
  const grid = Array.from({ length: 3 }, () => new Array<string>(4).fill('.'));
  for (let pixel = 0; pixel < count; pixel++) {
    const { column, row } = placeInGrid({ ...GRID, ...part }, 3, pixel);
    const line = grid[row];
    if (line) line[column] = pixel.toString(16);
  }
  return grid.map((row) => row.join('')).join(' ');
}

describe('a grid', () => {
  test.each([
    [{}, '0123 4567 89ab'],
    [{ serpentine: true }, '0123 7654 89ab'],
    [{ along: 'columns' }, '0369 147a 258b'],
    [{ along: 'columns', serpentine: true }, '056b 147a 2389'],
    [{ start: 'top-right' }, '3210 7654 ba98'],
    [{ start: 'bottom-left' }, '89ab 4567 0123'],
    [{ start: 'bottom-right', serpentine: true }, 'ba98 4567 3210'],
    [{ along: 'columns', start: 'bottom-right' }, 'b852 a741 9630'],
  ] as const)('%j has its pixels in place', (part, rows) => {
    expect(numbers(part)).toBe(rows);
  });

  test('may have a last row that is not full', () => {
    expect(numbers({ serpentine: true }, 10)).toBe('0123 7654 89..');
  });

  test('is as they are sold, unless somebody says otherwise', () => {
    const widths = [64, 256, 32, 10, 1, 4096].map((count) => likelyGrid(count).width);
    expect(widths).toEqual([8, 16, 4, 4, 1, 64]);
  });
});

const SHAPES: readonly StripShape[] = [
  { kind: 'strip' },
  { kind: 'ring' },
  ...CORNERS.map((start) => ({ ...GRID, width: 7, start, serpentine: true })),
];

test.each(SHAPES)('each pixel of a $kind is where it is found, in the room there is', (shape) => {
  for (const count of [1, 2, 7, 24, 60, 300]) {
    const layout = layOut(shape, count, ROOM);
    expect(layout.width).toBeLessThanOrEqual(ROOM.width + 1e-6);
    expect(layout.height).toBeLessThanOrEqual(ROOM.height + 1e-6);
    for (let pixel = 0; pixel < count; pixel++) {
      const [x = -1, y = -1] = layout.places.subarray(2 * pixel);
      expect(pixelAt(layout, x, y), `pixel ${pixel} of ${count}`).toBe(pixel);
    }
  }
});

test.each([1, 2, 5, 6, 12])('a ring of %i fits into a room that is low', (count) => {
  const { width, height } = layOut({ kind: 'ring' }, count, { width: 350, height: 40 });
  expect(width).toBeLessThanOrEqual(40);
  expect(height).toBeLessThanOrEqual(40);
});

test('no pixel is found beside the strip', () => {
  const layout = layOut({ kind: 'strip' }, 50, ROOM);
  expect(pixelAt(layout, -1, 5)).toBe(-1);
  expect(pixelAt(layout, layout.width + 1, 5)).toBe(-1);
  expect(pixelAt(layout, 5, 0.5)).toBe(-1);
  const ring = layOut({ kind: 'ring' }, 24, ROOM);
  expect(pixelAt(ring, ring.width / 2, ring.height / 2)).toBe(-1);
});

test('a strip of thousands is in rows that fill the room', () => {
  const { width, height, cell } = layOut({ kind: 'strip' }, 4096, ROOM);
  expect(cell).toBeGreaterThan(3.8);
  expect(width * height).toBeGreaterThan(0.8 * ROOM.width * ROOM.height);
});
