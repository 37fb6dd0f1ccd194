// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { ownEntry } from './own-entry';

/** Modules of CircuitPython's that boards have. Those that are here too are found before this. */
const CIRCUITPYTHON = new Set(
  (
    'aesio alarm analogbufio analogio audiobusio audiocore audiodelays audiofilters audioio ' +
    'audiomixer audiomp3 audiopwmio bitbangio bitmapfilter bitmaptools bitops busdisplay busio ' +
    'camera canio codeop countio displayio dualbank epaperdisplay floppyio fontio fourwire ' +
    'framebufferio frequencyio getpass gifio hashlib i2cdisplaybus i2ctarget imagecapture ipaddress ' +
    'is31fl3741 jpegio keypad keypad_demux lvfontio max3421e mdns memorymap memorymonitor msgpack ' +
    'nvm onewireio paralleldisplaybus picodvi ps2io pulseio pwmio qrio rainbowio rgbmatrix rotaryio ' +
    'rp2pio rtc sdcardio sdioio sharpdisplay socketpool ssl storage synthio terminalio tilepalettemapper ' +
    'touchio traceback ulab usb usb_cdc usb_hid usb_host usb_midi usb_video ustack vectorio ' +
    'watchdog wifi zlib _bleio'
  ).split(' '),
);
const OTHERS: Readonly<Record<string, string>> = {
  machine: 'machine is MicroPython’s. CircuitPython has board and digitalio for pins.',
  utime: 'utime is MicroPython’s. CircuitPython has time.',
  microbit: 'microbit is for the micro:bit. CircuitPython has board, digitalio and others.',
  RPi: 'RPi is for the Raspberry Pi. CircuitPython has board and digitalio for pins.',
  turtle: 'turtle is for computers with a window to draw in. A board has none.',
  tkinter: 'tkinter is for computers with a window. A board has none.',
  pygame: 'pygame is for computers with a window. A board has none.',
  numpy: 'numpy is for larger computers.',
  threading: 'There are no threads here. For several things at a time, use asyncio.',
  datetime: 'datetime is not here. time.monotonic() and time.localtime() tell the time.',
  uasyncio: 'uasyncio is MicroPython’s. CircuitPython has asyncio.',
};
const TASKS = 'For several things at a time, use asyncio.';
const NO_INTERNET = 'Boards with Wi-Fi have socketpool and the library adafruit_requests.';
/**
 * Modules of CPython's, and what does it on a board. Not those whose names are also good ones for a file of one's own,
 * such as secrets and queue.
 */
const CPYTHON: Readonly<Record<string, string>> = {
  _thread: TASKS,
  abc: 'Leave it out: a method that is still to be written can raise NotImplementedError.',
  argparse: 'A board starts a program without arguments: write the values into the program.',
  base64: 'binascii has b2a_base64 and a2b_base64.',
  bisect: 'Look through the list in a loop.',
  calendar: 'time.localtime() has the parts of a date, such as tm_mon and tm_wday.',
  concurrent: TASKS,
  contextlib: 'For “with”, write a class that has __enter__ and __exit__.',
  copy: 'A list and a dictionary have .copy().',
  csv: 'Take a line apart with line.strip().split(",").',
  ctypes: 'struct puts values into bytes, and takes them out.',
  dataclasses: 'Write the class with an __init__ of its own, or use collections.namedtuple.',
  decimal: 'Write numbers with a point, or count in whole ones, such as cents.',
  enum: 'Write a plain class, with a value for each name: class Color: RED = 1',
  fractions: 'Write numbers with a point, or keep two whole ones.',
  functools: 'For partial, write lambda: f(1); for reduce, write a loop.',
  glob: 'os.listdir() gives the names of what is in a folder.',
  heapq: 'Keep a list, and sort it.',
  http: NO_INTERNET,
  inspect: 'What something has is printed by print(dir(…)).',
  itertools: 'Write a loop, or take the library adafruit_itertools.',
  logging: 'Write print(…), or take the library adafruit_logging.',
  multiprocessing: TASKS,
  operator: 'Write a function of your own: lambda a, b: a + b',
  pathlib: 'A path is text, such as "/data.txt", and os has listdir, stat and mkdir.',
  pickle: 'json writes and reads lists, dictionaries, text and numbers.',
  pprint: 'Write print(…).',
  requests: NO_INTERNET,
  shutil: 'os has remove and rename; a copy is what is read from one file and written to another.',
  signal: 'Ctrl-C raises KeyboardInterrupt.',
  socket: NO_INTERNET,
  statistics: 'The mean is sum(x) / len(x).',
  string: 'Write the characters themselves, such as "0123456789".',
  subprocess: 'A board runs one program at a time.',
  tempfile: 'Open a file by a name of your own.',
  textwrap: 'Take text apart with split(), or by places: text[:20]',
  timeit: 'For the time that passes, write time.monotonic().',
  typing: 'Leave it out, or put the import below “try:”, with “except ImportError: pass” after it.',
  unittest: 'Write assert in a program of your own.',
  urllib: NO_INTERNET,
  uuid: 'os.urandom(16) gives 16 bytes by chance.',
  weakref: 'Leave it out.',
};

/** What to say of a module that is missing for a reason that is known; null of any other. */
export function lacking(module: string): string | null {
  const top = module.split('.')[0] ?? module;
  if (CIRCUITPYTHON.has(top)) return `Boards have ${top}, but this simulator does not have it yet.`;
  if (/^adafruit_/.test(top) || /^neopixel_/.test(top))
    return `This simulator does not have the library ${top} yet. To add it, choose “Open a file…” in the File menu, and its .py or .mpy file, or the .zip file that it comes in.`;
  const other = ownEntry(CPYTHON, top);
  if (other !== undefined) return `CircuitPython has no module ${top}. ${other}`;
  return ownEntry(OTHERS, top) ?? null;
}
