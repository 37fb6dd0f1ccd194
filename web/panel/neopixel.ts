// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { NeoPixelPart } from '../sim/board';
import { createElement } from './drawing';
import { createLight } from './light';
import { BLACK, describeColor, pixelLight, readPixel, type Rgb } from './pixel-color';
import type { Widget } from './widget';

/** Shows a strip: pixel n at the n-th of `groups`. `pin` is the index of the strip's pin. */
export function createNeoPixels(
  part: NeoPixelPart,
  groups: readonly SVGGElement[],
  pin: number,
): Widget {
  gather(groups, `${part.label}s`);
  const pixels = groups.map((group, index) => createPixel(group, part, index));
  const colors = groups.map(() => BLACK);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const name = (): void => {
    const renamed = pixels.map((pixel, index) => pixel.name(colors[index] ?? BLACK)).some(Boolean);
    timer = renamed ? setTimeout(name, NAMING_MS) : undefined;
  };
  name();
  // Bytes are looked at only when there are new ones. Frames alone would not tell: another machine
  // counts them anew.
  let shown = '';
  return {
    update(view) {
      const strip = view?.strips.find((candidate) => candidate.pin === pin);
      const frame = strip === undefined ? 'none' : `${strip.frames} ${strip.timeUs}`;
      if (frame === shown) return;
      shown = frame;
      pixels.forEach((pixel, index) => {
        const color = strip === undefined ? BLACK : readPixel(strip.bytes, index, part.order);
        colors[index] = color;
        pixel.shine(color);
      });
      if (timer === undefined) name();
    },
    destroy() {
      clearTimeout(timer);
    },
  };
}

/** Names of pixels are written no more often than this: nobody hears a colour faster. */
const NAMING_MS = 250;

/** Screen readers find the strip as one thing, with its pixels inside. */
function gather(groups: readonly SVGGElement[], label: string): void {
  const [first] = groups;
  const together = first?.parentNode;
  if (!first || !together || groups.some((group) => group.parentNode !== together)) return;
  const strip = createElement('g', { role: 'group', 'aria-label': label });
  first.before(strip);
  strip.append(...groups);
}

interface Pixel {
  shine(color: Rgb): void;
  /** Says the colour to screen readers; whether it is another than before. */
  name(color: Rgb): boolean;
}

function createPixel(group: SVGGElement, part: NeoPixelPart, index: number): Pixel {
  const setLight = createLight(group);
  group.setAttribute('role', 'img');
  let shining = '';
  let label = '';
  return {
    shine(color) {
      const next = describeColor(color);
      if (next === shining) return;
      shining = next;
      setLight(pixelLight(color));
    },
    name(color) {
      const next = `${part.label} ${index}: ${describeColor(color)}`;
      if (next === label) return false;
      label = next;
      group.setAttribute('aria-label', label);
      return true;
    },
  };
}
