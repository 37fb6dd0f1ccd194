// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A run is a function of what the host puts in, and when by machine time: where the host has the
// machine pause, how long slices are and how sleeps are divided leaves no trace in its memory.
import { describe, expect, test } from 'vitest';
import type { Machine } from '../sim/machine';
import type { MachineOptions } from '../sim/machine-setup';
import { preparePowerOn } from '../sim/power-on';
import { bundledLibraries, filesOf, firmwareModule, readBoard } from '../sim/test-support';
import { Random } from '../tools/fuzz/random';

/** What a host puts in. */
interface Input {
  readonly atUs: number;
  readonly what?: string | undefined;
  apply(machine: Machine): void;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const LONGEST_US = 4e6;
const LOOKS = [0.5e6, 1.1e6, 2.3e6, 3.7e6];

const PROGRAM = `
import time, random, os, board, digitalio, neopixel, supervisor
print(random.random(), os.urandom(4))
button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(pull=digitalio.Pull.DOWN)
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10, brightness=0.2)
class Thing:
    def __init__(self, number):
        self.numbers = [number] * 20
        self.name = "thing %d" % number
def things(count):
    for number in range(count):
        try:
            yield Thing(number)
        finally:
            pass
for turn in range(1000):
    try:
        kept = [thing for thing in things(40)]
        kept.sort(key=lambda thing: -thing.numbers[0])
        pixels.fill((turn % 256, 0, button.value * 255))
        print(turn, button.value, time.monotonic(), random.random(), len(kept[0].name))
        with open("/log.txt", "a") as log:
            log.write("%d\\n" % turn)
        if supervisor.runtime.serial_bytes_available:
            print("heard", repr(input()))
        {}[turn]
    except KeyError:
        time.sleep(0.01)
    except KeyboardInterrupt:
        print("interrupted")
`;

function start(options: MachineOptions): Machine {
  const files = filesOf({ 'code.py': PROGRAM });
  return preparePowerOn(firmwareModule(), readBoard(), bundledLibraries(), files, {
    seed: 7,
    epochUs: 1e15,
    heapSize: 131072,
    ...options,
  });
}

/** Inputs of all kinds, put in wherever the machine happens to pause; says when that was. */
function record(seed: number): Input[] {
  const random = new Random(seed);
  const machine = start({});
  const log: Input[] = [];
  const kinds = Object.entries<(machine: Machine) => void>({
    press: (it) => it.setPin(4, 'high'),
    release: (it) => it.setPin(4, 'open'),
    words: (it) => it.serial.send(bytes('words\r')),
    'Ctrl-C': (it) => it.serial.send(bytes('\x03')),
    write: (it) => it.files.write('note.txt', bytes('from the host')),
    restart: (it) => it.restart(),
    reset: (it) => it.reset(),
  });
  let nextUs = 0.2e6;
  while (machine.clockUs < LONGEST_US) {
    machine.setLimits(LONGEST_US, machine.clockUs + 2000);
    const { kind } = machine.run(random.oneIn(2) ? 0 : 500);
    if (kind === 'failed') throw new Error('the machine has crashed');
    machine.serial.read();
    if (machine.clockUs < nextUs || machine.clockUs >= LONGEST_US) continue;
    const [what, apply] = kinds[random.below(kinds.length)] ?? [];
    if (!apply) continue;
    log.push({ atUs: machine.clockUs, what, apply });
    apply(machine);
    nextUs = machine.clockUs + random.below(400_000);
  }
  return log;
}

/** The machine's memory at some moments of a run with these inputs. */
function play(
  log: readonly Input[],
  options: MachineOptions,
  budgetUs: number,
  restUs: number,
): Uint8Array[] {
  const machine = start(options);
  const images: Uint8Array[] = [];
  const moments = [...log, ...LOOKS.map((atUs) => ({ atUs, apply: null }))].sort(
    (a, b) => a.atUs - b.atUs,
  );
  for (const { atUs, apply } of moments) {
    while (machine.clockUs < atUs) {
      machine.setLimits(atUs, machine.clockUs + restUs);
      const { kind } = machine.run(budgetUs);
      if (kind === 'failed') throw new Error('the machine has crashed');
      machine.serial.read();
    }
    if (apply) apply(machine);
    else images.push(machine.image());
  }
  return images;
}

/** The first words in which two memories differ, with their addresses. */
function differences(a: Uint8Array, b: Uint8Array): string[] {
  if (Buffer.compare(a, b) === 0) return [];
  const [here, there] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)];
  const at = Array.from(here.keys()).filter((word) => here[word] !== there[word]);
  return at.slice(0, 5).map((word) => `${word * 4}: ${here[word]}, not ${there[word]}`);
}

describe.each([1, 2, 3, 4, 5, 6])('a run with inputs of all kinds, %d', (seed) => {
  const log = record(seed);
  const expected = play(log, {}, 8000, Infinity);

  test.each<[string, MachineOptions, number, number]>([
    ['the same again', {}, 8000, Infinity],
    ['in the shortest slices', {}, 0, Infinity],
    ['with sleeps in pieces', {}, 8000, 700],
    ['with a yield at every hook', { yieldEvery: 1 }, 8000, Infinity],
    ['with a yield at every 37th hook, and sleeps in pieces', { yieldEvery: 37 }, 300, 1900],
  ])('%s', (_, options, budgetUs, restUs) => {
    expect(log.length).toBeGreaterThan(2);
    const images = play(log, options, budgetUs, restUs);
    const found = images.map((image, at) => differences(image, expected[at] ?? image));
    expect(found, JSON.stringify(log)).toEqual(LOOKS.map(() => []));
  });
});
