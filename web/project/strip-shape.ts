// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** The corner of a grid where its first pixel is. */
export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** The widest grid: as many pixels as are drawn of a strip, four bytes each. */
export const WIDEST = 4096;

export interface GridShape {
  readonly kind: 'grid';
  /** Pixels beside each other, 1 to WIDEST. */
  readonly width: number;
  /** Whether the strip runs along rows or along columns. */
  readonly along: 'rows' | 'columns';
  /** Every other of them runs back. */
  readonly serpentine: boolean;
  readonly start: Corner;
}

/** How the pixels of a strip are laid out on the table. */
export type StripShape = { readonly kind: 'strip' } | { readonly kind: 'ring' } | GridShape;

/** The shapes that a person has chosen, by the names of the pins. */
export type StripShapes = Readonly<Record<string, StripShape>>;

/** More strips than that a board does not show. */
const MOST_STRIPS = 8;
const LONGEST_NAME = 31;

/** The grid that is likeliest for so many pixels: a square, or lines of eight, as they are sold. */
export function likelyGrid(count: number): GridShape {
  const root = Math.sqrt(count);
  const eights = count % 8 === 0 ? count / 8 : Math.ceil(root);
  const width = Number.isInteger(root) ? root : eights;
  return {
    kind: 'grid',
    width: Math.min(WIDEST, Math.max(1, width)),
    along: 'rows',
    serpentine: true,
    start: 'top-left',
  };
}

export function sameShapes(a: StripShapes, b: StripShapes): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]))
  );
}

/** Reads what anybody may have made; null where it is no such shapes. */
export function readShapes(value: unknown): StripShapes | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  if (entries.length > MOST_STRIPS) return null;
  const shapes: [string, StripShape][] = [];
  for (const [name, each] of entries) {
    const shape = readShape(each);
    if (shape === null || name.length > LONGEST_NAME) return null;
    shapes.push([name, shape]);
  }
  return Object.fromEntries(shapes);
}

function readShape(value: unknown): StripShape | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'strip' || value.kind === 'ring') return { kind: value.kind };
  const { kind, width, along, serpentine, start } = value as Readonly<Record<string, unknown>>;
  const corner = CORNERS.find((known) => known === start);
  if (kind !== 'grid' || corner === undefined || typeof serpentine !== 'boolean') return null;
  if (typeof width !== 'number' || !Number.isInteger(width)) return null;
  if (width < 1 || width > WIDEST || (along !== 'rows' && along !== 'columns')) return null;
  return { kind, width, along, serpentine, start: corner };
}
