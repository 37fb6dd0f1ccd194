// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { machineWith, readBoard, runUntil } from './test-support';

const PROGRAM = `
import board
import digitalio
import neopixel
from neopixel_write import neopixel_write

neopixel.NeoPixel(board.A1, 2, bpp=4).fill((1, 2, 3, 4))
neopixel.NeoPixel(board.A2, 2, pixel_order="RGB").fill((1, 2, 3))
neopixel_write(digitalio.DigitalInOut(board.A3), bytes(3))


class Failing(neopixel.NeoPixel):
    def _transmit(self, buffer):
        raise ValueError


failing = Failing(board.A4, 1)
try:
    failing.fill(0)
except ValueError:
    pass
neopixel_write(failing.pin, bytes(6))
`;

test('a strip keeps what it was sent when the program has ended, until another begins', () => {
  const machine = machineWith('import board, neopixel\nneopixel.NeoPixel(board.A1, 2).fill(7)\n');
  runUntil(machine, () => machine.waits);
  const { strips, heldStrips } = machine.view();
  expect(strips).toEqual([]);
  expect(heldStrips.map(({ bytes }) => [...bytes])).toEqual([[0, 0, 7, 0, 0, 7]]);

  machine.files.writeAll({ 'code.py': new TextEncoder().encode('pass\n') });
  machine.restart();
  runUntil(machine, () => machine.waits);
  expect(machine.view().heldStrips).toEqual([]);
});

test('a strip has the order of bytes of the PixelBuf that was shown on it', () => {
  const machine = machineWith(PROGRAM);
  runUntil(machine, () => machine.state === 'done');
  const names = readBoard().pins.map(({ names: [name] }) => name);
  const orders = machine.strips().map(({ pin, order }) => [names[pin], order]);
  expect(orders).toEqual([
    ['A1', 'GRBW'],
    ['A2', 'RGB'],
    ['A3', ''],
    ['A4', ''],
  ]);
});
