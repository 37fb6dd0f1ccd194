// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { GAMMA } from '../panel/pixel-color';

/** However weak light is, it is seen in its colour. */
const WEAKEST = 0.35;

/** How strong each value looks on a screen, 0 to 1. */
const LEVELS = Float32Array.from({ length: 256 }, (_, value) => (value / 255) ** (1 / GAMMA));

/**
 * Fills `lights` with the pixels of `bytes`, which are as on the wire; `order` names each byte of one. A light
 * is a canvas's RGBA, opaque where it is bright, as pixelLight() has it: thousands of them in a frame.
 */
export function readLights(bytes: Uint8Array, order: string, lights: Uint32Array): void {
  const size = order.length;
  const [red, green, blue, white] = Array.from('RGBW', (letter) => order.indexOf(letter));
  if (red === undefined || green === undefined || blue === undefined) return;
  for (let pixel = 0, start = 0; pixel < lights.length; pixel++, start += size) {
    const more = white === undefined || white < 0 ? 0 : (bytes[start + white] ?? 0);
    const r = Math.min(255, (bytes[start + red] ?? 0) + more);
    const g = Math.min(255, (bytes[start + green] ?? 0) + more);
    const b = Math.min(255, (bytes[start + blue] ?? 0) + more);
    lights[pixel] = light(r, g, b);
  }
}

function light(r: number, g: number, b: number): number {
  const strongest = Math.max(r, g, b);
  if (strongest === 0) return 0;
  const level = LEVELS[strongest] ?? 0;
  const scale = 255 / level;
  const alpha = Math.round((WEAKEST + (1 - WEAKEST) * level) * 255);
  return (
    (alpha << 24) |
    (Math.round((LEVELS[b] ?? 0) * scale) << 16) |
    (Math.round((LEVELS[g] ?? 0) * scale) << 8) |
    Math.round((LEVELS[r] ?? 0) * scale)
  );
}
