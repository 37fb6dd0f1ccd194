// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createElement } from './drawing';
import type { Light } from './pixel-color';

/** How far the halo reaches, in radii of the lens. */
const REACH = 4.9;

type Stops = readonly (readonly [offset: number, opacity: number])[];

/** Where the halo is how strong: bright on the lens, soft on its package, faint on the board. */
const HALO: Stops = [
  [0, 0.95],
  [0.2, 0.85],
  [0.3, 0.52],
  [0.45, 0.26],
  [0.65, 0.09],
  [0.85, 0.02],
  [1, 0],
];

/** The middle of the lens. However weak the light is, here it is seen in its colour. */
const CORE: Stops = [
  [0, 1],
  [0.45, 1],
  [1, 0],
];
const WEAKEST_CORE = 0.6;

/** Strong light looks white where it comes from. */
const GLARE: Stops = [
  [0, 0.75],
  [0.9, 0],
];

/** Around the lens while it is lit: white light is told from the white package by it. */
const RIM = 0.24;
const RIM_COLOR = '#2f2d29';

/** Lets the `.lens` of a part shine. Returns what sets its light; null puts it out. */
export function createLight(group: SVGGElement): (light: Light | null) => void {
  const { id } = group;
  const lens = group.querySelector('.lens');
  const attribute = (name: string): number => Number(lens?.getAttribute(name) ?? 0);
  const radius = attribute('r');
  const disc = (r: number, fill: string): SVGCircleElement =>
    createElement('circle', { cx: attribute('cx'), cy: attribute('cy'), r, fill });

  const halo = disc(radius * REACH, `url(#${id}-halo)`);
  const surface = disc(radius, 'currentColor');
  const core = disc(radius, `url(#${id}-core)`);
  const glare = disc(radius, `url(#${id}-glare)`);
  const rim = disc(radius * (1 + RIM / 2), 'none');
  rim.setAttribute('stroke', RIM_COLOR);
  rim.setAttribute('stroke-width', String(radius * RIM));
  const light = createElement(
    'g',
    { class: 'light', display: 'none' },
    // A gradient takes the colour of what it stands in, so one write changes all of its stops.
    createGradient(`${id}-halo`, 'currentColor', HALO),
    createGradient(`${id}-core`, 'currentColor', CORE),
    createGradient(`${id}-glare`, '#fff', GLARE),
    ...[halo, surface, core, glare, rim],
  );
  group.append(light);

  return (shown) => {
    if (shown === null) {
      light.setAttribute('display', 'none');
      return;
    }
    light.setAttribute('color', shown.color);
    for (const part of [halo, surface, glare]) part.setAttribute('opacity', shown.level.toFixed(3));
    core.setAttribute('opacity', (WEAKEST_CORE + (1 - WEAKEST_CORE) * shown.level).toFixed(3));
    light.removeAttribute('display');
  };
}

function createGradient(id: string, color: string, stops: Stops): SVGRadialGradientElement {
  const children = stops.map(([offset, opacity]) =>
    createElement('stop', { offset, 'stop-color': color, 'stop-opacity': opacity }),
  );
  return createElement('radialGradient', { id }, ...children);
}
