// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

const SVG = 'http://www.w3.org/2000/svg';

/** Elements of SVG 2 that only draw. What runs, loads, links, moves or nests HTML is not among them. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc path circle ellipse rect line polyline polygon text tspan
  linearGradient radialGradient stop pattern clipPath mask marker`.split(/\s+/),
);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class transform viewBox preserveAspectRatio version x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d
  dx dy rotate points width height pathLength offset color opacity display visibility fill fill-opacity
  fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset vector-effect paint-order stop-color stop-opacity gradientUnits
  gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clip-path clip-rule
  clipPathUnits mask maskUnits maskContentUnits marker-start marker-mid marker-end markerWidth
  markerHeight markerUnits refX refY orient font-family font-size font-weight font-style text-anchor
  dominant-baseline letter-spacing word-spacing textLength lengthAdjust text-rendering shape-rendering
  aria-hidden href data-travel`.split(/\s+/),
);

/**
 * Takes away from a drawing all that does more than draw: elements and attributes that are not on
 * the lists, what is not SVG, and references to anything outside. Each id begins with `prefix`
 * afterwards, and so do references to it: several drawings can stand in one page. What an id was
 * is kept as `data-id`.
 */
export function cleanDrawing(root: Element, prefix: string): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) continue;
    if (child instanceof Element && isDrawn(child)) cleanDrawing(child, prefix);
    else child.remove();
  }
  for (const { name, value } of [...root.attributes]) {
    root.removeAttribute(name);
    if (!ATTRIBUTES.has(name)) continue;
    if (name === 'id') root.setAttribute('data-id', value);
    const kept = ownValue(name, value, prefix);
    if (kept !== null) root.setAttribute(name, kept);
  }
}

function isDrawn(element: Element): boolean {
  return element.namespaceURI === SVG && ELEMENTS.has(element.localName);
}

/** An attribute's value with ids of this drawing; null if it refers to something else. */
function ownValue(name: string, value: string, prefix: string): string | null {
  if (name === 'id') return prefix + value;
  if (name === 'href') return value.startsWith('#') ? `#${prefix}${value.slice(1)}` : null;
  // CSS escapes could hide a function's name.
  if (value.includes('\\')) return null;
  const inside = value.replace(/^url\(#([\w-]+)\)$/, '');
  if (inside === '') return value.replace('url(#', `url(#${prefix}`);
  return /(?:url|image|src|image-set)\s*\(/i.test(value) ? null : value;
}
