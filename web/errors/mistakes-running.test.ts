// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Mistakes of beginners that show when the program runs, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const MISTAKES: readonly Mistake[] = [
  [
    'text raised',
    'raise "too hot"\n',
    1,
    'After “raise” stands an exception, as in: raise ValueError("what is wrong")',
  ],
  [
    'time.sleep awaited',
    'import asyncio\nimport time\nasync def main():\n    await time.sleep(0.1)\nasyncio.run(main())\n',
    4,
    'After “await”, to wait is asyncio.sleep(…), with “import asyncio” at the top.',
  ],
  [
    'a function awaited without brackets',
    'import asyncio\nasync def blink():\n    pass\nasync def main():\n    await blink\nasyncio.run(main())\n',
    5,
    'A function that is awaited needs brackets after its name.',
  ],
  [
    'a number awaited',
    'import asyncio\ndef two():\n    return 2\nasync def main():\n    await two()\nasyncio.run(main())\n',
    5,
    'A number cannot be awaited. After “await” stands a call of a function that begins with “async def”.',
  ],
  [
    'a property through super()',
    'class A:\n    @property\n    def size(self):\n        return self._size\nclass B(A):\n    def __init__(self):\n        self._size = 1\n    @property\n    def size(self):\n        return super().size\nB().size\n',
    4,
    'On a board, a property that super() reaches has no _size of the object: self is not the object there. Make a method of it, and call that.',
  ],
  [
    'no such name of super()',
    'class A:\n    pass\nclass B(A):\n    def go(self):\n        super().go()\nB().go()\n',
    5,
    'What this class is made from has no go.',
  ],
  ['nothing to delete', 'del lamp\n', 1, 'There is no lamp that could be deleted.'],
  [
    'self forgotten',
    'class A:\n    def go():\n        return 1\nA().go()\n',
    2,
    'A method gets its object first. Write: def go(self): The mistake is on the marked line; the console names line 4, where the board noticed it.',
  ],
  [
    'Neopixel',
    'import board\nimport neopixel\npixels = neopixel.Neopixel(board.NEOPIXEL, 10)\n',
    3,
    'Did you mean neopixel.NeoPixel?',
  ],
  [
    'from neopixel import Neopixel',
    'import board\nfrom neopixel import Neopixel\n',
    2,
    'Did you mean NeoPixel?',
  ],
  [
    'board.NEOPIXELS',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXELS, 10)\n',
    3,
    'Did you mean board.NEOPIXEL?',
  ],
  ['board.d13', 'import board\nx = board.d13\n', 2, 'Did you mean board.D13?'],
  ['time.sleeep', 'import time\ntime.sleeep(1)\n', 2, 'Did you mean time.sleep?'],
  [
    'shw',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels.shw()\n',
    4,
    'Did you mean show?',
  ],
  [
    'Fill',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels.Fill((1, 2, 3))\n',
    4,
    'Did you mean fill?',
  ],
  [
    'an attribute of an own class',
    'class A:\n    def __init__(self):\n        self.value = 1\n    def go(self):\n        return self.valeu\nA().go()\n',
    5,
    'Did you mean value?',
  ],
  [
    'Pull.Up',
    'import board\nimport digitalio\ns = digitalio.DigitalInOut(board.BUTTON_A)\ns.pull = digitalio.Pull.Up\n',
    4,
    'Did you mean UP?',
  ],
  [
    'push for append',
    'x = [1]\nx.add(2)\n',
    2,
    'A list has no add: to put something at its end, write append.',
  ],
  [
    'append to a tuple',
    't = (1, 2)\nt.append(3)\n',
    2,
    'A tuple, made with ( ), cannot change. Make it a list: with [ ].',
  ],
  [
    'a result that is None',
    'def f():\n    pass\nx = f()\nx.append(1)\n',
    4,
    'What stands before .append is None. A function without “return”, such as print() or sort(), gives None.',
  ],
  [
    'an item of None',
    'x = [2, 1].sort()\nprint(x[0])\n',
    2,
    'What stands before [ ] is None. A function without “return”, such as print() or sort(), gives None.',
  ],
  [
    'an input written to',
    'import board\nimport digitalio\ns = digitalio.DigitalInOut(board.BUTTON_A)\ns.value = True\n',
    4,
    'This pin is an input. To switch it, say so first: s.direction = digitalio.Direction.OUTPUT',
  ],
  ['import neopixels', 'import neopixels\n', 1, 'Did you mean neopixel?'],
  ['import times', 'import times\n', 1, 'Did you mean time?'],
  [
    'a module that is not here yet',
    'import displayio\n',
    1,
    'Boards have displayio, but this simulator does not have it yet.',
  ],
  [
    'a library that is not here',
    'from adafruit_motor import servo\n',
    1,
    'This simulator does not have the library adafruit_motor yet. To add it, choose “Open a file…” in the File menu, and its .py or .mpy file, or the .zip file that it comes in.',
  ],
  [
    'pixel 10 of 10',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels[10] = (255, 0, 0)\n',
    4,
    'There is no pixel 10 of 10: they count from 0 to 9.',
  ],
  [
    'a loop beyond the pixels',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\nfor i in range(11):\n    pixels[i] = (255, 0, 0)\n',
    5,
    'There are 10 pixels, and they count from 0 to 9.',
  ],
  [
    'a color of two numbers',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels[0] = (255, 0)\n',
    4,
    'A color is three numbers from 0 to 255: (red, green, blue), such as (255, 0, 0).',
  ],
  [
    'a color that is text',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels[0] = "red"\n',
    4,
    'A color is three numbers from 0 to 255: (red, green, blue), such as (255, 0, 0).',
  ],
  [
    'fill with three numbers',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels.fill(255, 0, 0)\n',
    4,
    'A color is one value, in brackets of its own: pixels.fill((255, 0, 0))',
  ],
  [
    'an item too far',
    'x = [1, 2, 3]\nprint(x[3])\n',
    2,
    'There is no such item. They count from 0, so the last one is x[len(x) - 1].',
  ],
  ['an empty list', 'steps = []\nprint(steps.pop())\n', 2, 'There is nothing in it to take.'],
  [
    'a number called',
    'x = 3\nx()\n',
    2,
    'x is a number, not a function: brackets after a name call it. Take “()” away, or use [ ] for an item.',
  ],
  [
    'print overwritten',
    'print = 3\nprint("x")\n',
    2,
    'Line 1 stores something else under the name print. Use another name there.',
  ],
  [
    'a comma forgotten between tuples',
    'x = [\n    (1, 2, 3)\n    (4, 5, 6)\n]\n',
    2,
    'There is a comma missing at the end of this line. The mistake is on the marked line; the console names line 3, where the board noticed it.',
  ],
  [
    'an argument missing',
    'def f(a, b):\n    return a\nf(1)\n',
    3,
    'f (line 1) wants a and b in its brackets, and gets 1 value.',
  ],
  [
    'an argument too many',
    'def f(a):\n    return a\nf(1, 2)\n',
    3,
    'f (line 1) wants a in its brackets, and gets 2 values.',
  ],
  [
    'an argument missing, of the firmware',
    'import random\nx = random.randint(10)\n',
    2,
    'This call wants 2 values in its brackets, and gets 1 value.',
  ],
  [
    'an argument misspelled',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightnes=0.1)\n',
    3,
    'Did you mean brightness?',
  ],
  [
    'an argument that is not there',
    'def f(a):\n    return a\nf(b=1)\n',
    3,
    'f (line 1) has no b in its brackets, only a.',
  ],
  [
    'text + number',
    'age = 3\nprint("age: " + age)\n',
    2,
    'Text and a number cannot be added. Make text of the number with str(…), or a number of the text with int(…).',
  ],
  [
    'text > number',
    'age = "7"\nif age > 5:\n    print(1)\n',
    2,
    'Text and a number cannot be compared. Make a number of the text with int(…).',
  ],
  [
    'int("abc")',
    'x = int("abc")\n',
    1,
    'int(…) makes a number of text such as "12". “abc” is no whole number.',
  ],
  [
    'a pin twice',
    'import board\nimport digitalio\na = digitalio.DigitalInOut(board.D13)\nb = digitalio.DigitalInOut(board.D13)\n',
    4,
    'The pin D13 is taken already on line 3. Make one object for each pin and use it everywhere.',
  ],
  [
    'a key that is nearly there',
    'd = {"color": 1}\nprint(d["colour"])\n',
    2,
    'There is no “colour” in the dictionary. Did you mean "color"?',
  ],
  [
    'a key that is not there',
    'd = {"a": 1}\nprint(d["b"])\n',
    2,
    'There is no “b” in the dictionary. Ask first with: if … in d:',
  ],
  [
    'division by zero',
    'print(1 / 0)\n',
    1,
    'What stands after “/”, “//” or “%” is 0 here. Ask before dividing.',
  ],
  [
    'for i in 10',
    'for i in 10:\n    print(i)\n',
    1,
    'A “for” cannot go through a number. To count, write range(…) around it.',
  ],
  [
    'range of a list',
    'x = [1, 2]\nfor i in range(x):\n    print(i)\n',
    2,
    'range needs a number. For each place in it, write range(len(x)).',
  ],
  ['range(len)', 'for i in range(len):\n    print(i)\n', 1, 'len needs brackets: range(len(…))'],
  [
    'a list that grows for ever',
    'x = []\nwhile True:\n    x.append(bytearray(10000))\n',
    3,
    'The board’s memory has no room for 10,000 bytes in one piece. Is the number too large, or is there a list or a text that grows in every round of a loop?',
  ],
  [
    'unpacking too many',
    'a, b = 1, 2, 3\n',
    1,
    'There are more values than the 2 names left of “=”.',
  ],
  [
    'text changed',
    's = "abc"\ns[0] = "x"\n',
    2,
    'Text cannot be changed. Make a new one, or use a list.',
  ],
  [
    'raised by the program itself',
    'raise ValueError("my words")\n',
    1,
    'The program itself says so, with “raise” on this line.',
  ],
  ['Ctrl-C needs no words', 'raise KeyboardInterrupt\n', 1, ''],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
