// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { describeColor, describePixel, pixelLight, readPixel } from './pixel-color';

const rgb = (red: number, green: number, blue: number) => ({ red, green, blue });

test('a pixel that is off has no light', () => {
  expect(pixelLight(rgb(0, 0, 0))).toBeNull();
});

test('full colours are drawn as they are', () => {
  expect(pixelLight(rgb(255, 0, 0))).toEqual({ color: 'rgb(255 0 0)', level: 1 });
  expect(pixelLight(rgb(255, 255, 255))).toEqual({ color: 'rgb(255 255 255)', level: 1 });
});

test('the weakest light is still to be seen, in its colour', () => {
  const light = pixelLight(rgb(1, 0, 0));
  expect(light?.color).toBe('rgb(255 0 0)');
  expect(light?.level).toBeGreaterThan(0.05);
});

test('5 of 255 looks like a sixth, not like a fiftieth', () => {
  expect(pixelLight(rgb(5, 0, 0))?.level).toBeCloseTo(1 / 6, 2);
});

test('each step of brightness is a step', () => {
  const levels = Array.from(
    { length: 255 },
    (_, step) => pixelLight(rgb(0, step + 1, 0))?.level ?? 0,
  );
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  expect(new Set(levels).size).toBe(255);
});

test('brightness changes the strength of a colour, not the colour', () => {
  expect(pixelLight(rgb(10, 5, 0))?.color).toBe(pixelLight(rgb(200, 100, 0))?.color);
});

test('mixtures look as on a real pixel: this is what libraries call yellow and orange', () => {
  expect(pixelLight(rgb(255, 150, 0))?.color).toBe('rgb(255 200 0)');
  expect(pixelLight(rgb(255, 40, 0))?.color).toBe('rgb(255 110 0)');
});

test('bytes are read in the order of the wire', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6);
  expect(readPixel(bytes, 0, 'GRB')).toEqual(rgb(2, 1, 3));
  expect(readPixel(bytes, 1, 'GRB')).toEqual(rgb(5, 4, 6));
  expect(readPixel(bytes, 1, 'RGB')).toEqual(rgb(4, 5, 6));
});

test('white is added to the colours', () => {
  expect(readPixel(Uint8Array.of(10, 20, 30, 240), 0, 'GRBW')).toEqual(rgb(255, 250, 255));
});

test('a pixel beyond the bytes is off, and so is half a pixel', () => {
  expect(readPixel(Uint8Array.of(9, 9, 9), 1, 'GRB')).toEqual(rgb(0, 0, 0));
  expect(readPixel(Uint8Array.of(9, 9, 9, 9, 9), 1, 'GRB')).toEqual(rgb(0, 0, 0));
});

test('a colour in words', () => {
  expect(describeColor(rgb(0, 0, 0))).toBe('off');
  expect(describeColor(rgb(255, 0, 7))).toBe('red 255, green 0, blue 7');
});

test('white is told by itself', () => {
  const bytes = Uint8Array.of(0, 255, 0, 40, 1, 2, 3, 0);
  expect(describePixel(bytes, 0, 'GRBW')).toBe('red 255, green 0, blue 0, white 40');
  expect(describePixel(bytes, 1, 'GRBW')).toBe('red 2, green 1, blue 3');
  expect(describePixel(bytes, 2, 'GRBW')).toBe('off');
});
