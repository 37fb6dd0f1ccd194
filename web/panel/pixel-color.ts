// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What a pixel is asked to show: 0 to 255 for each colour, as the program wrote it. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** How a lit pixel is drawn. */
export interface Light {
  /** The colour of the light, at full strength, as CSS. */
  readonly color: string;
  /** How bright it looks: more than 0, up to 1. */
  readonly level: number;
}

export const BLACK: Rgb = { red: 0, green: 0, blue: 0 };

/**
 * The screen's gamma. An LED's light grows linearly with its value, a screen's doesn't, so without
 * this (5, 0, 0) would be black here and is plain to see on a desk. It also gives mixtures the
 * colour they have on a desk: (255, 150, 0), which Adafruit's libraries call yellow, is yellow.
 */
export const GAMMA = 2.2;

/** How to draw a pixel with these values; null when it is off. */
export function pixelLight({ red, green, blue }: Rgb): Light | null {
  const strongest = Math.max(red, green, blue);
  if (strongest <= 0) return null;
  const level = (strongest / 255) ** (1 / GAMMA);
  const channel = (value: number): number => Math.round((value / strongest) ** (1 / GAMMA) * 255);
  return { color: `rgb(${channel(red)} ${channel(green)} ${channel(blue)})`, level };
}

/**
 * The values of pixel `index` in the bytes on the wire; black when they aren't there.
 * `order` names each byte of a pixel, like "GRB". White is added to the other three.
 */
export function readPixel(bytes: Uint8Array, index: number, order: string): Rgb {
  const white = readByte(bytes, index, order, 'W');
  const color = (letter: string): number =>
    Math.min(255, readByte(bytes, index, order, letter) + white);
  return { red: color('R'), green: color('G'), blue: color('B') };
}

function readByte(bytes: Uint8Array, index: number, order: string, letter: string): number {
  const start = index * order.length;
  const position = order.indexOf(letter);
  if (position < 0 || start + order.length > bytes.length) return 0;
  return bytes[start + position] ?? 0;
}

/** As describeColor(), with white by itself: "red 255, green 0, blue 0, white 40". */
export function describePixel(bytes: Uint8Array, index: number, order: string): string {
  const white = readByte(bytes, index, order, 'W');
  if (white === 0) return describeColor(readPixel(bytes, index, order));
  const [red, green, blue] = ['R', 'G', 'B'].map((letter) => readByte(bytes, index, order, letter));
  return `red ${red}, green ${green}, blue ${blue}, white ${white}`;
}

/** In words: "off", or "red 255, green 0, blue 0". */
export function describeColor({ red, green, blue }: Rgb): string {
  if (red === 0 && green === 0 && blue === 0) return 'off';
  return `red ${red}, green ${green}, blue ${blue}`;
}
