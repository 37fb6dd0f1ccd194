// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { neverRuns } from './never-runs';

test.each([
  ['def f():\n    return 1\n\n    while True:\n        f()\n', 4, 'return'],
  ['def f():\r\n    return (\r\n        1)\r\n    f()\r\n', 4, 'return'],
  ['while a:\n    break\n    # one\n    b()\n', 4, 'break'],
  ['while a:\n    if b:\n        continue\n        c()\n', 4, 'continue'],
  ['def f():\n    raise ValueError("no")\n    f()\n', 3, 'raise'],
])('after %j: line %i never runs, for “%s”', (source, line, word) => {
  expect(neverRuns(source)).toMatch(new RegExp(`^Line ${line} never runs: the “${word}” above`));
});

test.each([
  'def f():\n    return 1\n\nwhile True:\n    f()\n',
  'def f():\n    if a:\n        return 1\n    f()\n',
  'def f():\n    return (1,\n    2)\n',
  'def f():\n    return 1 + \\\n    2\n',
  'def f():\n    return """\n    more\n    """\n',
  'def f():\n    return\n    yield\n',
  'while a:\n    breaks = 1\n    b()\n',
  'while a:\n    if b: break\n    c()\n',
  'text = """\n    return 1\n    f()\n"""\n',
  'while a:\n    break\n',
])('each line of %j can run', (source) => {
  expect(neverRuns(source)).toBeNull();
});
