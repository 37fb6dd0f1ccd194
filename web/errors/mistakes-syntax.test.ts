// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Mistakes that beginners make in the syntax, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './mistake';

const MISTAKES: readonly Mistake[] = [
  [
    'a colon forgotten',
    'import time\nwhile True\n    time.sleep(1)\n',
    2,
    'There is a “:” missing at the end of this line.',
  ],
  [
    'a colon forgotten after def',
    'def blink()\n    pass\n',
    1,
    'There is a “:” missing at the end of this line.',
  ],
  [
    'a colon forgotten after else',
    'x = 1\nif x == 1:\n    print(x)\nelse\n    print(2)\n',
    4,
    'There is a “:” missing at the end of this line.',
  ],
  [
    'a colon forgotten after for',
    'for i in range(10)\n    print(i)\n',
    1,
    'There is a “:” missing at the end of this line.',
  ],
  [
    '= for ==',
    'x = 1\nif x = 1:\n    print(x)\n',
    2,
    '“=” stores a value. To ask whether two are the same, write “==”.',
  ],
  [
    '= for == in while',
    'x = 1\nwhile x = 1:\n    print(x)\n',
    2,
    '“=” stores a value. To ask whether two are the same, write “==”.',
  ],
  [
    'no closing quote',
    'print("hello)\nx = 1\n',
    1,
    'This text has no closing quote: put " where it ends.',
  ],
  [
    'an apostrophe in single quotes',
    "print('it's here')\n",
    1,
    'The \' inside the text ends it too early: put the text in double quotes, "like this".',
  ],
  [
    'no opening quote',
    'name = hello"\n',
    1,
    'This line has one " too many, or the " before a text is missing.',
  ],
  [
    'three quotes, never closed',
    'x = """abc\ny = 1\n',
    1,
    'The text that begins with """ here never ends: put """ after it.',
  ],
  [
    'a bracket never closed',
    'print("a"\nx = 1\nprint(x)\n',
    1,
    'The “(” on this line is never closed: put “)” where it ends. The mistake is on the marked line; the console names line 2, where the board noticed it.',
  ],
  [
    'a list never closed',
    'pixels = [\n    1,\n    2,\nx = 3\ndef f():\n    return 1\n',
    1,
    'The “[” on this line is never closed: put “]” where it ends. The mistake is on the marked line; the console names line 4, where the board noticed it.',
  ],
  [
    'one bracket of two',
    'import time\nprint(int(input("x"))\ntime.sleep(1)\n',
    2,
    'The “(” on this line is never closed: put “)” where it ends. The mistake is on the marked line; the console names line 3, where the board noticed it.',
  ],
  [
    'a bracket open at the end',
    'x = 1\nprint(x\n',
    2,
    'The “(” on this line is never closed: put “)” where it ends. The mistake is on the marked line; the console names line 3, where the board noticed it.',
  ],
  [
    'one bracket too many',
    'x = 1\nprint(x))\n',
    2,
    'There is one “)” too many: nothing before it opens it.',
  ],
  ['the wrong bracket', 'x = [1, 2)\n', 1, '“)” cannot close the “[”: use “]”.'],
  [
    'no indentation',
    'while True:\nprint(1)\n',
    2,
    'Line 1 ends with “:”, so what belongs to “while” begins further right: put four spaces before this line.',
  ],
  [
    'only a comment in the block',
    'if True:\n    # nothing\nprint(1)\n',
    3,
    'Line 1 ends with “:”, so what belongs to “if” begins further right: put four spaces before this line.',
  ],
  [
    'nothing in the block',
    'while True:\n',
    1,
    'After this line comes at least one that begins further right: what “while” is to do. The mistake is on the marked line; the console names line 2, where the board noticed it.',
  ],
  [
    'indented too much',
    'x = 1\n  print(x)\n',
    2,
    'This line begins further right than the one above, but no block begins there: remove the spaces before it.',
  ],
  [
    'a bad unindent',
    'if True:\n    x = 1\n  y = 2\nprint(x)\n',
    3,
    'This line begins with 2 spaces, the one above with 4 spaces: begin it exactly below the lines that it belongs to.',
  ],
  [
    'tabs and spaces',
    'if True:\n\tx = 1\n    y = 2\n',
    3,
    'This line and the one above are indented with tabs and with spaces: use four spaces for each step in both.',
  ],
  [
    'else inside the block',
    'x = 1\nif x:\n    print(1)\n    else:\n    print(2)\n',
    4,
    'Begin “else” exactly below the “if” of line 2: with 0 spaces before it.',
  ],
  [
    'something between if and else',
    'if True:\n    x = 1\ny = 2\nelse:\n    x = 3\n',
    4,
    'Line 3 stands between “else” and the “if” of line 1. Move it further right, or away.',
  ],
  ['else without if', 'else:\n    print(1)\n', 1, 'This “else” has no “if” exactly above it.'],
  [
    'else if',
    'x = 1\nif x == 2:\n    print(1)\nelse if x == 1:\n    print(2)\n',
    4,
    'For “else if”, write “elif”.',
  ],
  ['If', 'x = 1\nIf x == 1:\n    print(x)\n', 2, 'Write “If” small: if.'],
  ['While', 'While True:\n    print(1)\n', 1, 'Write “While” small: while.'],
  ['For', 'For i in range(3):\n    print(i)\n', 1, 'Write “For” small: for.'],
  [
    'print without brackets',
    'print "hello"\n',
    1,
    'Put brackets around what follows print: print("hello")',
  ],
  [
    'a call without brackets',
    'import time\ntime.sleep 1\n',
    2,
    'Put brackets around what follows time.sleep: time.sleep(1)',
  ],
  ['i++', 'i = 0\ni++\nprint(i)\n', 2, 'There is no “++” here: to add one, write “+= 1”.'],
  ['&&', 'x = 1\nif x == 1 && x < 2:\n    print(1)\n', 2, 'For “&&”, write “and”.'],
  ['||', 'x = 1\nif x == 1 || x < 2:\n    print(1)\n', 2, 'For “||”, write “or”.'],
  ['!', 'x = 1\nif !x:\n    print(1)\n', 2, 'For “!”, write “not”.'],
  ['=>', 'if 3 => 4:\n    print(1)\n', 1, 'For “=>”, write “>=”: the “=” comes last.'],
  ['a comment with //', '// hello\nx = 1\n', 1, 'A comment begins with “#”, not with “//”.'],
  [
    'curly brackets for a block',
    'if (True) {\n    print(1)\n}\n',
    1,
    'A block begins with “:” and its lines stand further right; “{” and “}” are not needed.',
  ],
  ['function', 'function f() {\n}\n', 1, 'A function begins with “def”: def name():'],
  ['var', 'var x = 1\n', 1, 'A variable needs no “var” before its name.'],
  [
    'for without in',
    'for i range(10):\n    print(i)\n',
    1,
    'Between the name and what it goes through stands “in”: for i in range(10):',
  ],
  ['no comma between numbers', 'x = [1 2 3]\n', 1, 'There is a comma missing between 1 and 2.'],
  [
    'no comma between text and name',
    'print("a" x)\n',
    1,
    'There is a comma missing between "a" and x.',
  ],
  [
    'no comma at the end of a line',
    'x = [\n    1,\n    2\n    3,\n]\n',
    3,
    'There is a comma missing at the end of this line. The mistake is on the marked line; the console names line 4, where the board noticed it.',
  ],
  [
    'a keyword as a name',
    'class = 3\n',
    1,
    '“class” is a word of Python’s own. Choose another name.',
  ],
  [
    'the prompt pasted too',
    '>>> print(1)\n',
    1,
    'The >>> is what the REPL writes before your line. Take it away.',
  ],
  ['007', 'x = 007\n', 1, 'A number does not begin with 0, except 0 itself.'],
  [
    'a name that begins with a digit',
    '2nd = 3\n',
    1,
    '“2nd” is no name and no number: a name begins with a letter.',
  ],
  [
    'a } forgotten in an f-string',
    'x = 1\nprint(f"{x")\n',
    2,
    'Each { in the text after f needs a } after its name, as in f"{name}".',
  ],
  [
    'a value on the left',
    '5 = x\n',
    1,
    'Left of “=” stands the name that the value is stored under. To compare, write “==”.',
  ],
  [
    'return outside of a function',
    'return 3\n',
    1,
    '“return” belongs into a function: is it indented below its “def”?',
  ],
  [
    'break outside of a loop',
    'break\n',
    1,
    '“break” and “continue” belong into a loop: is it indented below its “while” or “for”?',
  ],
  [
    'match',
    'x = 3\nmatch x:\n    case 1:\n        print(x)\n',
    2,
    'CircuitPython has no “match” and “case”: write if, elif and else.',
  ],
  [
    'except*',
    'try:\n    x = 1\nexcept* ValueError:\n    pass\n',
    3,
    'CircuitPython has no “except*”: write “except”.',
  ],
  [
    'brackets around all of with',
    'with (open("a") as f, open("b") as g):\n    pass\n',
    1,
    'CircuitPython has no brackets around all of “with”: take them away.',
  ],
  [
    'no brackets after def',
    'def blink:\n    pass\n',
    1,
    'After the function’s name come brackets, even with nothing in them: def name():',
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
