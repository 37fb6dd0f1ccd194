// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element of the text of a board.svg. The text is only ever one of our own files; what
 * could run or load anything is dropped all the same, so that a drawing stays a drawing.
 */
export function parseDrawing(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = document.importNode(parsed.documentElement, true);
  if (!(root instanceof SVGSVGElement)) throw new Error('board.svg: not an SVG drawing');
  for (const element of root.querySelectorAll(
    'script, style, foreignObject, image, a, parsererror',
  )) {
    element.remove();
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const link = name === 'href' || name.endsWith(':href');
      if (name.startsWith('on') || (link && !value.startsWith('#'))) element.removeAttribute(name);
    }
  }
  return root;
}

/** The group with this id in the drawing. Without one the part is drawn nowhere, and still works. */
export function findGroup(drawing: SVGSVGElement, id: string): SVGGElement {
  const found = drawing.querySelector(`g[id="${id}"]`);
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
