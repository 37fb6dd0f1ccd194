// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_NAMES,
  SIM_PARTS,
  SIM_PINS,
  SIM_STRIP_SIZE,
  SIM_STRIPS,
  SIM_TEXT_SIZE,
} from '../generated/layout';
import { PART_KINDS } from '../generated/parts';
import type {
  BoardDefinition,
  DeviceDefinition,
  PartDefinition,
  PinDefinition,
  SwitchPart,
  Wire,
} from './board';
import { Field, show, Unique } from './board-field';
import { CHIPS, chipOf } from './chips';

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
  const ids = new Unique('another part');
  const parts = parseParts(board.get('parts'), pins, ids);
  const devices = parseDevices(board.optional('devices'), pins, ids);
  return { format: 1, id, name, chip, pins, parts, devices };
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

function parseParts(
  field: Field,
  pins: readonly PinDefinition[],
  ids: Unique,
): readonly PartDefinition[] {
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
  const id = parseId(entry.get('id'), ids);
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
      const pressed = entry.get('pressed').oneOf(['low', 'high', 'finger']);
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

function parseId(field: Field, ids: Unique): string {
  const id = ids.add(field, field.text());
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(id)) {
    field.fail(`"${id}" can't be an id in board.svg; use letters, digits, - and _`);
  }
  return id;
}

function parseDevices(
  field: Field | null,
  pins: readonly PinDefinition[],
  ids: Unique,
): readonly DeviceDefinition[] {
  const entries = field?.list() ?? [];
  if (entries.length > SIM_PARTS) {
    field?.fail(`has ${entries.length} devices; the simulator has room for ${SIM_PARTS}`);
  }
  return entries.map((entry) => {
    const kind = entry.get('kind').oneOf(PART_KINDS.map(({ name }) => name));
    const known = PART_KINDS.find(({ name }) => name === kind)?.pins ?? [];
    const wires = entry.get('pins').entries(known);
    return {
      kind,
      id: parseId(entry.get('id'), ids),
      label: entry.get('label').text(),
      pins: Object.fromEntries(wires.map(([name, wire]) => [name, parsePartPin(wire, pins)])),
    };
  });
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
