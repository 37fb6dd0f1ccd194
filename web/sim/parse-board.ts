// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_NAME_SIZE,
  SIM_NAMES,
  SIM_PINS,
  SIM_STRIP_SIZE,
  SIM_STRIPS,
  SIM_TEXT_SIZE,
} from '../generated/layout';
import type { BoardDefinition, Wire, PartDefinition, PinDefinition, SwitchPart } from './board';
import { CHIPS, chipOf } from './chips';

/** What is wrong with a board's description, in words for the person who writes it. */
export class BoardError extends Error {
  override readonly name = 'BoardError';
}

/**
 * Checks a parsed board.json and returns it without what the format doesn't know.
 * Throws a BoardError that names the first wrong field and says what to do.
 */
export function parseBoard(json: unknown): BoardDefinition {
  const board = new Field('', json);
  const format = board.get('format');
  if (format.value !== 1) format.fail(`is ${show(format.value)}; this program reads format 1`);
  const id = board.get('id').text(SIM_TEXT_SIZE);
  if (!isBoardId(id)) {
    board
      .get('id')
      .fail(
        `"${id}" may only have letters, digits, _, - and ., a letter or digit first: "my_board"`,
      );
  }
  const name = board.get('name').text(SIM_TEXT_SIZE);
  const chip = board.get('chip').text(SIM_TEXT_SIZE);
  if (chipOf(chip) === null) {
    const known = CHIPS.map(({ name }) => name).join(', ');
    board.get('chip').fail(`"${chip}" is not known, nor how fast it is; take one of ${known}`);
  }
  const pins = parsePins(board.get('pins'));
  const parts = parseParts(board.get('parts'), pins);
  return { format: 1, id, name, chip, pins, parts };
}

/** Whether this can be a board's id: it names the board's folder, too. */
export function isBoardId(text: string): boolean {
  return text.length < SIM_TEXT_SIZE && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text);
}

/** Index of the pin with this name, in `board` or of the chip; -1 when there is none. */
export function findPin(pins: readonly PinDefinition[], name: string): number {
  const named = pins.findIndex((pin) => pin.names.includes(name));
  return named >= 0 ? named : pins.findIndex((pin) => pin.cpu === name);
}

function parsePins(field: Field): readonly PinDefinition[] {
  const entries = field.list();
  if (entries.length === 0) field.fail('is empty; list at least one pin');
  if (entries.length > SIM_PINS) {
    field.fail(`has ${entries.length} pins; the simulator has room for ${SIM_PINS}`);
  }
  const chipNames = new Unique('another pin of the chip');
  const boardNames = new Unique('another pin');
  const pins = entries.map((entry) => ({
    cpu: chipNames.add(entry.get('cpu'), entry.get('cpu').pinName()),
    names: entry
      .get('names')
      .list()
      .map((name) => boardNames.add(name, name.pinName())),
  }));
  const count = pins.reduce((sum, pin) => sum + 1 + pin.names.length, 0);
  if (count > SIM_NAMES) {
    field.fail(
      `has ${count} names in all ("cpu" and "names"); the simulator has room for ${SIM_NAMES}: ` +
        'leave out pins that nobody needs',
    );
  }
  return pins;
}

function parseParts(field: Field, pins: readonly PinDefinition[]): readonly PartDefinition[] {
  const ids = new Unique('another part');
  const keys = new Unique('another part');
  const parts = field.list().map((entry) => parsePart(entry, pins, ids, keys));
  if (parts.filter((part) => part.kind === 'neopixel').length > SIM_STRIPS) {
    field.fail(`has too many parts of kind "neopixel"; the simulator shows ${SIM_STRIPS}`);
  }
  return parts;
}

function parsePart(
  entry: Field,
  pins: readonly PinDefinition[],
  ids: Unique,
  keys: Unique,
): PartDefinition {
  const kind = entry.get('kind').oneOf(['neopixel', 'led', 'button', 'switch', 'reset']);
  const id = ids.add(entry.get('id'), entry.get('id').text());
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(id)) {
    entry.get('id').fail(`"${id}" can't be an id in board.svg; use letters, digits, - and _`);
  }
  const label = entry.get('label').text();
  const key = (): string => parseKey(entry.get('key'), keys);
  const pin = (): string => parsePartPin(entry.get('pin'), pins);
  switch (kind) {
    case 'neopixel': {
      const order = parseOrder(entry.get('order'));
      const count = entry.get('count').integer(1, Math.floor(SIM_STRIP_SIZE / order.length));
      return { kind, id, label, pin: pin(), count, order };
    }
    case 'led':
      return { kind, id, label, pin: pin(), color: parseColor(entry.get('color')) };
    case 'button': {
      const pressed = entry.get('pressed').oneOf(['low', 'high']);
      return { kind, id, label, pin: pin(), pressed, key: key() };
    }
    case 'switch':
      return {
        kind,
        id,
        label,
        pin: pin(),
        positions: parsePositions(entry.get('positions')),
        key: key(),
      };
    case 'reset':
      return { kind, id, label, key: key() };
  }
}

function parsePartPin(field: Field, pins: readonly PinDefinition[]): string {
  const name = field.text();
  if (findPin(pins, name) < 0) {
    const known = pins.map((pin) => pin.names[0] ?? pin.cpu).slice(0, 5);
    field.fail(
      `there is no pin named "${name}"; use a name from "pins" (${known.join(', ')}, ...) ` +
        'or add the pin there',
    );
  }
  return name;
}

function parseOrder(field: Field): string {
  const order = field.text();
  // R, G and B in any order, each once, perhaps with a W among them.
  if (!/^(?!.*(.).*\1)(?=.*R)(?=.*G)(?=.*B)[RGBW]{3,4}$/.test(order)) {
    field.fail(`is "${order}"; write the order of the bytes on the wire, like "GRB" or "GRBW"`);
  }
  return order;
}

function parseColor(field: Field): string {
  const color = field.text();
  if (!/^#[0-9a-f]{6}$/i.test(color)) field.fail(`is "${color}"; write it like "#ff0000"`);
  return color;
}

function parsePositions(field: Field): SwitchPart['positions'] {
  const entries = field.list();
  if (entries.length !== 2) field.fail(`has ${entries.length} positions; a slide switch has 2`);
  return entries.map((entry) => ({
    label: entry.get('label').text(),
    wire: entry.get('wire').oneOf<Wire>(['open', 'low', 'high']),
  }));
}

function parseKey(field: Field, keys: Unique): string {
  const key = field.text();
  // These two press the part that has the focus, and this one moves the focus.
  if ([' ', 'Enter', 'Tab', 'Escape'].includes(key)) {
    field.fail(`${show(key)} already means something in the panel; use another key, like "a"`);
  }
  // Shift or caps lock must not make a difference, so "a" and "A" are one key.
  keys.add(field, key.toLowerCase());
  return key;
}

/** Tells names that are used twice. */
class Unique {
  readonly #paths = new Map<string, string>();

  constructor(private readonly owner: string) {}

  add(field: Field, name: string): string {
    const other = this.#paths.get(name);
    if (other !== undefined) {
      field.fail(`"${name}" is already used by ${this.owner} (${other}); use another one`);
    }
    this.#paths.set(name, field.path);
    return name;
  }
}

/** A value in the document, and the way to it. */
class Field {
  constructor(
    readonly path: string,
    readonly value: unknown,
  ) {}

  fail(problem: string): never {
    throw new BoardError(`${this.path || 'the board'}: ${problem}`);
  }

  get(name: string): Field {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      this.fail(`is ${show(this.value)}; write an object in braces, { ... }`);
    }
    const path = this.path === '' ? name : `${this.path}.${name}`;
    const field = new Field(path, (this.value as Record<string, unknown>)[name]);
    if (field.value === undefined) field.fail('is missing; add it');
    return field;
  }

  list(): readonly Field[] {
    if (!Array.isArray(this.value)) {
      this.fail(`is ${show(this.value)}; write a list in brackets, [ ... ]`);
    }
    return this.value.map((value: unknown, index) => new Field(`${this.path}[${index}]`, value));
  }

  /** A string that isn't empty and, ended by a NUL, fits `size` bytes. */
  text(size = Infinity): string {
    if (typeof this.value !== 'string') this.fail(`is ${show(this.value)}; write it in quotes`);
    if (this.value === '') this.fail('is empty; write something in the quotes');
    const bytes = new TextEncoder().encode(this.value).length;
    if (bytes >= size) {
      this.fail(`"${this.value}" has ${bytes} bytes; the simulator has room for ${size - 1}`);
    }
    return this.value;
  }

  pinName(): string {
    const name = this.text(SIM_NAME_SIZE);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      this.fail(`"${name}" can't be a name in Python; use letters, digits and _, like "A1"`);
    }
    return name;
  }

  integer(min: number, max: number): number {
    const value = this.value;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      this.fail(`is ${show(value)}; write a whole number from ${min} to ${max}`);
    }
    return value;
  }

  oneOf<T extends string>(choices: readonly T[]): T {
    const choice = choices.find((name) => name === this.value);
    if (choice !== undefined) return choice;
    return this.fail(`is ${show(this.value)}; write one of ${choices.map(show).join(', ')}`);
  }
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'missing' : JSON.stringify(value);
}
