// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Mistakes with common modules and functions, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const STEPS =
  'A board looks at items in steps, but does not change or delete them so: do it one by one, in a loop.';

const MISTAKES: readonly Mistake[] = [
  [
    'text backwards',
    'name = "Ada"\nprint(name[::-1])\n',
    2,
    'Only a list can be taken backwards like this on a board: list(…)[::-1]. For text, write "".join(reversed(…)).',
  ],
  [
    'a tuple in steps',
    't = (1, 2, 3)\nprint(t[::2])\n',
    2,
    'Only a list can be taken in steps on a board: list(…)[::2]. For text, write "".join(list(…)[::2]).',
  ],
  ['items changed in steps', 'x = [1, 2]\nx[::2] = [3]\n', 2, STEPS],
  ['bytes changed in steps', 'x = bytearray(4)\nx[::2] = b"ab"\n', 2, STEPS],
  ['items deleted in steps', 'x = [1, 2]\ndel x[::2]\n', 2, STEPS],
  [
    'nothing to choose from',
    'import random\nrandom.choice([])\n',
    2,
    'choice has nothing to choose from: what stands in its brackets is empty.',
  ],
  [
    'one value to choose from',
    'import random\nrandom.choice(5)\n',
    2,
    'choice chooses from a list or the like, not from one value: random.choice([1, 2, 3])',
  ],
  [
    'the larger number first',
    'import random\nrandom.randint(6, 1)\n',
    2,
    'randint wants the smaller number first, then the larger one: random.randint(1, 6)',
  ],
  [
    'no number in a range',
    'import random\nrandom.randrange(0)\n',
    2,
    'randrange finds no number there: it stops before the last one, which has to be larger than the first, and its step cannot be 0.',
  ],
  [
    'shuffle',
    'import random\nx = [1, 2]\nrandom.shuffle(x)\n',
    3,
    'CircuitPython’s random has no shuffle. Take items one by one: items.pop(random.randrange(len(items)))',
  ],
  [
    'sha256',
    'import hashlib\nhashlib.sha256(b"abc")\n',
    2,
    'CircuitPython’s hashlib has no sha256. Write hashlib.new("sha256", data).',
  ],
  [
    'environ',
    'import os\nprint(os.environ["NAME"])\n',
    2,
    'CircuitPython’s os has no environ. Write os.getenv(name): it reads settings.toml.',
  ],
  [
    'too many bits',
    'import random\nrandom.getrandbits(99)\n',
    2,
    'getrandbits gives from 0 to 32 bits.',
  ],
  [
    'a time below 0',
    'import time\ntime.sleep(-1)\n',
    2,
    'sleep waits for 0 seconds or more, and the number in its brackets is below 0 here.',
  ],
  [
    'a time that is text',
    'import time\ntime.sleep("1")\n',
    2,
    'sleep wants a number of seconds, and gets text: no quotes around it, or float(…).',
  ],
  [
    'sleep_ms',
    'import time\ntime.sleep_ms(100)\n',
    2,
    'CircuitPython’s time has no sleep_ms. Write the time in seconds: time.sleep(0.1) is 100 ms.',
  ],
  [
    'a time far away',
    'import time\ntime.localtime(-1)\n',
    2,
    'That time is too long ago, or too far ahead, for the board’s clock.',
  ],
  [
    'no time',
    'import time\ntime.mktime(3)\n',
    2,
    'What stands in the brackets has to be a time as time.localtime() gives it.',
  ],
  [
    'Arduino’s delay',
    'delay(100)\n',
    1,
    'To wait, write time.sleep(…), in seconds, with “import time” at the top.',
  ],
  ['JavaScript’s console', 'console.log("x")\n', 1, 'To print, write print(…).'],
  [
    'the library of the board’s own parts',
    'from adafruit_circuitplayground import cp\n',
    1,
    'This simulator does not have the library adafruit_circuitplayground yet. To add it, choose “Open a file…” in the File menu, and its .py or .mpy file, or the .zip file that it comes in.',
  ],
  [
    'a pin by its number',
    'import neopixel\npixels = neopixel.NeoPixel(13, 10)\n',
    2,
    'A pin is one of the board’s names: write board.D13.',
  ],
  [
    'a pin as text',
    'import digitalio\nled = digitalio.DigitalInOut("LED")\n',
    2,
    'A pin is one of the board’s names: write board.LED.',
  ],
  [
    'a pin that is none',
    'import digitalio\nled = digitalio.DigitalInOut(99)\n',
    2,
    'A pin is one of the board’s names: write board.D13, or another of them.',
  ],
  [
    'a pin used as its value',
    'import board\nboard.D13.value = True\n',
    2,
    'board.D13 is only the pin. To read or switch it, make led = digitalio.DigitalInOut(board.D13) of it first.',
  ],
  [
    'the number of pixels left out',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL)\n',
    3,
    'NeoPixel also wants to know how many there are: NeoPixel(board.NEOPIXEL, 10)',
  ],
  [
    'a brightness that is text',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness="high")\n',
    3,
    'brightness is a number from 0.0 to 1.0, without quotes.',
  ],
  [
    'an order of colors that is none',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10, pixel_order="XYZ")\n',
    3,
    'pixel_order is a known order of colors, such as neopixel.GRB.',
  ],
  [
    'pixels below 0',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, -1)\n',
    3,
    'A number of things is asked for that is below 0, or far larger than the board.',
  ],
  [
    'fewer colors than pixels',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels[0:2] = [(1, 0, 0)]\n',
    4,
    'There are more places left of “=” than values right of it: each wants one.',
  ],
  [
    'used after deinit()',
    'import board\nimport neopixel\npixels = neopixel.NeoPixel(board.NEOPIXEL, 10)\npixels.deinit()\npixels[0] = (1, 1, 1)\n',
    5,
    'deinit() gave this back before, or its “with” has ended. Make a new one, or call deinit() later.',
  ],
  [
    'a direction that is text',
    'import board\nimport digitalio\nled = digitalio.DigitalInOut(board.D13)\nled.direction = "output"\n',
    4,
    'A direction is digitalio.Direction.INPUT or digitalio.Direction.OUTPUT, without quotes.',
  ],
  [
    'a direction half written',
    'import board\nimport digitalio\nled = digitalio.DigitalInOut(board.D13)\nled.direction = digitalio.Direction.OUT\n',
    4,
    'Did you mean OUTPUT?',
  ],
  [
    'a pull that is text',
    'import board\nimport digitalio\nb = digitalio.DigitalInOut(board.BUTTON_A)\nb.switch_to_input(pull="up")\n',
    4,
    'A pull is digitalio.Pull.UP, digitalio.Pull.DOWN or None, without quotes.',
  ],
  [
    'a pull of an output',
    'import board\nimport digitalio\nled = digitalio.DigitalInOut(board.D13)\nled.switch_to_output()\nled.pull = digitalio.Pull.UP\n',
    5,
    'A pin that is an output has no pull. Make it an input, or leave pull away.',
  ],
  [
    'a drive mode of an input',
    'import board\nimport digitalio\nled = digitalio.DigitalInOut(board.D13)\nled.drive_mode = digitalio.DriveMode.PUSH_PULL\n',
    4,
    'A pin that is an input has no drive mode. Make it an output first, or leave it away.',
  ],
  [
    'a value called',
    'import board\nimport digitalio\nb = digitalio.DigitalInOut(board.BUTTON_A)\nb.value()\n',
    4,
    'value is no function: take “()” away after it.',
  ],
  [
    'another pin’s number',
    'import board\nboard.D99\n',
    2,
    'This board has no D99. Its names are printed by print(dir(board)).',
  ],
  [
    'a bus',
    'import board\nboard.I2C()\n',
    2,
    'Boards have I2C, but this simulator has no such bus yet.',
  ],
  [
    'the root of a number below 0',
    'import math\nmath.sqrt(-1)\n',
    2,
    'A number below 0 has no square root. Ask before, or take abs(…) of it.',
  ],
  ['the logarithm of 0', 'import math\nmath.log(0)\n', 2, 'Only numbers above 0 have a logarithm.'],
  [
    'a whole number of infinity',
    'import math\nmath.floor(float("inf"))\n',
    2,
    'That is infinite, or no number at all (NaN), so there is no whole number for it. See how it was calculated.',
  ],
  [
    'print_exception',
    'import sys\nsys.print_exception(ValueError())\n',
    2,
    'CircuitPython’s sys has no print_exception. Import traceback, and write traceback.print_exception(e).',
  ],
  [
    'log10',
    'import math\nmath.log10(3)\n',
    2,
    'CircuitPython’s math has no log10. Write math.log(x, 10).',
  ],
  [
    'hypot',
    'import math\nmath.hypot(3, 4)\n',
    2,
    'CircuitPython’s math has no hypot. Write math.sqrt(x * x + y * y).',
  ],
  [
    'an object as JSON',
    'import json\nclass Dog: pass\njson.dumps({"d": Dog()})\n',
    3,
    'JSON has no word for a Dog: only for text, numbers, lists, dictionaries, True, False and None.',
  ],
  [
    'asyncio.sleep() without await',
    'import asyncio\nasync def main():\n    asyncio.sleep(1)\n    asyncio.sleep(1)\nasyncio.run(main())\n',
    3,
    'This waits for nothing: asyncio.sleep needs “await” before it. Write: await asyncio.sleep(1) The mistake is on the marked line; the console names line 4, where the board noticed it.',
  ],
  [
    'JSON in single quotes',
    'import json\njson.loads("{\'a\': 1}")\n',
    2,
    'This text is no JSON, or only a part of it. JSON has double quotes around names and text, as in {"name": "Ada"}.',
  ],
  [
    'json.load of text',
    'import json\njson.load("{}")\n',
    2,
    'load reads from an open file. For text, write json.loads(…).',
  ],
  [
    'a format that is none',
    'import struct\nstruct.pack("Z", 1)\n',
    2,
    'One of the letters in the format is none of struct’s, such as B, h, I and f.',
  ],
  [
    'too few bytes',
    'import struct\nstruct.unpack("<I", b"12")\n',
    2,
    'There are more or fewer bytes than this format takes: calcsize(…) tells how many. unpack_from(…) takes what it needs of more.',
  ],
  [
    'too few bytes to unpack from',
    'import struct\nstruct.unpack_from("<I", b"12")\n',
    2,
    'There are too few bytes for this format: calcsize(…) tells how many it takes.',
  ],
  [
    'too few values',
    'import struct\nstruct.pack("<2I", 1)\n',
    2,
    'There are more or fewer values than this format has places for.',
  ],
  [
    'a setting without quotes',
    'import os\nwith open("/settings.toml", "w") as f:\n    f.write("NAME = Ada")\nprint(os.getenv("NAME"))\n',
    4,
    'The value in settings.toml cannot be read. Text stands in double quotes, NAME = "text", and a number without: COUNT = 3.',
  ],
  [
    'more places than values',
    'print("{} {}".format(1))\n',
    1,
    'The text has more places to fill than there are values for it.',
  ],
  [
    'more than one character',
    'ord("ab")\n',
    1,
    'ord tells the number of one character, not of more or none.',
  ],
  [
    'the largest of nothing',
    'max([])\n',
    1,
    'There is nothing to take the largest or smallest of: the list is empty.',
  ],
  [
    'a step of 0',
    'for i in range(1, 10, 0):\n    pass\n',
    1,
    'With a step of 0, a range would never come to its end.',
  ],
  [
    'a name like a keyword',
    'print(foo)\n',
    1,
    'Nothing is stored under the name foo. If it is meant as text, put it in quotes: "foo"',
  ],
  // Names that every object of JavaScript has.
  [
    'constructor',
    'constructor\n',
    1,
    'Nothing is stored under the name constructor. If it is meant as text, put it in quotes: "constructor"',
  ],
  ['toString of a list', 'x = [1]\nprint(x.toString())\n', 2, 'A list has no toString.'],
  [
    'toString of a module',
    'import random\nprint(random.toString())\n',
    2,
    'The module random has no toString. What it has is printed by print(dir(random)).',
  ],
  [
    'the module constructor',
    'import constructor\n',
    1,
    'There is no module constructor here. If it is yours, add it as a file constructor.py.',
  ],
  ['break misspelled', 'while True:\n    brake\n', 2, 'Did you mean break?'],
  ['pass misspelled', 'if True:\n    pas\n', 2, 'Did you mean pass?'],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
