// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Mistakes with pwmio and pulseio, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const MAKE = 'import board, pwmio\nled = pwmio.PWMOut(board.LED)\n';

const MISTAKES: readonly Mistake[] = [
  [
    'more than all',
    `${MAKE}led.duty_cycle = 65536\n`,
    3,
    'duty_cycle goes from 0, which is off, to 65535, which is on all the time: half of it is 32768.',
  ],
  [
    'a part of a whole number',
    `${MAKE}led.duty_cycle = 65535 * 0.3\n`,
    3,
    'duty_cycle wants a whole number, from 0 to 65535: write int(…) around it.',
  ],
  [
    'another frequency',
    `${MAKE}led.frequency = 440\n`,
    3,
    'Its frequency can be changed only where it was made for that: PWMOut(…, variable_frequency=True)',
  ],
  [
    'a frequency that is too low',
    'import board, pwmio\nled = pwmio.PWMOut(board.LED, frequency=1)\n',
    2,
    'The chip of this board can’t make that frequency: it makes those from 4 to 4000000 hertz.',
  ],
  [
    'more frequencies than there are',
    'import board, pwmio\npins = board.A1, board.A2, board.A3, board.A4, board.A5\nouts = []\nfor pin in pins:\n    outs.append(pwmio.PWMOut(pin, frequency=1000 + len(outs)))\n',
    5,
    'The chip makes four frequencies at a time, each for four pins at most, and no more of them is free: put one away with deinit().',
  ],
  [
    'pulses of another type',
    'import array, board, pulseio\nout = pulseio.PulseOut(board.A1)\nout.send(array.array("I", [560]))\n',
    3,
    'send wants its pulses as an array of type "H": array.array("H", [9000, 4500])',
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
