// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { pixelLight, readPixel } from '../panel/pixel-color';
import { readLights } from './lights';

/** As CSS, as pixelLight() says it. */
function color(light: number): string {
  return `rgb(${light & 0xff} ${(light >> 8) & 0xff} ${(light >> 16) & 0xff})`;
}

test.each(['GRB', 'RGB', 'GRBW', 'BGR'])(
  '%s has the colors that the board’s pixels have',
  (order) => {
    const bytes = Uint8Array.from({ length: 200 * order.length }, (_, i) => (i * 37) % 256);
    const lights = new Uint32Array(200);
    readLights(bytes, order, lights);
    lights.forEach((light, pixel) => {
      expect(color(light)).toBe(pixelLight(readPixel(bytes, pixel, order))?.color ?? color(0));
    });
  },
);

test('what is off shines not at all, and weak light is seen', () => {
  const lights = new Uint32Array(3);
  readLights(Uint8Array.from([0, 0, 0, 0, 1, 0, 255, 255, 255]), 'GRB', lights);
  const alphas = Array.from(lights, (light) => light >>> 24);
  expect(alphas[0]).toBe(0);
  expect(alphas[1]).toBeGreaterThan(90);
  expect(alphas[2]).toBe(255);
});

test('pixels whose bytes are not there are off', () => {
  const lights = new Uint32Array(2).fill(7);
  readLights(Uint8Array.from([9, 9, 9]), 'GRB', lights);
  expect(lights[1]).toBe(0);
});
