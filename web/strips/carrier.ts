// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { StripLayout } from './layout';

/** Below this many CSS pixels a package is only its lens. */
const SMALLEST_PACKAGE = 9;
/** In cells. */
const PACKAGE = 0.74;
const LENS = 0.27;
/** Around each lens, in cells and at least in CSS pixels: white light is told from the white package by it. */
const RIM = 0.05;
const THINNEST_RIM = 1;
/** Of pixels without a package the light takes more of the room. */
const BARE_LENS = 0.4;

const BOARD = '#20242c';
const EDGE = '#3a404c';
const PACKAGE_COLOR = '#e6e3da';
const RIM_COLOR = '#2f2d29';
const LENS_COLOR = '#5f5c54';
const BARE_COLOR = '#4a4f5a';

/** Draws the strip's carrier and its packages, with a hole where each lens is. */
export function drawCarrier(canvas: HTMLCanvasElement, layout: StripLayout, scale: number): void {
  const context = sized(canvas, layout, scale);
  if (!context) return;
  drawBoard(context, layout);
  if (hasPackages(layout)) drawPackages(context, layout);
  context.globalCompositeOperation = 'destination-out';
  fillLenses(context, layout, 1);
}

/**
 * The CSS clip-path within which light is seen from behind the carrier: its bands, without the rounded corners and
 * the edge, which cover only a part of the points under them.
 */
export function carrierClip({ carrier, cell }: StripLayout): string {
  if (carrier.kind === 'ring') return 'none';
  const inside = edgeOf(cell) + 0.3 * cornerOf(cell);
  const rects = carrier.bands.map(({ x, y, width, height }) => {
    const [across, down] = [width - 2 * inside, height - 2 * inside];
    return `M${x + inside} ${y + inside}h${across}v${down}h${-across}z`;
  });
  return `path("${rects.join('')}")`;
}

/** Draws the lenses as they are without light. */
export function drawLenses(canvas: HTMLCanvasElement, layout: StripLayout, scale: number): void {
  const context = sized(canvas, layout, scale);
  if (!context) return;
  context.fillStyle = hasPackages(layout) ? LENS_COLOR : BARE_COLOR;
  // A little larger than the holes, under whose edges they are.
  fillLenses(context, layout, 1.15);
}

/** Of the layout's size in CSS pixels, each of which is `scale` of the screen's. */
function sized(
  canvas: HTMLCanvasElement,
  { width, height }: StripLayout,
  scale: number,
): CanvasRenderingContext2D | null {
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  context?.scale(canvas.width / width, canvas.height / height);
  return context;
}

function hasPackages({ cell }: StripLayout): boolean {
  return cell >= SMALLEST_PACKAGE;
}

function edgeOf(cell: number): number {
  return Math.min(1, cell / 8);
}

function cornerOf(cell: number): number {
  return Math.min(4, cell / 5);
}

function drawBoard(context: CanvasRenderingContext2D, layout: StripLayout): void {
  const { carrier, cell } = layout;
  const edge = edgeOf(cell);
  context.fillStyle = BOARD;
  context.strokeStyle = EDGE;
  context.lineWidth = edge;
  context.beginPath();
  if (carrier.kind === 'ring') {
    const middle = layout.width / 2;
    context.arc(middle, middle, carrier.radius + cell / 2 - edge / 2, 0, 2 * Math.PI);
    const inner = Math.max(0, carrier.radius - cell / 2 + edge / 2);
    context.moveTo(middle + inner, middle);
    context.arc(middle, middle, inner, 0, 2 * Math.PI, true);
  } else {
    for (const { x, y, width, height } of carrier.bands) {
      const inside = [x + edge / 2, y + edge / 2, width - edge, height - edge] as const;
      context.roundRect(...inside, cornerOf(cell));
    }
  }
  context.fill();
  context.stroke();
}

function drawPackages(context: CanvasRenderingContext2D, layout: StripLayout): void {
  const { places, cell, carrier } = layout;
  const size = PACKAGE * cell;
  const middle = layout.width / 2;
  context.fillStyle = PACKAGE_COLOR;
  for (let at = 0; at < places.length; at += 2) {
    const x = places[at] ?? 0;
    const y = places[at + 1] ?? 0;
    context.save();
    context.translate(x, y);
    // On a ring they look outwards.
    if (carrier.kind === 'ring') context.rotate(Math.atan2(y - middle, x - middle));
    context.beginPath();
    context.roundRect(-size / 2, -size / 2, size, size, size / 8);
    context.fill();
    context.restore();
  }
  const rim = Math.max(THINNEST_RIM, RIM * cell);
  context.fillStyle = RIM_COLOR;
  fillLenses(context, layout, 1 + rim / (LENS * cell));
}

function fillLenses(context: CanvasRenderingContext2D, layout: StripLayout, times: number): void {
  const { places, cell } = layout;
  const radius = (hasPackages(layout) ? LENS : BARE_LENS) * cell * times;
  context.beginPath();
  for (let at = 0; at < places.length; at += 2) {
    const x = places[at] ?? 0;
    const y = places[at + 1] ?? 0;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}
