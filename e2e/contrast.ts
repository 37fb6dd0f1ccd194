// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Locator } from '@playwright/test';

/**
 * The relative luminance (WCAG) of each point from the middle of a part to the right, as it is on the screen;
 * `x` and `y` are where the middle is, in its width and height.
 */
export async function luminances(part: Locator, x = 0.5, y = 0.5): Promise<number[]> {
  const picture = await part.screenshot({ animations: 'disabled' });
  return part.page().evaluate(
    async ([png, across, down]) => {
      const bytes = Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const left = Math.round(image.width * across);
      const top = Math.round(image.height * down);
      const { data } = context.getImageData(left, top, image.width - left, 1);
      const linear = (value = 0): number =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return Array.from({ length: data.length / 4 }, (_, point) => {
        const [red, green, blue] = data.slice(4 * point);
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      });
    },
    [picture.toString('base64'), x, y] as const,
  );
}

/** The contrast ratio (WCAG) of two luminances. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
