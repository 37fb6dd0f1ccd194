// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_FLAG_BACK_OVER_ROWS,
  SIM_FLAG_DRIVE_HELD,
  SIM_FLAG_RECORD,
  SIM_FLAG_STATUS_BAR,
  SIM_HEAP_DEFAULT,
  SIM_HEAP_MAX,
  SIM_HEAP_MIN,
  SIM_NAMES,
  SIM_NOT_WIRED,
  SIM_PINS,
  SIM_UNIT_NS_DEFAULT,
  type sim_in,
} from '../generated/layout';
import { PART_KINDS } from '../generated/parts';
import type { BoardDefinition } from './board';
import { chipOf, heapOf } from './chips';
import type { InputListener } from './inputs';
import { findPin } from './parse-board';
import { PlainError } from './plain-error';
import type { Struct } from './structs';

/** What is set before power-on, for the life of a machine. */
export interface MachineOptions {
  /** Bytes of Python heap. By default what the board's chip has. */
  readonly heapSize?: number;
  /** What a unit of work costs: nanoseconds of machine time. By default what the board's chip takes. */
  readonly unitNs?: number;
  /** Test mode: yield at every N-th VM hook. 0: off. */
  readonly yieldEvery?: number;
  /** Test mode: collect whenever so many bytes were allocated, not only where there is no room. 0: off. */
  readonly collectEvery?: number;
  /** Seeds `random` and the noise of floating pins. */
  readonly seed?: number;
  /** Microseconds since 1970 at power-on. */
  readonly epochUs?: number;
  /** Pause so often that the host sees every NeoPixel frame, pin edge and time of serial text. */
  readonly record?: boolean;
  /** The serial line's terminal goes back over the start of a wrapped row: lines can be wider than it. */
  readonly wideLines?: boolean;
  /** That terminal has a title, for CircuitPython's status bar. */
  readonly statusBar?: boolean;
  /** As while a computer has the drive: Python only reads it, unless boot.py has changed that. */
  readonly driveHeld?: boolean;
  /** Hears of all that is put in from then on; given to another such machine, that does the same. */
  readonly heard?: InputListener;
  /** For benchmarks: called each time the machine asks whether the slice is over. */
  readonly asked?: () => void;
}

/** What of the options makes the run. */
export type MachineSetup = Required<
  Pick<
    MachineOptions,
    'heapSize' | 'unitNs' | 'seed' | 'epochUs' | 'wideLines' | 'statusBar' | 'driveHeld'
  >
>;

/** As the machine was set up. */
export function readSetup(input: Struct<typeof sim_in>): MachineSetup {
  const flags = input.get('flags');
  return {
    heapSize: input.get('heap_size'),
    unitNs: input.get('unit_ns'),
    seed: input.get('seed'),
    epochUs: input.get('epoch_us'),
    wideLines: (flags & SIM_FLAG_BACK_OVER_ROWS) !== 0,
    statusBar: (flags & SIM_FLAG_STATUS_BAR) !== 0,
    driveHeld: (flags & SIM_FLAG_DRIVE_HELD) !== 0,
  };
}

/** Throws a PlainError where one is out of range. */
export function setOptions(
  input: Struct<typeof sim_in>,
  board: BoardDefinition,
  options: MachineOptions,
): void {
  const chip = chipOf(board.chip);
  const heapSize = options.heapSize ?? (chip && heapOf(chip)) ?? SIM_HEAP_DEFAULT;
  if (heapSize < SIM_HEAP_MIN || heapSize > SIM_HEAP_MAX) {
    throw new PlainError(`A heap has ${SIM_HEAP_MIN} to ${SIM_HEAP_MAX} bytes, not ${heapSize}.`);
  }
  input.set('heap_size', heapSize);
  input.set('unit_ns', options.unitNs ?? chip?.nsPerUnit ?? SIM_UNIT_NS_DEFAULT);
  input.set('yield_every', options.yieldEvery ?? 0);
  input.set('collect_every', options.collectEvery ?? 0);
  input.set('seed', options.seed ?? Math.floor(Math.random() * 2 ** 32));
  input.set('epoch_us', options.epochUs ?? Date.now() * 1000);
  const { record, wideLines, statusBar, driveHeld } = options;
  input.set(
    'flags',
    (record === true ? SIM_FLAG_RECORD : 0) |
      (wideLines === true ? SIM_FLAG_BACK_OVER_ROWS : 0) |
      (statusBar === true ? SIM_FLAG_STATUS_BAR : 0) |
      (driveHeld === true ? SIM_FLAG_DRIVE_HELD : 0),
  );
}

/** Throws a PlainError where the board does not fit. */
export function setBoard(input: Struct<typeof sim_in>, board: BoardDefinition): void {
  const table = input.inner('board');
  const names = board.pins.flatMap((pin, index) => [
    ...pin.names.map((text) => ({ text, index, onBoard: 1 })),
    { text: pin.cpu, index, onBoard: 0 },
  ]);
  if (board.pins.length > SIM_PINS || names.length > SIM_NAMES) {
    throw new PlainError(`Board ${board.id} has too many pins or names.`);
  }
  for (const [field, text] of [
    ['id', board.id],
    ['title', board.name],
    ['chip', board.chip],
  ] as const) {
    if (!table.setText(field, text)) throw new PlainError(`Too long for a board: “${text}”.`);
  }
  table.set('pin_count', board.pins.length);
  table.set('name_count', names.length);
  names.forEach(({ text, index, onBoard }, i) => {
    const name = table.inner('names', i);
    if (!name.setText('text', text)) throw new PlainError(`Too long for a pin: “${text}”.`);
    name.set('pin', index);
    name.set('on_board', onBoard);
  });
}

/** The board's devices, as they are before anybody sets an input of one. */
export function setDevices(input: Struct<typeof sim_in>, board: BoardDefinition): void {
  input.set('part_count', board.devices.length);
  board.devices.forEach((device, i) => {
    const part = input.inner('parts', i);
    const index = PART_KINDS.findIndex(({ name }) => name === device.kind);
    const kind = PART_KINDS[index];
    part.set('kind', index + 1);
    kind?.pins.forEach((name, j) => {
      const wire = device.pins[name];
      part.setItem('wires', j, wire === undefined ? SIM_NOT_WIRED : findPin(board.pins, wire));
    });
    kind?.inputs.forEach(({ start }, j) => {
      part.setItem('inputs', j, start);
    });
  });
}
