// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Words of single functions: of time, random, math, json, struct, digitalio, neopixel, storage, asyncio, of
// text, and of libraries that are compiled.
import type { Found, RuntimeContext } from './runtime-context';
import type { Words } from './words';
import { PWM } from './words-of-pwm';

const DOMAIN = /^ValueError: math domain error/;

const TIME: readonly Words[] = [
  {
    words: /seconds must be >= 0/,
    text: /\bsleep\(/,
    sentence: 'sleep waits for 0 seconds or more, and the number in its brackets is below 0 here.',
  },
  {
    words: /can't convert str to float/,
    text: /\bsleep\(/,
    sentence: 'sleep wants a number of seconds, and gets text: no quotes around it, or float(…).',
  },
  {
    words: /timestamp out of range/,
    sentence: 'That time is too long ago, or too far ahead, for the board’s clock.',
  },
  {
    words: /value must be of type struct_time/,
    sentence: 'What stands in the brackets has to be a time as time.localtime() gives it.',
  },
  {
    words: /value length must be 9/,
    sentence:
      'A struct_time is nine numbers: year, month, day, hour, minute, second, day of the week, day of the year, and -1.',
  },
];

const RANDOM: readonly Words[] = [
  {
    words: /empty sequence/,
    text: /\bchoice\(/,
    sentence: 'choice has nothing to choose from: what stands in its brackets is empty.',
  },
  {
    words: /has no len\(\)/,
    text: /\bchoice\(/,
    sentence:
      'choice chooses from a list or the like, not from one value: random.choice([1, 2, 3])',
  },
  {
    words: /^ValueError:\s*$/,
    text: /\brandint\(/,
    sentence: 'randint wants the smaller number first, then the larger one: random.randint(1, 6)',
  },
  {
    words: /stop not reachable from start|invalid step|randrange step cannot be zero/,
    sentence:
      'randrange finds no number there: it stops before the last one, which has to be larger than the first, and its step cannot be 0.',
  },
  {
    words: /^ValueError:\s*$/,
    text: /\bgetrandbits\(/,
    sentence: 'getrandbits gives from 0 to 32 bits.',
  },
];

const MATH: readonly Words[] = [
  {
    words: DOMAIN,
    text: /\bsqrt\(/,
    sentence: 'A number below 0 has no square root. Ask before, or take abs(…) of it.',
  },
  { words: DOMAIN, text: /\blog\(/, sentence: 'Only numbers above 0 have a logarithm.' },
  {
    words: /can't convert (?:inf|NaN) to int/i,
    sentence:
      'That is infinite, or no number at all (NaN), so there is no whole number for it. See how it was calculated.',
  },
  { words: /negative shift count/, sentence: 'What stands after “<<” or “>>” cannot be below 0.' },
];

const DATA: readonly Words[] = [
  {
    words: /syntax error in JSON/,
    sentence:
      'This text is no JSON, or only a part of it. JSON has double quotes around names and text, as in {"name": "Ada"}.',
  },
  {
    words: /has no attribute 'readinto'/,
    text: /\bload\(/,
    sentence: 'load reads from an open file. For text, write json.loads(…).',
  },
  {
    words: /stream operation not supported/,
    text: /\bdump\(/,
    sentence: 'dump writes to an open file. To get text, write json.dumps(…).',
  },
  {
    words: /bad typecode/,
    sentence: 'One of the letters in the format is none of struct’s, such as B, h, I and f.',
  },
  {
    words: /[Bb]uffer too small/,
    sentence: 'There are too few bytes for this format: calcsize(…) tells how many it takes.',
  },
  {
    words: /buffer size must match format/,
    sentence:
      'There are more or fewer bytes than this format takes: calcsize(…) tells how many. unpack_from(…) takes what it needs of more.',
  },
  {
    words: /values length must be/,
    text: /\bpack(?:_into)?\(/,
    sentence: 'There are more or fewer values than this format has places for.',
  },
  {
    words: /Invalid byte|Invalid unicode escape|invalid syntax for integer/,
    text: /\bgetenv\(/,
    sentence:
      'The value in settings.toml cannot be read. Text stands in double quotes, NAME = "text", and a number without: COUNT = 3.',
  },
  { words: /bytes value out of range/, sentence: 'A byte is a number from 0 to 255.' },
  {
    words: /(?:format string needs more|not enough) arguments|tuple index out of range/,
    text: /["']\s*%|\.format\(/,
    sentence: 'The text has more places to fill than there are values for it.',
  },
  {
    words: /format string didn't convert all|not all arguments converted/,
    sentence: 'There are more values than places in the text to fill.',
  },
  {
    words: /ord\(\) expected a character/,
    sentence: 'ord tells the number of one character, not of more or none.',
  },
  { words: /chr\(\) arg not in range/, sentence: 'No character has that number.' },
  {
    words: /arg is an empty sequence/,
    sentence: 'There is nothing to take the largest or smallest of: the list is empty.',
  },
  {
    words: /range step cannot be zero/,
    sentence: 'With a step of 0, a range would never come to its end.',
  },
  {
    words: /empty separator/,
    sentence: 'To split text at blanks, leave the brackets empty: split()',
  },
  {
    words: /^NotImplementedError: (?:only slices with step=1.*)?$/,
    text: /^del\b.*:.*:|\[[^\]]*:[^\]]*:[^\]]*\]\s*=(?!=)/,
    sentence:
      'A board looks at items in steps, but does not change or delete them so: do it one by one, in a loop.',
  },
  {
    words: /only slices with step=1/,
    text: /:\s*-1\s*\]/,
    sentence:
      'Only a list can be taken backwards like this on a board: list(…)[::-1]. For text, write "".join(reversed(…)).',
  },
  {
    words: /only slices with step=1/,
    sentence:
      'Only a list can be taken in steps on a board: list(…)[::2]. For text, write "".join(list(…)[::2]).',
  },
  { words: /dictionary is empty/, sentence: 'There is nothing in it to take.' },
  {
    // A size below 0 is a very large one for the board.
    words: /^MemoryError: .*allocating (?:2[2-9]|[34]\d)\d{8} bytes/,
    sentence: 'A number of things is asked for that is below 0, or far larger than the board.',
  },
];

const PINS: readonly Words[] = [
  {
    words: /Invalid direction/,
    sentence:
      'A direction is digitalio.Direction.INPUT or digitalio.Direction.OUTPUT, without quotes.',
  },
  {
    words: /pull must be of type Pull/,
    sentence: 'A pull is digitalio.Pull.UP, digitalio.Pull.DOWN or None, without quotes.',
  },
  {
    words: /Drive mode not used when direction is input/,
    sentence:
      'A pin that is an input has no drive mode. Make it an output first, or leave it away.',
  },
  {
    words: /Object has been deinitialized/,
    sentence:
      'deinit() gave this back before, or its “with” has ended. Make a new one, or call deinit() later.',
  },
  {
    words: /missing required positional argument #3/,
    text: /\bNeoPixel\(/,
    sentence: 'NeoPixel also wants to know how many there are: NeoPixel(board.NEOPIXEL, 10)',
  },
  {
    words: /can't convert \w+ to float/,
    text: /\bbrightness\s*=/,
    sentence: 'brightness is a number from 0.0 to 1.0, without quotes.',
  },
  {
    words: /Invalid byteorder/,
    sentence: 'pixel_order is a known order of colors, such as neopixel.GRB.',
  },
  {
    words: /Unmatched number of items on RHS/,
    sentence: 'There are more places left of “=” than values right of it: each wants one.',
  },
  {
    words: /color length must be 3-4/,
    sentence: 'A color is three numbers from 0 to 255: (red, green, blue), such as (255, 0, 0).',
  },
  {
    words: /object '\w+' isn't a tuple or list/,
    text: /\]\s*=|\.fill\(/,
    sentence: 'A color is three numbers from 0 to 255: (red, green, blue), such as (255, 0, 0).',
  },
];

const LIFE: readonly Words[] = [
  {
    words: /^RuntimeError: Cannot (?:remount|change USB)/,
    sentence: 'This can be done only in boot.py, which runs before the computer has the drive.',
  },
];

const OR_SOURCE = 'or the library’s .py file';
const COMPILED: readonly Words[] = [
  {
    words: /^ValueError: MicroPython \.mpy file/,
    sentence: `This library’s .mpy file is for MicroPython. Take the one for CircuitPython 10.x, ${OR_SOURCE}.`,
  },
  {
    words: /^ValueError: incompatible \.mpy file/,
    sentence: `This library’s .mpy file was made for another version of CircuitPython: take the one for 10.x, ${OR_SOURCE}.`,
  },
  {
    words: /^ValueError: native code in \.mpy unsupported/,
    sentence: `This library’s .mpy file has code for one kind of chip only: take one without, ${OR_SOURCE}.`,
  },
  {
    words: /^ValueError: damaged \.mpy file/,
    sentence: `This library’s .mpy file is damaged: download it once more, ${OR_SOURCE}.`,
  },
  {
    words: /^ValueError: a function of the \.mpy file is too long/,
    sentence:
      'This .mpy file has a function that is too long to be loaded here: take its .py file.',
  },
];

const ALL = [...TIME, ...RANDOM, ...MATH, ...DATA, ...PINS, ...PWM, ...LIFE, ...COMPILED];

/** Explains what only some functions say; what is said by many is explained elsewhere. */
export function explainFunction(context: RuntimeContext): Found {
  const { kind, words, text } = context;
  // Whatever the words are, they are the program's own.
  if (/^raise\b/.test(text)) return null;
  const whole = `${kind}: ${words}`;
  const found = ALL.find((each) => each.words.test(whole) && (each.text?.test(text) ?? true));
  return found?.sentence ?? noPin(context) ?? attributeCalled(context);
}

/** A number or text where a pin is wanted. */
function noPin({ words, text, firmware }: RuntimeContext): Found {
  if (!/^pin must be of type Pin/.test(words)) return null;
  const written = /\(\s*(?:"(\w+)"|'(\w+)'|(\d+)\s*[,)])/.exec(text);
  const name = written?.[1] ?? written?.[2] ?? (written?.[3] === undefined ? '' : `D${written[3]}`);
  const known = Object.hasOwn(firmware.modules['board'] ?? {}, name);
  return `A pin is one of the board’s names: write ${known ? `board.${name}` : 'board.D13, or another of them'}.`;
}

/** `button.value()` */
function attributeCalled({ words, text }: RuntimeContext): Found {
  if (!/'\w+' object is(?:n't| not) callable/.test(words)) return null;
  const name = /\.(value|direction|pull|brightness|n|auto_write|drive_mode)\(/.exec(text)?.[1];
  return name === undefined ? null : `${name} is no function: take “()” away after it.`;
}
