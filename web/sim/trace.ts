// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The timed input trace: what a person, or the world, does to the board, and when. One event a
// line, times in seconds of machine time since power-on:
//
//   # a comment, or nothing
//   0.5  press BUTTON_A            a button held down, a touch pad touched, a slide switch in its second position
//   0.75 release BUTTON_A          let go; a slide switch in its first position
//   1    pin A1 high               a wire on a pin: high, low or open; or a finger
//   1.5  set accelerometer x 9.8   an input of a device, in its unit
//   2    serial "hello\n\x03"      typed: \n \r \t \\ \" and \xHH are escapes, the rest is UTF-8
//
// A name is that of a part (its id or its label, "Button A" in quotes) or of a pin as in Python's
// `board` or `microcontroller.pin`. `press` of the reset button resets; upper and lower case are
// the same where no two names differ in it alone.

import { PART_KINDS } from '../generated/parts';
import {
  type BoardDefinition,
  type DeviceDefinition,
  type PartDefinition,
  type PinDefinition,
  type Wire,
  WIRES,
} from './board';
import { decimal } from './decimal';
import { type Input, LATEST_US, type TimedInput } from './inputs';
import { findPin } from './parse-board';
import { PlainError } from './plain-error';

/** What a trace can put in: wires, inputs of devices, text, and the reset button. */
export type TraceInput =
  Extract<Input, { kind: 'wire' | 'device' | 'serial' }> | { readonly kind: 'reset' };

export interface TraceEvent extends TimedInput {
  readonly input: TraceInput;
}

type PinPart = Extract<PartDefinition, { pin: string }>;

const LINE = /^(\S+)\s+(\S+)(?:\s+(.*))?$/;
const NAME_AND_REST = /^(?:"([^"]+)"|(\S+))(?:\s+(\S+))?$/;
const SET = /^(?:"([^"]+)"|(\S+))\s+(\S+)\s+(\S+)$/;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  '"': '"',
};

/** The events of a trace in order of time. Throws a PlainError that names the line. */
export function parseTrace(text: string, board: BoardDefinition): TraceEvent[] {
  const events = text.split(/\r?\n/).flatMap((line, i) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return [];
    try {
      const event = parseLine(content, board);
      return event === null ? [] : [event];
    } catch (error) {
      if (!(error instanceof PlainError)) throw error;
      throw new PlainError(`line ${i + 1}: ${error.message}`);
    }
  });
  return events.sort((a, b) => a.atUs - b.atUs);
}

function parseLine(line: string, board: BoardDefinition): TraceEvent | null {
  const [, time = '', verb = '', rest = ''] = LINE.exec(line) ?? [];
  if (verb === '') throw new PlainError('a line is: seconds, what happens, and to what');
  const seconds = decimal(time);
  if (Number.isNaN(seconds)) throw new PlainError(`“${time}” is not a time in seconds, like 2.5`);
  if (seconds * 1e6 > LATEST_US) throw new PlainError(`“${time}” is later than anybody waits`);
  const input = parseInput(verb, rest, board);
  return input === null ? null : { atUs: Math.round(seconds * 1e6), input };
}

/** Null for what changes nothing: letting go of the reset button. */
function parseInput(verb: string, rest: string, board: BoardDefinition): TraceInput | null {
  switch (verb) {
    case 'press':
      return pressed(parseName(verb, rest), true, board);
    case 'release':
      return pressed(parseName(verb, rest), false, board);
    case 'pin':
      return parsePin(rest, board);
    case 'set':
      return parseSet(rest, board);
    case 'serial':
      return { kind: 'serial', bytes: parseText(rest) };
    default:
      throw new PlainError(`“${verb}” is not one of press, release, pin, set, serial`);
  }
}

function parseName(verb: string, rest: string): string {
  const [, quoted, bare, extra] = NAME_AND_REST.exec(rest) ?? [];
  const name = quoted ?? bare;
  if (name === undefined) throw new PlainError(`${verb} what?`);
  if (extra !== undefined) {
    throw new PlainError(`${verb} takes one name; put a name with spaces in quotes`);
  }
  return name;
}

function parsePin(rest: string, board: BoardDefinition): TraceInput {
  const [, quoted, bare, wire] = NAME_AND_REST.exec(rest) ?? [];
  const name = quoted ?? bare;
  const known = WIRES.find((it) => it === wire);
  if (name === undefined || known === undefined) {
    throw new PlainError('pin takes a name, and low, high, open or finger');
  }
  const part = findPart(name, board);
  return wired(part?.pin ?? name, known, board);
}

function parseSet(rest: string, board: BoardDefinition): TraceInput {
  const [, quoted, bare, inputName = '', number = ''] = SET.exec(rest) ?? [];
  const name = quoted ?? bare;
  if (name === undefined) throw new PlainError('set takes a device, its input and a number');
  const device = board.devices.findIndex((it) => isNamed(it, name));
  const kind = kindOf(board.devices[device]);
  if (kind === undefined || kind.inputs.length === 0) {
    const set = board.devices.filter((it) => kindOf(it)?.inputs.length !== 0);
    const known = set.map(({ id }) => id).join(', ') || 'none';
    throw new PlainError(`${board.id} has no device “${name}” (it has ${known})`);
  }
  const index = kind.inputs.findIndex((it) => sameName(it.name, inputName));
  const input = kind.inputs[index];
  if (input === undefined) {
    const known = kind.inputs.map((it) => it.name).join(', ');
    throw new PlainError(`${name} has no input “${inputName}” (it has ${known})`);
  }
  const value = Math.round(decimal(number.replace(/^-/, '')) * input.steps) * signOf(number);
  if (!(value >= input.min && value <= input.max)) {
    const [min, max] = [input.min / input.steps, input.max / input.steps];
    const unit = input.unit && ` ${input.unit}`;
    const how = Number.isNaN(value) ? ', in digits (0.001, not 1e-3)' : '';
    throw new PlainError(`${name} ${input.name} is a number from ${min} to ${max}${unit}${how}`);
  }
  return { kind: 'device', device, input: index, value };
}

function kindOf(device: DeviceDefinition | undefined) {
  return PART_KINDS.find(({ name }) => name === device?.kind);
}

function signOf(number: string): number {
  return number.startsWith('-') ? -1 : 1;
}

function pressed(name: string, down: boolean, board: BoardDefinition): TraceInput | null {
  const reset = board.parts.find((part) => part.kind === 'reset' && isNamed(part, name));
  if (reset !== undefined) return down ? { kind: 'reset' } : null;
  const part = findPart(name, board) ?? partOnPin(name, board);
  if (part?.kind === 'button') {
    return wired(part.pin, down ? part.pressed : 'open', board);
  }
  if (part?.kind === 'switch') {
    const position = part.positions[down ? 1 : 0];
    if (position !== undefined) return wired(part.pin, position.wire, board);
  }
  const known = board.parts.filter(({ kind }) => kind !== 'neopixel' && kind !== 'led');
  throw new PlainError(
    `${board.id} has no button “${name}” (it has ${known.map(({ id }) => id).join(', ') || 'none'})`,
  );
}

function wired(name: string, wire: Wire, board: BoardDefinition): TraceInput {
  return { kind: 'wire', pin: pinIndex(name, board), wire, hold: 'free' };
}

/** A pin's index by one of its names. Throws a PlainError where the board has no such pin. */
function pinIndex(name: string, board: BoardDefinition): number {
  const exact = findPin(board.pins, name);
  if (exact >= 0) return exact;
  const loose = board.pins.findIndex((pin) => namesOf(pin).some((it) => sameName(it, name)));
  if (loose < 0) throw new PlainError(`${board.id} has no pin or part “${name}”`);
  return loose;
}

function hasPin(part: PartDefinition): part is PinPart {
  return 'pin' in part;
}

function findPart(name: string, board: BoardDefinition): PinPart | undefined {
  return board.parts.filter(hasPin).find((part) => isNamed(part, name));
}

/** The part on the pin of that name: "D4" is button A's. */
function partOnPin(name: string, board: BoardDefinition): PinPart | undefined {
  const pin = board.pins.find((it) => namesOf(it).some((other) => sameName(other, name)));
  if (pin === undefined) return undefined;
  return board.parts.filter(hasPin).find((part) => namesOf(pin).includes(part.pin));
}

function namesOf(pin: PinDefinition): string[] {
  return [...pin.names, pin.cpu];
}

function isNamed(part: Pick<PartDefinition, 'id' | 'label'>, name: string): boolean {
  return sameName(part.id, name) || sameName(part.label, name);
}

/** "button-a", "Button A" and "BUTTON_A" are one name. */
function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '_');
  return plain(a) === plain(b);
}

function parseText(rest: string): Uint8Array {
  const [, body] = /^"((?:[^"\\]|\\.)*)"$/.exec(rest) ?? [];
  if (body === undefined) throw new PlainError('serial takes text in double quotes');
  const bytes: number[] = [];
  const pattern = /\\x([0-9a-fA-F]{2})|\\(.)|([^\\]+)/gs;
  for (const [whole, hex, escape, plain] of body.matchAll(pattern)) {
    if (hex !== undefined) {
      bytes.push(parseInt(hex, 16));
    } else {
      const text = plain ?? ESCAPES[escape ?? ''];
      if (text === undefined) throw new PlainError(`“${whole}” is not an escape this knows`);
      for (const byte of new TextEncoder().encode(text)) bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}
