// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A recording is what makes a run: the firmware, the board, how the machine was set up, and what was
// put in, with the machine time of each. Machine time never goes back, nor stands still while the
// machine does something, so it tells the place of an input. As a file it is JSON, one object a line:
//
//   {"kind":"recording","format":3,"firmware":"<SHA-256>","board":{...},"setup":{...},"hash":"<SHA-256>"}
//   {"at":0,"kind":"drive","change":{"kind":"write","path":"/code.py","offset":0,"bytes":"<base64url>"},"hash":...}
//   {"at":512345.678,"kind":"wire","pin":4,"wire":"high","hold":"held","hash":...}
//   {"at":1000000,"kind":"reached","hash":...}
//   {"at":2000000,"kind":"end","status":124,"memory":"<SHA-256>","hash":...}
//
// `at` is microseconds since power-on, 0 before it. The first "reached" comes behind what was put in before
// power-on; of a run that was broken off, the last one tells how far it came. `hash` is of the line and, by the
// hash before it, of all lines so far (hash-chain.ts): what was changed since is refused.
import * as v from 'valibot';
import {
  SIM_HEAP_MAX,
  SIM_PART_INPUTS,
  SIM_PARTS,
  SIM_PATH_SIZE,
  SIM_PINS,
  SIM_TRANSFER_SIZE,
  SIM_UNIT_NS_MAX,
} from '../generated/layout';
import { fromBase64Url, toBase64Url } from './base64url';
import { type BoardDefinition, WIRES } from './board';
import { DRIVE_BYTES } from './fat-volume';
import { HashChain, type Sha256 } from './hash-chain';
import { type Input, LATEST_US, type TimedInput } from './inputs';
import type { MachineSetup } from './machine-setup';
import { parseBoard } from './parse-board';
import { PlainError } from './plain-error';

const FORMAT = 3;

/** What a run begins with. */
export interface RecordingStart {
  /** SHA-256 of the firmware, in hexadecimal digits. */
  readonly firmware: string;
  readonly board: BoardDefinition;
  readonly setup: MachineSetup;
}

export interface RecordingEnd {
  readonly atUs: number;
  /** Exit status of the command line. */
  readonly status: number;
  /** SHA-256 of `Machine.memory.image()`, in hexadecimal digits. */
  readonly memory: string;
}

export interface Recording extends RecordingStart {
  /** In the order in which they were put in. */
  readonly inputs: readonly TimedInput[];
  /** Microseconds of machine time that the run came to, or somewhat less. */
  readonly reachedUs: number;
  /** Null: it was broken off. */
  readonly end: RecordingEnd | null;
}

/** What a recording begins with. This and the next three are lines for a HashChain to seal. */
export function startLine({ firmware, board, setup }: RecordingStart): string {
  const kind = 'recording';
  return lineOf({ kind, format: FORMAT, firmware, board, setup });
}

export function inputLine({ atUs, input }: TimedInput): string {
  return lineOf({ at: atUs, ...input });
}

export function reachedLine(atUs: number): string {
  return lineOf({ at: atUs, kind: 'reached' });
}

export function endLine({ atUs, status, memory }: RecordingEnd): string {
  return lineOf({ at: atUs, kind: 'end', status, memory });
}

function lineOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Uint8Array ? toBase64Url(inner) : inner,
  );
}

const bytes = v.pipe(
  v.string(),
  v.transform(fromBase64Url),
  v.check((decoded) => decoded !== null),
  v.transform((decoded) => decoded ?? new Uint8Array()),
);
const wholeUpTo = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const kindOf = <T extends string>(...kinds: readonly T[]) => ({ kind: v.picklist(kinds) });
const path = v.pipe(
  v.string(),
  v.startsWith('/'),
  v.check((text) => new TextEncoder().encode(text).length < SIM_PATH_SIZE),
);

const DRIVE_CHANGE = v.variant('kind', [
  v.object({
    ...kindOf('write'),
    path,
    offset: wholeUpTo(DRIVE_BYTES),
    bytes: v.pipe(bytes, v.maxLength(SIM_TRANSFER_SIZE)),
  }),
  v.object({ ...kindOf('rename'), path, pathTo: path }),
  v.object({ ...kindOf('remove', 'make-folder', 'flush'), path }),
]);

const INPUT = v.variant('kind', [
  v.object({
    ...kindOf('wire'),
    pin: wholeUpTo(SIM_PINS - 1),
    wire: v.picklist(WIRES),
    hold: v.picklist(['held', 'free']),
  }),
  v.object({
    ...kindOf('device'),
    device: wholeUpTo(SIM_PARTS - 1),
    input: wholeUpTo(SIM_PART_INPUTS - 1),
    value: v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1)),
  }),
  v.object({ ...kindOf('serial'), bytes }),
  v.object(kindOf('restart', 'reset')),
  v.object({ ...kindOf('auto-reload'), on: v.boolean() }),
  v.object({ ...kindOf('drive'), change: DRIVE_CHANGE }),
]);

const TIMED = v.looseObject({ at: v.pipe(v.number(), v.maxValue(LATEST_US)) });

const REACHED = v.object({ at: v.number(), ...kindOf('reached') });

const END = v.object({
  at: v.number(),
  ...kindOf('end'),
  status: wholeUpTo(255),
  memory: sha256,
});

const ANY_START = v.looseObject({ ...kindOf('recording'), format: v.number() });

const START = v.object({
  ...kindOf('recording'),
  firmware: sha256,
  board: v.unknown(),
  setup: v.object({
    heapSize: wholeUpTo(SIM_HEAP_MAX),
    unitNs: wholeUpTo(SIM_UNIT_NS_MAX),
    seed: wholeUpTo(Number.MAX_SAFE_INTEGER),
    epochUs: wholeUpTo(Number.MAX_SAFE_INTEGER),
    wideLines: v.boolean(),
    statusBar: v.boolean(),
    driveHeld: v.boolean(),
  }),
});

/** Throws a PlainError that names the first line that is wrong, or is not as it was written. */
export function parseRecording(text: string, sha256: Sha256): Recording {
  const lines = text.split('\n');
  // Behind the last line's end is nothing, or a line that was being written.
  lines.pop();
  const chain = new HashChain(sha256);
  const start = parseStart(lines[0] ?? '', chain);
  const inputs: TimedInput[] = [];
  let end: RecordingEnd | null = null;
  let lastUs = 0;
  let began = false;
  for (const [index, line] of lines.slice(1).entries()) {
    const item = parseLine(TIMED, chain.open(line));
    const input = v.safeParse(INPUT, item);
    const ending = v.safeParse(END, item);
    const inOrder = item !== null && item.at >= lastUs && end === null;
    if (inOrder && input.success && isOn(start.board, input.output)) {
      inputs.push({ atUs: item.at, input: input.output });
    } else if (inOrder && v.is(REACHED, item)) {
      began = true;
    } else if (inOrder && ending.success) {
      const { at, status, memory } = ending.output;
      end = { atUs: at, status, memory };
    } else {
      throw damaged(index + 2);
    }
    lastUs = item.at;
  }
  if (!began) throw new PlainError('it is cut off before the run began; record the run once more');
  return { ...start, inputs, reachedUs: lastUs, end };
}

function damaged(line: number): PlainError {
  return new PlainError(`line ${line} is damaged, or was edited; record the run once more`);
}

function parseStart(line: string, chain: HashChain): RecordingStart {
  const any = parseLine(ANY_START, line);
  if (any === null) throw new PlainError('it is no recording, as --record makes it');
  if (any.format !== FORMAT) {
    throw new PlainError(`it is of another version of whiletrue (format ${any.format})`);
  }
  const start = parseLine(START, chain.open(line));
  if (start === null) throw damaged(1);
  const { firmware, board, setup } = start;
  return { firmware, board: parseBoard(board), setup };
}

function parseLine<T extends v.GenericSchema>(
  schema: T,
  line: string | null,
): v.InferOutput<T> | null {
  if (line === null) return null;
  try {
    const result = v.safeParse(schema, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

function isOn(board: BoardDefinition, input: Input): boolean {
  if (input.kind === 'device') return input.device < board.devices.length;
  return input.kind !== 'wire' || input.pin < board.pins.length;
}
