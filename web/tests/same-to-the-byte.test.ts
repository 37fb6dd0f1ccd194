// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A run is a function of what the host puts in, and when by machine time: where the host has the
// machine pause, how long slices are and how sleeps are divided leaves no trace in its memory.
import { describe, expect, test } from 'vitest';
import { sha256 } from '../cli/sha256';
import { HashChain } from '../sim/hash-chain';
import type { TimedInput } from '../sim/inputs';
import { Machine, type Pause } from '../sim/machine';
import type { MachineOptions } from '../sim/machine-setup';
import { preparePowerOn } from '../sim/power-on';
import { inputLine, parseRecording, reachedLine, startLine } from '../sim/recording';
import {
  bundledLibraries,
  filesOf,
  firmwareModule,
  readBoard,
  testProgram,
} from '../sim/test-support';
import { TracePlayer } from '../sim/trace-player';
import { Random } from '../tools/fuzz/random';

const bytes = (text: string) => new TextEncoder().encode(text);
const LOOKS = [0.5e6, 1.1e6, 2.3e6, 3.7e6];

const PROGRAM = testProgram('host/all_that_changes');

const SETUP: MachineOptions = { seed: 7, epochUs: 1e15, heapSize: 131072 };

/** What a host can do to a machine, with what is recorded of it. */
const ACTIONS: Readonly<Record<string, (machine: Machine) => void>> = {
  press: (it) => it.setPin(4, 'high', 'held'),
  release: (it) => it.setPin(4, 'open', 'held'),
  wire: (it) => it.setPin(4, 'low'),
  tilt: (it) => it.take({ kind: 'device', device: 0, input: 0, value: 700 }),
  'tilt back': (it) => it.take({ kind: 'device', device: 0, input: 0, value: -700 }),
  words: (it) => it.serial.send(bytes('words\r')),
  'more than fits the line': (it) => it.serial.send(bytes('many words '.repeat(500))),
  'Ctrl-C': (it) => it.serial.send(bytes('\x03')),
  'Ctrl-D': (it) => it.serial.send(bytes('\x04')),
  write: (it) => it.files.write('a folder/note.txt', bytes('from the host')),
  overwrite: (it) => it.files.write('log.txt', bytes('from the host\n')),
  rename: (it) => {
    if (it.files.list().some(({ path }) => path === 'log.txt'))
      it.files.rename('log.txt', 'old.txt');
  },
  flush: (it) => it.files.flushProgram('log.txt'),
  remove: (it) => it.files.remove('a folder'),
  'no reloads': (it) => it.setAutoReload(false),
  reloads: (it) => it.setAutoReload(true),
  restart: (it) => it.restart(),
  reset: (it) => it.reset(),
};

interface Recorded {
  readonly inputs: readonly TimedInput[];
  readonly actions: readonly string[];
  /** Why the machine had paused where something was put in. */
  readonly pauses: ReadonlySet<Pause['kind']>;
  /** The machine's memory at LOOKS. */
  readonly images: readonly Uint8Array[];
}

/** Has a host do all it can, wherever the machine happens to pause. */
function record(seed: number): Recorded {
  const random = new Random(seed);
  const lines: string[] = [];
  const files = filesOf({ 'code.py': PROGRAM });
  const machine = preparePowerOn(firmwareModule(), readBoard(), bundledLibraries(), files, {
    ...SETUP,
    heard: (input) => lines.push(inputLine(input)),
  });
  const begun = startLine({ firmware: '0'.repeat(64), board: readBoard(), setup: machine.setup });
  const names = Object.keys(ACTIONS);
  const actions: string[] = [];
  const pauses = new Set<Pause['kind']>();
  const images: Uint8Array[] = [];
  let nextUs = seed % 2 === 0 ? 0 : 0.2e6;
  for (;;) {
    const lookUs = LOOKS[images.length];
    if (lookUs === undefined) break;
    machine.setLimits(lookUs, machine.clockUs + 2000);
    const { kind } = machine.run(random.oneIn(2) ? 0 : 500);
    if (kind === 'failed') throw new Error('the machine has crashed');
    // A host that is slow leaves the line full now and then.
    if (random.oneIn(40) || kind === 'input') machine.serial.read();
    if (machine.clockUs >= lookUs) {
      images.push(machine.memory.image());
      continue;
    }
    if (machine.clockUs < nextUs && kind !== 'ended' && kind !== 'tx-full') continue;
    const name = names[random.below(names.length)] ?? '';
    actions.push(`${machine.clockUs} ${name}`);
    pauses.add(kind);
    ACTIONS[name]?.(machine);
    nextUs = machine.clockUs + random.below(300_000);
  }
  const chain = new HashChain(sha256);
  const text = [begun, ...lines, reachedLine(LOOKS.at(-1) ?? 0)]
    .map((line) => `${chain.seal(line)}\n`)
    .join('');
  return {
    inputs: parseRecording(text, sha256).inputs,
    actions,
    pauses,
    images,
  };
}

/** The machine's memory at some moments of a run with these inputs. */
function play(
  inputs: readonly TimedInput[],
  options: MachineOptions,
  budgetUs: number,
  restUs: number,
): Uint8Array[] {
  const machine = new Machine(firmwareModule(), readBoard(), { ...SETUP, ...options });
  const early = inputs.filter(({ atUs }) => atUs === 0);
  for (const { input } of early) machine.take(input);
  const player = new TracePlayer(machine, inputs.slice(early.length));
  return LOOKS.map((lookUs) => {
    for (;;) {
      if (machine.clockUs >= lookUs && player.nextUs >= lookUs) return machine.memory.image();
      player.apply();
      machine.setLimits(Math.min(player.nextUs, lookUs), machine.clockUs + restUs);
      const { kind } = machine.run(budgetUs);
      if (kind === 'failed') throw new Error('the machine has crashed');
      machine.serial.read();
    }
  });
}

/** The first words in which two memories differ, with their addresses. */
function differences(a: Uint8Array, b: Uint8Array): string[] {
  if (Buffer.compare(a, b) === 0) return [];
  const [here, there] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)];
  const at = Array.from(here.keys()).filter((word) => here[word] !== there[word]);
  return at.slice(0, 5).map((word) => `${word * 4}: ${here[word]}, not ${there[word]}`);
}

describe.each([1, 2, 3, 4, 5, 6])('a run with inputs of all kinds, %d', (seed) => {
  const { inputs, actions, pauses, images } = record(seed);

  test.each<[string, MachineOptions, number, number]>([
    ['the same again', {}, 8000, Infinity],
    ['in the shortest slices', {}, 0, Infinity],
    ['with sleeps in pieces', {}, 8000, 700],
    ['with a yield at every hook', { yieldEvery: 1 }, 8000, Infinity],
    ['with a yield at every 37th hook, and sleeps in pieces', { yieldEvery: 37 }, 300, 1900],
    ['where all that it shows is taken', { record: true }, 8000, Infinity],
  ])('%s', (_, options, budgetUs, restUs) => {
    expect(actions.length).toBeGreaterThan(2);
    const played = play(inputs, options, budgetUs, restUs);
    const found = played.map((image, at) => differences(image, images[at] ?? new Uint8Array()));
    expect(found, `${[...pauses].join(' ')}: ${actions.join(', ')}`).toEqual(LOOKS.map(() => []));
  });
});

test('which of two ends a wait had, both at one moment, leaves no trace', () => {
  const looks = [
    [1.5e6, Infinity],
    [Infinity, 1.5e6],
  ] as const;
  const [limit, sleep] = looks.map(([limitUs, restUs]) => {
    const files = filesOf({ 'code.py': 'import time\ntime.sleep(9)\n' });
    const machine = preparePowerOn(firmwareModule(), readBoard(), {}, files, SETUP);
    machine.setLimits(limitUs, restUs);
    for (;;) {
      const { kind } = machine.run(8000);
      machine.serial.read();
      if (machine.clockUs >= 1.5e6) return { kind, image: machine.memory.image() };
    }
  });
  expect([limit?.kind, sleep?.kind]).toEqual(['limit', 'sleep']);
  const none = new Uint8Array();
  expect(differences(limit?.image ?? none, sleep?.image ?? none)).toEqual([]);
});
