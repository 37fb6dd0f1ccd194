// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What is too large for the memory, and what is not as long as it has to be, each run on the real firmware: the line
// that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const PIXELS = 'import board\nimport neopixel\np = neopixel.NeoPixel(board.NEOPIXEL, 10)\n';

const MISTAKES: readonly Mistake[] = [
  [
    'a list that is too long',
    'n = 100000\nx = [0] * n\n',
    2,
    'The number is too large for the board’s memory: this takes 400,000 bytes in one piece. Take a smaller one.',
  ],
  [
    'far too many bytes, in a loop',
    'while True:\n    x = bytearray(5000000)\n',
    2,
    'The number is too large for the board’s memory: this takes 5,000,000 bytes in one piece. Take a smaller one.',
  ],
  [
    'many bytes in a function',
    'def f():\n    return bytearray(400000)\nf()\n',
    2,
    'The board’s memory has no room for 400,000 bytes in one piece. Is the number too large, or is there a list or a text that grows in every round of a loop?',
  ],
  [
    'a list of all numbers up to a large one, after a loop',
    'for i in range(2):\n    pass\nif i:\n    x = list(range(100000))\n',
    4,
    'The board’s memory has no room for what this line makes. Make it smaller, or keep less on the lines before.',
  ],
  [
    'numbers that grow for ever',
    'x = []\nwhile True:\n    x.append(len(x))\n',
    3,
    'The board’s memory is full. Is there a list or a text that grows in every round of a loop?',
  ],
  [
    'one color for several pixels',
    `${PIXELS}p[0:5] = (255, 0, 0)\n`,
    4,
    'Each of these 5 pixels wants a color of its own. To give all of them one, write [(255, 0, 0)] * 5.',
  ],
  [
    'one named color for several pixels',
    `${PIXELS}RED = (0xFF, 0, 0)\np[:] = RED\n`,
    5,
    'Each of these 10 pixels wants a color of its own. To give all of them one, write [RED] * 10.',
  ],
  [
    'too few colors in a list',
    `${PIXELS}p[0:5] = [(1, 0, 0), (2, 0, 0), (3, 0, 0)]\n`,
    4,
    'There are more places left of “=” than values right of it: each wants one.',
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
