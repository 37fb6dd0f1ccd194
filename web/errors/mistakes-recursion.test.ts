// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Programs that come to the board's limit of steps within steps, each run on the real firmware.
import { describe, expect, test } from 'vitest';
import { explained } from './test-support';

const ITSELF =
  'The function calls itself again and again, and a board has room for about 50 calls within each other. If it does come to an end, CIRCUITPY_PYSTACK_SIZE = 8192 in settings.toml makes more room.';
const ITSELF_IN_C = 'The function calls itself again and again, and never comes to an end.';
const PATTERN =
  'The pattern takes too many steps within steps for this text. Make the pattern simpler, or the text shorter.';
const NESTED =
  'Something on this line holds itself, or lies too deep: a list in a list in a list, or the like. Look where it is filled.';
const BOXES = 'x = []\nfor i in range(2000):\n    x = [x]\n';

describe('a function calls itself', () => {
  test.each([
    ['in its own lines', 'def f(n):\n    return f(n + 1)\nf(1)\n', 2],
    ['in another', 'def f(n):\n    return g(n)\ndef g(n):\n    return f(n)\nf(1)\n', null],
    ['as a lambda', 'f = lambda n: f(n + 1)\nf(1)\n', 1],
    [
      'as a method that is called by print',
      'class A:\n    def __repr__(self):\n        return repr(self)\nprint(A())\n',
      3,
    ],
    [
      'with a pattern on its line',
      'import re\ndef f(n):\n    return re.match("a", f(n))\nf(1)\n',
      3,
    ],
  ])('%s', (_what, program, line) => {
    const found = explained(program);
    expect(found.sentence).toBe(ITSELF);
    if (line !== null) expect(found.line).toBe(line);
  });
});

test('a generator calls itself', () => {
  const program = 'def g(n):\n    yield from g(n + 1)\nlist(g(0))\n';
  expect(explained(program)).toEqual({ line: 2, sentence: ITSELF_IN_C });
});

test.each([
  ['re.match', 'import re\nprint(re.match("(a|b)*$", "ab" * 200))\n', 2, PATTERN],
  ['re.sub', 'import re\nprint(re.sub("(a|b)*", "x", "ab" * 2000))\n', 2, PATTERN],
  [
    'a compiled pattern, in brackets over two lines',
    'import re\np = re.compile("(a|b)*$")\ns = "ab" * 200\nprint(\n    p.match(s))\n',
    5,
    PATTERN,
  ],
  [
    'a pattern in a function that is called once',
    'from re import match\ndef f(s):\n    return match("(a|b)*$", s)\nprint(f("ab" * 200))\n',
    3,
    PATTERN,
  ],
  ['a list that holds itself', 'x = []\nx.append(x)\nprint(x)\n', 3, NESTED],
  ['a dictionary that holds itself', 'x = {}\nx["me"] = x\ns = str(x)\n', 3, NESTED],
  ['a list in a list, printed', `${BOXES}print(x)\n`, 4, NESTED],
  ['a list in a list, compared', `${BOXES}y = x\n${BOXES}print(x == y)\n`, 8, NESTED],
  ['a list in a list, as JSON', `import json\n${BOXES}json.dumps(x)\n`, 5, NESTED],
  [
    'a generator over a generator',
    'x = range(3)\nfor i in range(500):\n    x = (n + 1 for n in x)\nprint(list(x))\n',
    3,
    NESTED,
  ],
  [
    'more values with a star than there is room for',
    'def f(*a):\n    return len(a)\nprint(f(*range(1000)))\n',
    3,
    'This needs more room than a board keeps for calls within each other. Call fewer functions from within functions, or pass fewer values with a star.',
  ],
  [
    'text that is run',
    'x = "[" * 700 + "]" * 700\nprint("go")\neval(x)\n',
    3,
    'The text that is run here has brackets within brackets, more than the board can follow. Make it simpler.',
  ],
])('no function calls itself: %s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
