// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// How long work takes on each chip, and what memory Python has. The arithmetic is in docs/chips.md.

/** A chip, or the chips of one family that run Python equally fast. */
export interface Chip {
  /** Lower-case, without the letters for package and memory: "samd21". */
  readonly id: string;
  /** As CircuitPython prints it in boot_out.txt, up to where the boards of the family differ. */
  readonly name: string;
  /**
   * Nanoseconds of one unit of work, which is one VM hook: a branch taken, or a return. For the
   * clock at which CircuitPython 10.1.4 runs the chip.
   */
  readonly nsPerUnit: number;
  /**
   * What was measured, and where it is published. It begins with "derived: " unless it is the one
   * program of docs/chips.md in CircuitPython on this chip.
   */
  readonly source: string;
  /** What Python has of the chip's own memory, on boards without PSRAM. */
  readonly heap?: Heap;
}

interface Heap {
  /** gc.mem_free() at the REPL, in bytes. */
  readonly free: number;
  /** Where that is published. It begins with "derived: " where it is not: the arithmetic is in docs/chips.md. */
  readonly source: string;
}

interface Entry extends Chip {
  /** Matches the names that boards print, in lower case and without punctuation. */
  readonly printed: RegExp;
}

const TABLE = 'https://github.com/shaoziyang/micropython_benchmarks';
const PYSTONE = 'https://github.com/adafruit/circuitpython/pull/2297';
const PRIMES = 'https://github.com/adafruit/circuitpython/pull/6279';
const TASKS = 'https://wellys.com/posts/board-language_speed/';
const ASYNC = 'https://github.com/kvc0/CircuitPython_async/issues/6';
const BOARDS = 'https://scruss.com/blog/tag/benchmark/';
const ISSUES = 'https://github.com/adafruit/circuitpython/issues';
const PICO = 'https://github.com/RaspberryPiFoundation/picozero/issues/151';
const ESP32 = 'https://github.com/adafruit/circuitpython/commit/09b754ffa0';

const ENTRIES: readonly Entry[] = [
  {
    id: 'nrf52840',
    name: 'nRF52840',
    printed: /^nrf52840/,
    nsPerUnit: 16600,
    source: `derived: pystone in CircuitPython, on this chip and on SAMD51, ${PYSTONE}`,
    heap: { free: 144_080, source: `CircuitPython 5.3.0 on a CLUE, ${ISSUES}/3030` },
  },
  {
    id: 'nrf52833',
    name: 'nRF52833',
    printed: /^nrf52833/,
    nsPerUnit: 22100,
    source: `CircuitPython 9.1.4: addition, ${TABLE}`,
    heap: {
      free: 45_776,
      source: "derived: the nRF52840's, by what the SoftDevice takes of either",
    },
  },
  {
    id: 'samd21',
    name: 'samd21',
    printed: /^samd21/,
    nsPerUnit: 25200,
    source: `derived: addition in MicroPython, ${TABLE}, and eight tasks in CircuitPython, ${TASKS}`,
    heap: {
      free: 17_808,
      source: `CircuitPython 7.2.2 on a Circuit Playground Express, ${ISSUES}/6169`,
    },
  },
  {
    id: 'samd51',
    name: 'samd51',
    printed: /^sam[de]5[14]/,
    nsPerUnit: 8400,
    source: `CircuitPython 9.1.4: addition, ${TABLE}`,
    heap: { free: 157_376, source: `CircuitPython of 2020 on a Feather M4, ${ISSUES}/3058` },
  },
  {
    id: 'rp2040',
    name: 'rp2040',
    printed: /^rp2040/,
    nsPerUnit: 9580,
    source: `CircuitPython 9.1.4: addition, ${TABLE}`,
    heap: { free: 171_440, source: `CircuitPython 10.1.4 on a Pico, ${PICO}` },
  },
  {
    id: 'rp2350',
    name: 'rp2350',
    printed: /^rp2350/,
    nsPerUnit: 5590,
    source: `CircuitPython 9.2.0: addition, ${TABLE}`,
    heap: { free: 433_584, source: "derived: the RP2040's, and 256 KiB" },
  },
  {
    id: 'esp32',
    name: 'ESP32',
    printed: /^esp32($|d0wd|pico)/,
    nsPerUnit: 5100,
    source: `derived: addition in MicroPython at 160 MHz, ${TABLE}`,
    heap: { free: 123_728, source: `CircuitPython 8.0.0, ${ESP32}` },
  },
  {
    id: 'esp32s2',
    name: 'ESP32S2',
    printed: /^esp32s2/,
    nsPerUnit: 6780,
    source: `derived: addition in MicroPython, ${TABLE}, and coroutines in CircuitPython, ${ASYNC}`,
  },
  {
    id: 'esp32s3',
    name: 'ESP32S3',
    printed: /^esp32s3/,
    nsPerUnit: 4230,
    source: `derived: addition in MicroPython, ${TABLE}`,
    heap: { free: 162_912, source: `CircuitPython 9.0.0 on an M5Stack Dial, ${ISSUES}/9120` },
  },
  {
    id: 'esp32c3',
    name: 'ESP32-C3',
    printed: /^esp32c3/,
    nsPerUnit: 6070,
    source: `derived: addition in MicroPython, ${TABLE}`,
  },
  {
    id: 'esp32c6',
    name: 'ESP32-C6',
    // The C61 is another chip.
    printed: /^esp32c6(?!1)/,
    nsPerUnit: 6030,
    source: `derived: addition in MicroPython, ${TABLE}`,
  },
  {
    id: 'stm32f405',
    name: 'STM32F405',
    printed: /^stm32f4(05|07)/,
    nsPerUnit: 8970,
    source: `derived: primes in CircuitPython, ${PRIMES}, and addition in MicroPython, ${TABLE}`,
    heap: {
      free: 91_840,
      source: "derived: 128 KiB, without what the SAMD51's CircuitPython takes",
    },
  },
  {
    id: 'stm32f411',
    name: 'STM32F411',
    // The F401 and F412 are the same core at 84 and 100 MHz instead of 96.
    printed: /^stm32f4(01|11|12)/,
    nsPerUnit: 11600,
    source: `CircuitPython 9.1.4: addition, ${TABLE}`,
    heap: { free: 91_840, source: 'derived: as the STM32F405' },
  },
  {
    id: 'imxrt1011',
    name: 'IMXRT1011',
    // The 1015 and 1021 are the same core at the same 500 MHz.
    printed: /^m?imxrt10(11|15|21)/,
    nsPerUnit: 2360,
    source: `derived: MicroPython against nine other chips, ${BOARDS}`,
    heap: { free: 26_160, source: `CircuitPython of 2020 on an IMXRT1010-EVK, ${ISSUES}/3058` },
  },
  {
    id: 'imxrt1062',
    name: 'IMXRT1062',
    // The 1042 and 1052 are the same core with nearly the same clock.
    printed: /^m?imxrt10(42|52|62)/,
    nsPerUnit: 1450,
    source: `CircuitPython 9.1.4: addition, ${TABLE}`,
    heap: { free: 941_152, source: `CircuitPython 9.0.3 on a Teensy 4.1, ${ISSUES}/9159` },
  },
];

// What the REPL has in use when it asks, and the collector's tables: 3 bits for each block of 16 bytes.
const REPL_BYTES = 1920;
const TABLES = 3 / 128;

/** Bytes of a Python heap that leaves what the chip's does at the REPL, or null where that is not known. */
export function heapOf({ heap }: Chip): number | null {
  return heap === undefined ? null : Math.round((heap.free + REPL_BYTES) * (1 + TABLES));
}

/** Every chip with a known speed. */
export const CHIPS: readonly Chip[] = ENTRIES;

/**
 * The chip that a board's `chip` names: "nRF52840", "samd21g18", "ESP32-C3FN4". Case and hyphens do
 * not matter, nor the letters for package and memory that follow. Null when its speed is not known.
 */
export function chipOf(name: string): Chip | null {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return ENTRIES.find((entry) => entry.printed.test(plain)) ?? null;
}
