// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Mistakes in what exec() and eval() run, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const UNKNOWN = (line: number): string =>
  `This was on line ${line} of a text that this line led to, by exec() or eval(): print the text before, to see what it is.`;
const MARKED = (line: number): string =>
  ` The mistake is on the marked line; the console names line ${line}, where the board noticed it.`;
const ZERO = 'What stands after “/”, “//” or “%” is 0 here. Ask before dividing.';

const MISTAKES: readonly Mistake[] = [
  [
    'on a line of a text of several',
    'x = "5"\nexec("""\ny = 0\nprint(1 / y)\n""")\n',
    4,
    ZERO + MARKED(2),
  ],
  [
    'in a text of one line',
    'print(len("a") + eval("1 / 0"))\n',
    1,
    `In the text that eval() runs: ${ZERO}`,
  ],
  [
    'in a text that has a name',
    'sum = "1 / 0"\n\nprint(eval(sum))\n',
    1,
    `In the text that eval() runs: ${ZERO}${MARKED(3)}`,
  ],
  [
    'in lines that are written with \\n',
    'exec("a = 0\\nprint(1 / a)")\n',
    1,
    `In the text that exec() runs, on its line 2: ${ZERO}`,
  ],
  [
    'in its syntax',
    "exec('''\nfor i in range(3)\n    print(i)\n''')\n",
    2,
    `There is a “:” missing at the end of this line.${MARKED(1)}`,
  ],
  [
    'a statement for eval()',
    'eval("x = 3")\n',
    1,
    'eval() works out a value, and this is a statement: exec() runs those.',
  ],
  ['a text that is put together', 'a = "1"\nprint(eval(a + " / 0"))\n', 2, `${UNKNOWN(1)} ${ZERO}`],
  ['a name with two texts', 'a = "1"\na = "1 / 0"\nprint(eval(a))\n', 3, `${UNKNOWN(1)} ${ZERO}`],
  ['a text in a text', 'exec("exec(\'1 / 0\')")\n', 1, `${UNKNOWN(1)} ${ZERO}`],
  [
    'a name in a text of a variable',
    'a = "x"\nexec(a + " = lenght")\n',
    2,
    `${UNKNOWN(1)} Nothing is stored under the name lenght. If it is meant as text, put it in quotes: "lenght"`,
  ],
  [
    'a file in a text of a variable',
    'a = "x"\nexec(a + " = open(\'no\')")\n',
    2,
    'There is no file no on the board’s drive. Add it as a new file first.',
  ],
  ['syntax in a text of a variable', 'a = "x"\nexec(a + " = 3 3")\n', 2, UNKNOWN(1)],
  [
    'what a text defined',
    'exec("def f():\\n    return 1 / 0\\n")\nprint(7 / 7, f())\n',
    2,
    `${UNKNOWN(2)} ${ZERO}`,
  ],
  [
    'in a function of the program that a text calls',
    'def f():\n    return 1 / 0\nexec("f()")\n',
    2,
    ZERO,
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
