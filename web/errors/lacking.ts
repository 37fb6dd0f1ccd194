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
/** Libraries of boards that this one needs more for than their own files. */
const LIBRARIES: Readonly<Record<string, string>> = {
  adafruit_circuitplayground:
    'A real board has adafruit_circuitplayground, but this simulator does not have it yet: use neopixel for the pixels and digitalio for the buttons, as Rainbow and Buttons under Examples do.',
};
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
};

/** What to say of a module that is missing for a reason that is known; null of any other. */
export function lacking(module: string): string | null {
  const top = module.split('.')[0] ?? module;
  if (CIRCUITPYTHON.has(top)) return `Boards have ${top}, but this simulator does not have it yet.`;
  const library = ownEntry(LIBRARIES, top);
  if (library !== undefined) return library;
  if (/^adafruit_/.test(top) || /^neopixel_/.test(top))
    return `This simulator does not have the library ${top} yet. A library that is plain Python can be added as a file.`;
  return ownEntry(OTHERS, top) ?? null;
}
