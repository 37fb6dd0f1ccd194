// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Names that are not there when the program runs, each on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const MISTAKES: readonly Mistake[] = [
  ['while true', 'while true:\n    x = 1\n    y = 2\n', 1, 'Did you mean True?'],
  ['false', 'x = false\n', 1, 'Did you mean False?'],
  ['null', 'x = null\n', 1, 'Did you mean None?'],
  ['prnt', 'prnt("x")\n', 1, 'Did you mean print?'],
  ['Print', 'Print("x")\n', 1, 'Did you mean print?'],
  ['imput', 'x = imput("a")\n', 1, 'Did you mean input?'],
  ['an own name, misspelled', 'größe = 1\nprint(grösse)\n', 2, 'Did you mean größe?'],
  [
    'a function of a module, without import',
    'x = 1\nsleep(x)\n',
    2,
    'sleep is in the module time: put “import time” at the top of the program, and write time.sleep here.',
  ],
  [
    'text without quotes',
    'print(hello)\n',
    1,
    'Nothing is stored under the name hello. If it is meant as text, put it in quotes: "hello"',
  ],
  [
    'curly quotes',
    'print(“hello”)\n',
    1,
    'These are curly quotes, as in letters. Type straight ones: " or \'.',
  ],
  [
    'no import',
    'time.sleep(1)\n',
    1,
    'time is a module: put “import time” at the top of the program.',
  ],
  [
    'the module left out',
    'import board\nimport neopixel\npixels = NeoPixel(board.NEOPIXEL, 10)\n',
    3,
    'NeoPixel is in the module neopixel. Did you mean neopixel.NeoPixel?',
  ],
  [
    'used before it is set',
    'print(x)\nx = 1\n',
    1,
    'x gets its value on line 2, which comes later. Move that line up.',
  ],
  [
    'a local variable before it is set',
    'def f():\n    x = x + 1\n    return x\nf()\n',
    2,
    'x is used here before it has a value in this function. Give it one above.',
  ],
  [
    'global forgotten',
    'count = 0\ndef f():\n    count += 1\nf()\n',
    3,
    'count is made outside of this function. To change it in here, write “global count” as the function’s first line.',
  ],
  [
    'self. forgotten',
    'class A:\n    def __init__(self):\n        self.x = 1\n    def go(self):\n        return x\nA().go()\n',
    5,
    'x belongs to the object. Did you mean self.x?',
  ],
  [
    'a name in a list of several lines',
    'x = [\n    1,\n    rnage(2),\n    3,\n]\n',
    3,
    'Did you mean range?',
  ],
  [
    'misspelled where it counts up',
    'count = 0\nfor i in range(3):\n    cuont = cuont + 1\n',
    3,
    'Did you mean count?',
  ],
  ['misspelled before +=', 'count = 0\ncuont += 1\n', 2, 'Did you mean count?'],
  [
    'misspelled in a function',
    'def f(count):\n    cuont = cuont + 1\nf(1)\n',
    2,
    'Did you mean count?',
  ],
  [
    'misspelled in a function, before +=',
    'count = 0\ndef f():\n    cuont += 1\nf()\n',
    3,
    'Did you mean count?',
  ],
  [
    'counted up from nothing, like no other name',
    'lamp = 0\ntotal = total + 1\n',
    2,
    'total has no value yet when this line runs.',
  ],
  [
    'a condition after the loop’s body',
    'count = 3\nwhile cuont > 0:\n    count -= 1\n    print(count)\n',
    2,
    'Did you mean count?',
  ],
  ['import Time', 'import Time\n', 1, 'time is written in small letters: import time'],
  [
    'from Random',
    'from Random import randint\n',
    1,
    'random is written in small letters: import random',
  ],
  [
    'import NeoPixel for neopixel',
    'import board\nimport NeoPixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\n',
    3,
    'neopixel is written in small letters: import neopixel',
  ],
  [
    'import NeoPixel, and called',
    'import board\nimport NeoPixel\npixels = NeoPixel(board.NEOPIXEL, 10)\n',
    3,
    'neopixel is written in small letters: import neopixel',
  ],
  [
    'import Neopixel, with no such name',
    'import board\nimport Neopixel\npixels = Neopixel.Neopixel(board.NEOPIXEL, 10)\n',
    3,
    'neopixel is written in small letters: import neopixel',
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
