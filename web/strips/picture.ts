// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { element } from '../ui/dom';
import { carrierClip, drawCarrier, drawLenses } from './carrier';
import type { PointMap, StripLayout } from './layout';

/** More of a screen's points nobody sees, and they take time. */
const SHARPEST = 2;

/** The picture of a strip. */
export interface StripPicture {
  readonly dom: HTMLElement;
  /** Draws it anew, dark. */
  lay(layout: StripLayout): void;
  /** Lets its pixels shine, each as a canvas's RGBA. */
  shine(lights: Uint32Array): void;
  /** Marks one pixel; -1: none. */
  mark(pixel: number): void;
}

/**
 * Layers: lenses without light, lights, the carrier with holes for them, and the light that falls around. Only
 * lights change, which have few points and are stretched by the browser: so a frame of thousands of pixels takes
 * this page hardly any time.
 */
export function createStripPicture(): StripPicture {
  const lights = createLayer('strip-lights');
  const lenses = element('canvas');
  const carrier = element('canvas');
  const glow = createLayer('strip-glow');
  const marker = element('div', { class: 'strip-marker', hidden: true });
  const dom = element(
    'div',
    { class: 'strip-layers', 'aria-hidden': 'true' },
    lenses,
    lights.canvas,
    carrier,
    glow.canvas,
    marker,
  );
  let layout: StripLayout | null = null;
  return {
    dom,
    lay(next) {
      layout = next;
      dom.style.width = `${next.width}px`;
      dom.style.height = `${next.height}px`;
      lights.lay(next.lights);
      lights.canvas.style.clipPath = carrierClip(next);
      glow.lay(next.glow);
      glow.canvas.style.inset = `${-next.spill.y}px ${-next.spill.x}px`;
      glow.canvas.style.width = `${next.width + 2 * next.spill.x}px`;
      glow.canvas.style.height = `${next.height + 2 * next.spill.y}px`;
      const scale = Math.min(SHARPEST, devicePixelRatio);
      drawLenses(lenses, next, scale);
      drawCarrier(carrier, next, scale);
      marker.style.width = marker.style.height = `${Math.max(7, next.cell)}px`;
    },
    shine(colors) {
      lights.shine(colors);
      glow.shine(colors);
    },
    mark(pixel) {
      marker.hidden = pixel < 0 || layout === null;
      if (pixel < 0 || layout === null) return;
      marker.style.left = `${layout.places[2 * pixel] ?? 0}px`;
      marker.style.top = `${layout.places[2 * pixel + 1] ?? 0}px`;
    },
  };
}

/** A canvas with a point for each pixel, or some. */
function createLayer(name: string) {
  const canvas = element('canvas', { class: name });
  const context = canvas.getContext('2d');
  let map: PointMap = { width: 1, height: 1, pixels: new Int32Array(1) };
  let image = new ImageData(1, 1);
  let points = new Uint32Array(image.data.buffer);
  /** The points that show a pixel. */
  let shown = new Uint32Array(0);
  return {
    canvas,
    lay(next: PointMap) {
      map = next;
      canvas.width = map.width;
      canvas.height = map.height;
      image = new ImageData(map.width, map.height);
      points = new Uint32Array(image.data.buffer);
      shown = Uint32Array.from(points.keys()).filter((point) => (map.pixels[point] ?? -1) >= 0);
    },
    shine(colors: Uint32Array) {
      const { pixels } = map;
      for (const point of shown) points[point] = colors[pixels[point] ?? -1] ?? 0;
      context?.putImageData(image, 0, 0);
    },
  };
}
