// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Words of pwmio and pulseio.
import type { Words } from './words';

const MAKES = /\b(?:PWMOut|PulseOut|tone)\(/;

export const PWM: readonly Words[] = [
  {
    words: /^ValueError: duty_cycle must be 0-65535/,
    sentence:
      'duty_cycle goes from 0, which is off, to 65535, which is on all the time: half of it is 32768.',
  },
  {
    words: /can't convert float to int/,
    text: /\bduty_cycle\s*=/,
    sentence: 'duty_cycle wants a whole number, from 0 to 65535: write int(…) around it.',
  },
  {
    words: /^AttributeError: Invalid variable_frequency/,
    sentence:
      'Its frequency can be changed only where it was made for that: PWMOut(…, variable_frequency=True)',
  },
  {
    words: /^ValueError: Invalid frequency/,
    text: /\b(?:PWMOut|PulseOut|tone)\(|\.frequency\s*=/,
    sentence:
      'The chip of this board can’t make that frequency: it makes those from 4 to 4000000 hertz.',
  },
  {
    words: /^RuntimeError: Internal resource\(s\) in use/,
    text: MAKES,
    sentence:
      'The chip makes four frequencies at a time, each for four pins at most, and no more of them is free: put one away with deinit().',
  },
  {
    words: /^TypeError: Array must contain halfwords/,
    sentence: 'send wants its pulses as an array of type "H": array.array("H", [9000, 4500])',
  },
];
