// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Adafruit's libraries for pixels, unmodified, in programs like the published examples of them
// (firmware/tests/pixels). What goes to the pixels must be what the same program and the same libraries
// send in CPython, where stand-ins written from 10.1.4's sources are the built-in modules, and floats are
// cut to the 30 bits that boards have (firmware/tests/pixels/stand-ins).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtFile } from '../sim/built-file';
import { filesOf, readBoard, testedLibraries } from '../sim/test-support';
import type { Files } from '../sim/files';
import { mpyCrossAll } from './mpy-cross';
import { Bench, type ProgramOptions } from './program';

const folder = fileURLToPath(new URL('../../firmware/tests/pixels/', import.meta.url));

const LIBRARIES = [
  'adafruit_dotstar',
  'adafruit_fancyled',
  'adafruit_framebuf',
  'adafruit_led_animation',
  'adafruit_pixel_framebuf',
  'adafruit_pypixelbuf',
];

/** Of a board with room for the libraries as text. */
const HEAP = 256 * 1024;

/** Each with how many frames, or bits of DotStars, are looked at. */
const PROGRAMS = {
  rainbow: 90,
  rainbow_computed: 60,
  comet: 60,
  rainbow_comet: 60,
  chase: 30,
  rainbow_chase: 40,
  sparkle: 80,
  white: 40,
  sequence: 120,
  group: 60,
  palette: 64,
  fastled: 40,
  text: 24,
  dotstar: 8000,
  pure: 100,
} as const;

const compiled = mpyCrossAll(testedLibraries(LIBRARIES));

/** Five columns of each character: no font comes with the library. */
function makeFont(): Uint8Array {
  const columns = Array.from({ length: 256 * 5 }, (_, i) => ((i * 73) ^ (i >> 3)) & 0xff);
  return Uint8Array.from([5, 8, ...columns]);
}

function source(name: string): string {
  return readFileSync(`${folder}${name}.py`, 'utf8');
}

/** The drive of a program, whose time is steady. */
function drive(name: string, libraries: Files): Files {
  const used = filesOf({
    'code.py': `import steady_clock\n${source(name)}`,
    'steady_clock.py': source('steady_clock'),
    'busio.py': source('busio'),
  });
  return { ...libraries, ...used, 'font5x8.bin': makeFont() };
}

/** What CPython sends, "A1 00ff00" or "bit 1" each. */
function rightFrames(name: string, count: number): string[] {
  const libraries = ['build/tested-lib/lib.json', 'build/circuitpy-lib/lib.json'] as const;
  const path = [
    `${folder}stand-ins`,
    folder,
    ...libraries.map((library) => dirname(builtFile(library))),
  ];
  const cwd = mkdtempSync(join(tmpdir(), 'whiletrue-'));
  writeFileSync(join(cwd, 'font5x8.bin'), makeFont());
  const program = join(cwd, 'code.py');
  writeFileSync(program, `import steady_clock\n${source(name)}`);
  const runner = `${folder}stand-ins/board_floats.py`;
  const { stdout, stderr } = spawnSync('python3', ['-B', runner, program, String(count)], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PYTHONPATH: path.join(delimiter) },
  });
  rmSync(cwd, { recursive: true });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

/** The same of the machine. */
function frames(
  name: string,
  count: number,
  options: ProgramOptions,
  libraries = testedLibraries(LIBRARIES),
): string[] {
  const { pins } = readBoard();
  const nameOf = (pin: number): string => pins[pin]?.names[0] ?? '';
  const sent: string[] = [];
  const seen = new Map<number, number>();
  let data = 0;
  const bench = new Bench(drive(name, libraries), { ...options, heapSize: HEAP, record: true });
  bench.runUntil(() => {
    for (const { pin, frames: frame, bytes } of bench.machine.strips()) {
      if (seen.get(pin) === frame) continue;
      seen.set(pin, frame);
      sent.push(`${nameOf(pin)} ${Buffer.from(bytes).toString('hex')}`);
    }
    for (const { pin, value } of bench.machine.takeEdges()) {
      if (name !== 'dotstar') continue;
      if (nameOf(pin) === 'A2') data = value;
      else if (value === 1) sent.push(`bit ${data}`);
    }
    if (bench.machine.state === 'done') throw new Error(`it ended: ${bench.serial}`);
    return sent.length >= count;
  });
  return sent.slice(0, count);
}

describe.each(Object.entries(PROGRAMS))('%s', (name, count) => {
  const right = rightFrames(name, count);

  test('sends what it sends in CPython', { timeout: 120_000 }, () => {
    expect(new Set(right).size).toBeGreaterThan(1);
    expect(frames(name, count, {})).toEqual(right);
  });

  test('and with a yield at every hook', { timeout: 120_000 }, () => {
    const few = Math.ceil(count / 10);
    expect(frames(name, few, { yieldEvery: 1 })).toEqual(right.slice(0, few));
  });

  test('and with the libraries as .mpy files', { timeout: 120_000 }, () => {
    const few = Math.ceil(count / 2);
    expect(frames(name, few, {}, compiled)).toEqual(right.slice(0, few));
  });
});
