// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neverShown } from './never-shown';

const PIXELS =
  'import board, neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10, auto_write=False)\n';
const WAIT_LATER =
  'import board, neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels.auto_write = False  # wait\n';
const SETS = (line: number, name = 'pixels'): string =>
  `Line ${line} sets colors that never reach the pixels, because of auto_write=False. Write ${name}.show() after it.`;

test.each([
  [`${PIXELS}pixels[0] = (255, 0, 0)\n`, SETS(3)],
  [`${PIXELS}while True:\n    pixels.fill(0xff0000)\n`, SETS(4)],
  [`${PIXELS}pixels[0:2] = [1, 2]\n`, SETS(3)],
  [`${PIXELS}pixels.brightness = 0.5\npixels[0] = 1  # no show()\nprint("show")\n`, SETS(4)],
  [
    'from neopixel import NeoPixel\r\nclass A:\r\n    def __init__(self, pin):\r\n        self.px = NeoPixel(pin, 3, auto_write = False)\r\n        self.px.fill(9)\r\n',
    SETS(5, 'self.px'),
  ],
  [`def red():\n    pixels.fill(9)\n${PIXELS}red()\n`, SETS(2)],
  [`${WAIT_LATER}while True:\n    pixels.fill(1)\n`, SETS(5)],
  [
    'from neopixel import NeoPixel\nclass A:\n    def __init__(self, pin):\n        self.px = NeoPixel(pin, 3)\n        self.px.auto_write = False\n    def on(self):\n        self.px.fill(9)\n',
    SETS(7, 'self.px'),
  ],
  [
    `${PIXELS}pixels.fill(1)\npixels.show\n`,
    'Line 4 does nothing, as it lacks the “()”. Write: pixels.show()',
  ],
])('of %j', (source, sentence) => {
  expect(neverShown(source, [])).toBe(sentence);
});

test.each([
  `${PIXELS}pixels.fill(1)\npixels.show()\n`,
  // Elsewhere, by another name, later, or maybe.
  `${PIXELS}def show(p):\n    pass\npixels.fill(1)\n`,
  `${PIXELS}pixels[0] = 1\npixels.auto_write = True\npixels[1] = 1\n`,
  `${PIXELS}pixels[0] = 1\ngetattr(pixels, "sh" + "ow")()\n`,
  `${PIXELS}pixels[0] = 1\nsend = pixels.show\nsend()\n`,
  `${PIXELS}pixels[0] = 1\npixels.show\npixels.show()\n`,
  `${PIXELS}strip = pixels\nstrip.show()\npixels[0] = 1\n`,
  'import neopixel, board\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels[0] = 1\n',
  'import neopixel, board\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10, auto_write=quick)\npixels[0] = 1\n',
  // Set later: what comes before it is sent at once. Or perhaps never set.
  `${WAIT_LATER}pixels.fill(1)\npixels.show()\n`,
  `${WAIT_LATER}pixels.auto_write = True\npixels.fill(1)\n`,
  'import neopixel, board\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels.fill(1)\npixels.auto_write = False\n',
  'import neopixel, board\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\nif slow:\n    pixels.auto_write = False\npixels.fill(1)\n',
  'import neopixel, board\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\ndef wait():\n    pixels.auto_write = False\npixels.fill(1)\n',
  'import neopixel, board\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\nother.auto_write = False\npixels.fill(1)\n',
  // There is nothing to show.
  PIXELS,
  `${PIXELS}print(pixels[0])\n`,
])('colors of %j are shown, or may be', (source) => {
  expect(neverShown(source, [])).toBeNull();
});

test('another file may show them', () => {
  const source = `${PIXELS}import effects\npixels[0] = 1\neffects.done(pixels)\n`;
  expect(neverShown(source, ['def done(p):\n    p.show()\n'])).toBeNull();
  expect(neverShown(source, ['def done(p):\n    print(p)\n'])).toBe(SETS(4));
});

test('the first example is warned of when its show() is gone', () => {
  const source = readFileSync('public/examples/rainbow/code.py', 'utf8');
  const without = source.replace(/^ *pixels\.show\(\).*\n/m, '');
  expect(neverShown(without, [])).toContain('Write pixels.show() after it.');
});

test('no example is warned of', () => {
  const folder = 'public/examples';
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const source = readFileSync(`${folder}/${entry.name}/code.py`, 'utf8');
    expect(neverShown(source, []), entry.name).toBeNull();
  }
});
