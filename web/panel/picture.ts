// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { viewOf, type BoardLook } from '../sim/board-look';
import type { BoardDefinition } from '../sim/board';
import { createShown } from './board-panel';
import { parseDrawing } from './drawing';

/** A still picture of a board; null for a board that is dark. `svgText` is its board.svg. */
export function boardPicture(
  board: BoardDefinition,
  svgText: string,
  look: BoardLook | null,
): SVGSVGElement {
  const drawing = parseDrawing(svgText);
  // Styles of the page don't reach into an image, and there is nothing to press.
  for (const hit of drawing.querySelectorAll('.hit')) hit.remove();
  for (const power of drawing.querySelectorAll('.power')) {
    power.setAttribute('opacity', look ? '1' : '0');
  }
  const view = look && viewOf(look);
  for (const part of board.parts) {
    if (part.kind === 'neopixel' || part.kind === 'led') {
      createShown(part, drawing, board).update(view);
    }
  }
  return drawing;
}

/** The picture as the address of an image. */
export function pictureAddress(picture: SVGSVGElement): string {
  const text = new XMLSerializer().serializeToString(picture);
  return `data:image/svg+xml,${encodeURIComponent(text)}`;
}
