// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { NeoPixelPart } from '../sim/board';
import { createLight } from './light';
import { BLACK, describeColor, pixelLight, readPixel, type Rgb } from './pixel-color';
import type { Widget } from './widget';

/** Shows a strip: pixel n at the n-th of `groups`. `pin` is the index of the strip's pin. */
export function createNeoPixels(
  part: NeoPixelPart,
  groups: readonly SVGGElement[],
  pin: number,
): Widget {
  const pixels = groups.map((group, index) => createPixel(group, part, index));
  // Bytes are looked at only when there are new ones. Frames alone would not tell: another machine
  // counts them anew.
  let shown = '';
  return {
    update(view) {
      const strip = view?.strips.find((candidate) => candidate.pin === pin);
      const frame = strip === undefined ? 'none' : `${strip.frames} ${strip.timeUs}`;
      if (frame === shown) return;
      shown = frame;
      pixels.forEach((show, index) => {
        show(strip === undefined ? BLACK : readPixel(strip.bytes, index, part.order));
      });
    },
    destroy() {
      // Nothing but elements, and they go with the panel.
    },
  };
}

function createPixel(group: SVGGElement, part: NeoPixelPart, index: number): (color: Rgb) => void {
  const setLight = createLight(group, `${part.id}-${index}`);
  group.setAttribute('role', 'img');
  let label = '';
  return (color) => {
    const next = `${part.label} ${index}: ${describeColor(color)}`;
    if (next === label) return;
    label = next;
    group.setAttribute('aria-label', label);
    setLight(pixelLight(color));
  };
}
