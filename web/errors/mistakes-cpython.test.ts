// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What CPython has and CircuitPython does not, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const NEXT =
  'CircuitPython’s next has no second value, for when there is nothing more. Write “for … in …:”, or next(…) below “try:”, with “except StopIteration:”.';
const SHUFFLE =
  'CircuitPython’s random has no shuffle. Take items one by one: items.pop(random.randrange(len(items)))';

const MISTAKES: readonly Mistake[] = [
  ['next with a default', 'it = iter([1])\nprint(next(it, None))\n', 2, NEXT],
  [
    'next of a generator, with a default',
    'x = [1]\nprint(next((y for y in sorted(x) if y > len(x)), None))\n',
    2,
    NEXT,
  ],
  [
    'next within a call that gets too much',
    'def f(a):\n    return a\nit = iter([1])\nf(next(it), 2)\n',
    4,
    'f (line 1) wants a in its brackets, and gets 2 values.',
  ],
  ['from random import shuffle', 'from random import shuffle\n', 1, SHUFFLE],
  [
    'from math import isclose',
    'from math import isclose\n',
    1,
    'CircuitPython’s math has no isclose. Write abs(a - b) < 0.001, or how close they are to be.',
  ],
  [
    'factorial',
    'import math\nmath.factorial(3)\n',
    2,
    'CircuitPython’s math has no factorial. Multiply in a loop: for i in range(2, n + 1): result *= i',
  ],
  [
    'typing',
    'from typing import List\n',
    1,
    'CircuitPython has no module typing. Leave it out, or put the import below “try:”, with “except ImportError: pass” after it.',
  ],
  [
    'enum',
    'import enum\n',
    1,
    'CircuitPython has no module enum. Write a plain class, with a value for each name: class Color: RED = 1',
  ],
  [
    'a part of a module',
    'from concurrent.futures import ThreadPoolExecutor\n',
    1,
    'CircuitPython has no module concurrent. For several things at a time, use asyncio.',
  ],
  ...['copy', 'dataclasses', 'fractions', 'functools', 'pathlib'].map((module): Mistake => [
    module,
    `import ${module}\n`,
    1,
    expect.stringContaining(`CircuitPython has no module ${module}. `) as string,
  ]),
  [
    'a file of one’s own that is not there',
    'from secrets import secrets\n',
    1,
    'There is no module secrets here. If it is yours, add it as a file secrets.py.',
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
