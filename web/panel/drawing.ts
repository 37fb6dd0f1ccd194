// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { cleanDrawing } from './clean-drawing';

const SVG = 'http://www.w3.org/2000/svg';

let drawings = 0;

/** Makes an element of the text of a board.svg, of which only what draws is left. */
export function parseDrawing(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = document.importNode(parsed.documentElement, true);
  if (!(root instanceof SVGSVGElement)) throw new Error('board.svg: not an SVG drawing');
  drawings += 1;
  cleanDrawing(root, `drawing-${drawings}-`);
  return root;
}

/** The group of that id in board.svg. Without one the part is drawn nowhere, and still works. */
export function findGroup(drawing: SVGSVGElement, id: string): SVGGElement {
  const found = drawing.querySelector(`g[data-id="${id}"]`);
  if (found instanceof SVGGElement) return found;
  console.warn(`board.svg has no <g id="${id}">, which board.json names: add it to the drawing`);
  return createElement('g', {});
}

/** A new SVG element with these attributes. */
export function createElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
