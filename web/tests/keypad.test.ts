// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// keypad, with keys in rows and columns and at shift registers: each is the key that was pressed, and no other.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BoardDefinition } from '../sim/board';
import { parseBoard } from '../sim/parse-board';
import { filesOf, testedLibraries, testProgram } from '../sim/test-support';
import { parseTrace } from '../sim/trace';
import { runProgram } from './program';

interface Device {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly pins: Readonly<Record<string, string>>;
}

function boardWith(devices: readonly Device[]): BoardDefinition {
  const url = new URL(
    '../../public/boards/circuitplayground_bluefruit/board.json',
    import.meta.url,
  );
  const json = JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
  return parseBoard({ ...json, devices });
}

function pressed(program: string, devices: readonly Device[], trace: readonly string[]): string[] {
  const board = boardWith(devices);
  const files = {
    ...testedLibraries(['chumicro_buttons', 'chumicro_timing']),
    ...filesOf({ 'code.py': testProgram(program, { SECONDS: 6 }) }),
  };
  const { output } = runProgram(files, { board, trace: parseTrace(trace.join('\n'), board) });
  return output.trim().split('\n');
}

const MATRIX: Device = {
  kind: 'key_matrix',
  id: 'keys',
  label: 'Keys',
  pins: {
    R0: 'A1',
    R1: 'A2',
    R2: 'A3',
    R3: 'A4',
    C0: 'A5',
    C1: 'A6',
    C2: 'TX',
    C3: 'AUDIO',
  },
};

test('a matrix of keys', () => {
  const one = Array.from({ length: 16 }, (_, key) => [
    `${1 + key / 10} set keys key${key} 1`,
    `${1.05 + key / 10} set keys key${key} 0`,
  ]).flat();
  // Three corners of a rectangle, which without diodes would look like four.
  const three = [0, 3, 12].map((key, i) => `${3 + i / 10} set keys key${key} 1`);
  const lines = pressed('host/key_matrix', [MATRIX], [...one, ...three]);
  const wanted = Array.from({ length: 16 }, (_, key) => [`+${key}`, `-${key}`]).flat();
  expect(lines).toEqual([...wanted, '+0', '+3', '+12']);
});

test('two shift registers, one behind the other', () => {
  const clocks = { CP: 'A1', PL: 'A2' };
  // D7 of the one that is read comes first.
  const trace = Array.from({ length: 16 }, (_, key) =>
    [1, 0].map(
      (value) =>
        `${1 + key / 10 + (1 - value) / 20} set ${key < 8 ? 'near' : 'far'} d${7 - (key % 8)} ${value}`,
    ),
  ).flat();
  const lines = pressed(
    'host/shift_register',
    [
      { kind: '74hc165', id: 'near', label: 'Near', pins: { ...clocks, Q7: 'A3', DS: 'A4' } },
      { kind: '74hc165', id: 'far', label: 'Far', pins: { ...clocks, Q7: 'A4' } },
    ],
    trace,
  );
  expect(lines).toEqual(Array.from({ length: 16 }, (_, key) => [`+${key}`, `-${key}`]).flat());
});

test('a library that has keypad scan, and looks four times a second', () => {
  // The board needs a second to read the library.
  const clicks = [2, 2.12, 2.24].flatMap((at) => [
    `${at} press BUTTON_A`,
    `${at + 0.02} release BUTTON_A`,
  ]);
  const held = ['3.5 press BUTTON_A', '4.4 release BUTTON_A'];
  const keys = ['5 set keys key6 1', '5.1 set keys key6 0', '5.1 set keys key15 1'];
  const lines = pressed('host/buttons_library', [MATRIX], [...clicks, ...held, ...keys]);
  expect(lines).toEqual(['clicks 3', 'long', 'key 6', 'key 15']);
});
