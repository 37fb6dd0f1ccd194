// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { GridShape, StripShape } from '../project/strip-shape';

/** A small picture of which each point shows one pixel of the strip. */
export interface PointMap {
  readonly width: number;
  readonly height: number;
  /** The pixel's number for each point, row by row; -1: none. */
  readonly pixels: Int32Array;
}

/** Where the pixels of a strip are, in CSS pixels. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** The size of one pixel's package, with what is around it. */
  readonly cell: number;
  /** The middle of each pixel: x, y, x, y, ... */
  readonly places: Float32Array;
  /** What is lit, stretched over `width` and `height`. */
  readonly lights: PointMap;
  /**
   * The same more coarsely, with a dark edge that is one pixel wide: stretched smoothly over all that and
   * `spill` more on each side, it is the light that falls around.
   */
  readonly glow: PointMap;
  readonly spill: { readonly x: number; readonly y: number };
  /** The carrier: bands from x, y of so many CSS pixels, or a ring. */
  readonly carrier:
    | { readonly kind: 'bands'; readonly bands: readonly Band[] }
    | { readonly kind: 'ring'; readonly radius: number };
}

export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** As large as the pixels of a strip look good beside the board. */
const LARGEST_CELL = 30;
/** From one row of a strip to the next, in points of which a cell has so many: there is room between. */
const STRIP_PITCH = 6;
const CELL_POINTS = 4;
/** From one pixel of a ring to the next, in cells. */
const RING_PITCH = 1.1;
/** Points of a ring's picture for each pixel, and at most at all. */
const RING_POINTS = 5;
const MOST_RING_POINTS = 512;
/** How far from the middle of its lens a pixel's light is drawn, in cells: within the carrier. */
const RING_BAND = 0.38;

/** Lays `count` pixels out in the room there is. */
export function layOut(shape: StripShape, count: number, room: Room): StripLayout {
  switch (shape.kind) {
    case 'strip':
      return layRows(count, room);
    case 'ring':
      return layRing(count, room);
    case 'grid':
      return layGrid(shape, count, room);
  }
}

/** The number of the pixel at a place, in CSS pixels; -1 where there is none. */
export function pixelAt({ lights, width, height }: StripLayout, x: number, y: number): number {
  const column = Math.floor((x / width) * lights.width);
  const row = Math.floor((y / height) * lights.height);
  if (column < 0 || row < 0 || column >= lights.width || row >= lights.height) return -1;
  return lights.pixels[row * lights.width + column] ?? -1;
}

/** A strip goes on in the next row, from the left again, where it is longer than the room. */
function layRows(count: number, room: Room): StripLayout {
  const most = Math.ceil(2 * Math.sqrt(count)) + 1;
  let best = { rows: 1, cell: 0 };
  for (let rows = 1; rows <= most; rows++) {
    const cell = Math.min(
      LARGEST_CELL,
      room.width / Math.ceil(count / rows),
      (room.height / (rows * STRIP_PITCH)) * CELL_POINTS,
    );
    if (cell > best.cell) best = { rows, cell };
  }
  const columns = Math.ceil(count / best.rows);
  const rows = Math.ceil(count / columns);
  const { cell } = best;
  const at = (pixel: number): Place => ({
    column: pixel % columns,
    row: Math.floor(pixel / columns),
  });
  const bands = Array.from({ length: rows }, (_, row) => ({
    x: 0,
    y: ((row * STRIP_PITCH + (STRIP_PITCH - CELL_POINTS) / 2) * cell) / CELL_POINTS,
    width: Math.min(columns, count - row * columns) * cell,
    height: cell,
  }));
  return lattice({
    columns,
    rows,
    count,
    cell,
    points: CELL_POINTS,
    pitch: STRIP_PITCH,
    at,
    bands,
  });
}

function layGrid(shape: GridShape, count: number, room: Room): StripLayout {
  const columns = shape.width;
  const rows = Math.max(1, Math.ceil(count / columns));
  const cell = Math.min(LARGEST_CELL, room.width / columns, room.height / rows);
  const at = (pixel: number): Place => placeInGrid(shape, rows, pixel);
  const bands = [{ x: 0, y: 0, width: columns * cell, height: rows * cell }];
  return lattice({ columns, rows, count, cell, points: 1, pitch: 1, at, bands });
}

interface Place {
  readonly column: number;
  readonly row: number;
}

/** Where pixel number `pixel` is in a grid of so many rows. */
export function placeInGrid(shape: GridShape, rows: number, pixel: number): Place {
  const { width, along, serpentine, start } = shape;
  const length = along === 'rows' ? width : rows;
  const line = Math.floor(pixel / length);
  const place = pixel % length;
  const back = serpentine && line % 2 === 1 ? length - 1 - place : place;
  const [x, y] = along === 'rows' ? [back, line] : [line, back];
  return {
    column: start.endsWith('right') ? width - 1 - x : x,
    row: start.startsWith('bottom') ? rows - 1 - y : y,
  };
}

interface Lattice {
  readonly columns: number;
  readonly rows: number;
  readonly count: number;
  readonly cell: number;
  /** Points of a cell, from its top to its bottom. */
  readonly points: number;
  /** Points from row to row. */
  readonly pitch: number;
  readonly at: (pixel: number) => Place;
  readonly bands: readonly Band[];
}

function lattice({ columns, rows, count, cell, points, pitch, at, bands }: Lattice): StripLayout {
  const glow = new Int32Array((columns + 2) * (rows + 2)).fill(-1);
  const lights = new Int32Array(columns * rows * pitch).fill(-1);
  const places = new Float32Array(2 * count);
  const between = (pitch - points) / 2;
  const rowHeight = (pitch / points) * cell;
  for (let pixel = 0; pixel < count; pixel++) {
    const { column, row } = at(pixel);
    places[2 * pixel] = (column + 0.5) * cell;
    places[2 * pixel + 1] = (row + 0.5) * rowHeight;
    glow[(row + 1) * (columns + 2) + column + 1] = pixel;
    for (let point = between; point < pitch - between; point++) {
      lights[(row * pitch + point) * columns + column] = pixel;
    }
  }
  return {
    width: columns * cell,
    height: rows * rowHeight,
    cell,
    places,
    lights: { width: columns, height: rows * pitch, pixels: lights },
    glow: { width: columns + 2, height: rows + 2, pixels: glow },
    spill: { x: cell, y: rowHeight },
    carrier: { kind: 'bands', bands },
  };
}

/** Clockwise from the top. */
function layRing(count: number, room: Room): StripLayout {
  const across = Math.min(room.width, room.height);
  // In cells. Few pixels do not lie around a hole.
  const turn = Math.max(1, (count * RING_PITCH) / (2 * Math.PI));
  const cell = Math.min(LARGEST_CELL, across / (1 + 2 * turn));
  const radius = turn * cell;
  const size = 2 * radius + cell;
  const places = new Float32Array(2 * count);
  for (let pixel = 0; pixel < count; pixel++) {
    const angle = (2 * Math.PI * pixel) / count;
    places[2 * pixel] = size / 2 + radius * Math.sin(angle);
    places[2 * pixel + 1] = size / 2 - radius * Math.cos(angle);
  }
  const points = Math.min(MOST_RING_POINTS, Math.ceil((size / cell) * RING_POINTS));
  const coarse = Math.max(1, Math.round(points / RING_POINTS));
  const edge = size / coarse;
  return {
    width: size,
    height: size,
    cell,
    places,
    lights: ringMap({ count, radius, cell, size }, points),
    glow: ringMap({ count, radius, cell, size: size + 2 * edge }, coarse + 2),
    spill: { x: edge, y: edge },
    carrier: { kind: 'ring', radius },
  };
}

interface Ring {
  readonly count: number;
  readonly radius: number;
  readonly cell: number;
  readonly size: number;
}

function ringMap({ count, radius, cell, size }: Ring, points: number): PointMap {
  const pixels = new Int32Array(points * points).fill(-1);
  for (let point = 0; point < pixels.length; point++) {
    const x = (((point % points) + 0.5) / points - 0.5) * size;
    const y = ((Math.floor(point / points) + 0.5) / points - 0.5) * size;
    if (Math.abs(Math.hypot(x, y) - radius) > RING_BAND * cell) continue;
    const turn = Math.atan2(x, -y) / (2 * Math.PI);
    pixels[point] = Math.round(((turn + 1) % 1) * count) % count;
  }
  return { width: points, height: points, pixels };
}
