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

/** The picture as the address of an image: there its ids are its own, however many there are. */
export function pictureAddress(picture: SVGSVGElement): string {
  const text = new XMLSerializer().serializeToString(picture);
  return `data:image/svg+xml,${encodeURIComponent(text)}`;
}

/** Gives a picture ids of its own, so that it can stand in a page beside the board it is of. */
export function withOwnIds(picture: SVGSVGElement, prefix: string): SVGSVGElement {
  for (const element of picture.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.id = prefix + value;
      else if (name === 'href') element.setAttribute(name, value.replace(/^#/, `#${prefix}`));
      else if (value.includes('url(#')) {
        element.setAttribute(name, value.replaceAll('url(#', `url(#${prefix}`));
      }
    }
  }
  return picture;
}
