// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { parseArgs } from 'node:util';
import { decimal } from '../sim/decimal';
import { LATEST_US } from '../sim/inputs';
import { FASTEST, SLOWEST, type Pace } from '../sim/pacer';
import { PlainError } from '../sim/plain-error';

export const USAGE = `Runs a CircuitPython program on a simulated board, without a page.

  whiletrue run FILE-or-FOLDER [options]
  whiletrue replay RECORDING [options]

A file is run as code.py; a folder is copied to the drive whole, without hidden files. What the
program writes to the drive is not copied back. Serial output goes to standard output. Standard
input is what somebody types: a line each time the program waits for one.

  --board ID          the board (circuitplayground_bluefruit); see public/boards
  --for SECONDS       end the run after this much of the board's time
  --pace PACE         board: as fast as the board (default); fast: sleeps take their time, work is
                      done as fast as this computer can; max: nothing is waited for. The program
                      sees the same time, and does the same, at any pace
  --speed FACTOR      for board and fast: from 0.1 (slow motion) to 10
  --virtual           the same as --pace max
  --drive-held        the drive is read-only for the program, as on a board whose drive a computer
                      has: writing is OSError 30, unless boot.py calls storage.remount()
  --yield-every N     suspend the program at every N-th branch or return, to test suspending
  --input TRACE       a file of timed inputs, one a line:
                        0.5  press BUTTON_A       1.0  release BUTTON_A
                        1.5  pin A1 high          (or low, or open)
                        1.8  set accelerometer x 9.8
                        2    serial "text\\r"      (\\n \\r \\t \\xHH \\\\ \\")
  --record FILE       write down all that makes this run: program, board, seed, and what was typed
                      and pressed when. “whiletrue replay FILE” does it once more, the same to the
                      byte, with the same version of whiletrue; it takes all options but --board,
                      --drive-held, --input and --record. A recording that is there already is written over when
                      the run begins; any other file is left alone
  --stats             print counts on standard error at the end (with --json: as the last line).
                      How often the machine yielded, and how deep its stack was then, differs from
                      run to run
  --json              print events, one JSON object a line, instead of serial output:
                        {"t":0.01,"kind":"serial","text":"hello\\r\\n"}
                        {"t":0.02,"kind":"pin","pin":"D13","value":1}
                        {"t":0.02,"kind":"pwm","pin":"D13","frequency":500,"duty":0.5}
                        {"t":0.03,"kind":"neopixel","pin":"NEOPIXEL","pixels":[[255,0,0]]}
                        {"t":0.04,"kind":"end","result":"finished","status":0}
                      t: seconds of the board's time since power-on; events are in its order.
                      serial: one line, at the time of its first byte. A line in which the program
                      sleeps, waits for input or takes more than 0.1 s comes in pieces.
                      pin: each change of an output. pwm: from now on it is high for this share of
                      each period, until the next event of this pin. neopixel: each frame that is
                      sent, on as many as 8 pins. end: the last one, with the exit status; a program
                      that does not answer, and is ended all the same, has none. It is the same at
                      any pace, but for date and random numbers, which are the same each time at max
                      alone
  --version           print the versions of whiletrue, CircuitPython and MicroPython

Ctrl-C goes to the program; twice within 2 s, or in a replay, it ends the run.

Exit status: 0 the program finished; 1 it ended with an exception, as one Ctrl-C ends most, or waits
for input and there is no more; 2 bad usage; 70 the simulator itself failed, not the program, or a
replay came out differently; 74 the output could not be written; 124 --for ran out, or a recording
broke off; 130 Ctrl-C twice, or in a replay, ended the run; 141 whoever read the output closed it;
143 SIGTERM ended the run. A replay ends as the run did, or with 124 where that was broken off, as
by 141.
`;

export interface RunOptions {
  /** The program, or the recording of it. */
  readonly path: string;
  readonly board: string;
  /** Microseconds, or null for no end. */
  readonly forUs: number | null;
  readonly pace: Pace;
  readonly yieldEvery: number;
  readonly driveHeld: boolean;
  readonly trace: string | null;
  readonly record: string | null;
  readonly stats: boolean;
  readonly json: boolean;
}

export interface RunCommand {
  readonly kind: 'run' | 'replay';
  readonly options: RunOptions;
}

export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | RunCommand;

const OPTIONS = {
  board: { type: 'string' },
  for: { type: 'string' },
  pace: { type: 'string' },
  speed: { type: 'string' },
  virtual: { type: 'boolean' },
  'drive-held': { type: 'boolean' },
  'yield-every': { type: 'string' },
  input: { type: 'string' },
  record: { type: 'string' },
  stats: { type: 'boolean' },
  json: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof OPTIONS;

/** What was given: words, flags, and options with their values. */
interface Given {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<Option>;
  readonly values: ReadonlyMap<Option, string>;
}

/** What the command line asks for. Throws a PlainError on bad usage. */
export function parseCommand(args: readonly string[]): Command {
  const { words, flags, values } = parse(args);
  const [command, path, extra] = words;
  if (flags.has('help')) return { kind: 'help' };
  if (flags.has('version')) return { kind: 'version' };
  if (command === undefined) throw new PlainError('what to do? Try whiletrue --help');
  if (command !== 'run' && command !== 'replay') {
    const hint = command.endsWith('.py') ? `whiletrue run ${command}` : 'whiletrue --help';
    throw new PlainError(`unknown command “${command}”; try ${hint}`);
  }
  const what = command === 'run' ? 'file or folder' : 'recording';
  if (path === undefined || path === '') {
    throw new PlainError(
      `${command} what? Name a ${command === 'run' ? 'file or a folder' : what}`,
    );
  }
  if (extra !== undefined) throw new PlainError(`${command} takes one ${what}, not “${extra}” too`);
  if (command === 'replay') refuseOfReplay({ flags, values });
  const seconds = values.get('for');
  const every = values.get('yield-every');
  return {
    kind: command,
    options: {
      path,
      board: values.get('board') ?? 'circuitplayground_bluefruit',
      forUs: seconds === undefined ? null : microseconds(seconds),
      pace: paceOf(kindOfPace(values.get('pace'), flags.has('virtual')), values.get('speed')),
      yieldEvery: every === undefined ? 0 : count(every),
      driveHeld: flags.has('drive-held'),
      trace: values.get('input') ?? null,
      record: fileToWrite(values.get('record')),
      stats: flags.has('stats'),
      json: flags.has('json'),
    },
  };
}

function parse(args: readonly string[]): Given {
  // Node's own checks take a value that begins with “-” for a mistake, and speak to programmers.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const words: string[] = [];
  const flags = new Set<Option>();
  const values = new Map<Option, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new PlainError(`unknown option ${rawName}; try whiletrue --help`);
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw new PlainError(`${rawName} takes no value, not “${value}”`);
      flags.add(name);
      continue;
    }
    if (value === undefined || (!inlineValue && value.startsWith('--'))) {
      throw new PlainError(`${rawName} needs a value; try whiletrue --help`);
    }
    if (values.has(name)) throw new PlainError(`${rawName} is given twice; which one counts?`);
    values.set(name, value);
  }
  return { words, flags, values };
}

function fileToWrite(name: string | undefined): string | null {
  if (name === '-' || name === '') throw new PlainError('--record takes the name of a file');
  return name ?? null;
}

function refuseOfReplay({ flags, values }: Omit<Given, 'words'>): void {
  for (const name of ['board', 'drive-held', 'input', 'record'] as const) {
    if (!values.has(name) && !flags.has(name)) continue;
    const why = name === 'record' ? 'there is a recording already' : 'it is in the recording';
    throw new PlainError(`replay takes no --${name}: ${why}`);
  }
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function microseconds(text: string): number {
  const us = Math.round(decimal(text) * 1e6);
  if (!(us > 0 && us <= LATEST_US)) {
    throw new PlainError(`--for takes seconds above 0, like 2.5, not “${text}”`);
  }
  return us;
}

function kindOfPace(pace: string | undefined, virtual: boolean): string {
  if (!virtual) return pace ?? 'board';
  if (pace !== undefined && pace !== 'max') {
    throw new PlainError(`--virtual is --pace max, so it can't be --pace ${pace} too`);
  }
  return 'max';
}

function paceOf(kind: string, factor: string | undefined): Pace {
  if (kind !== 'board' && kind !== 'fast' && kind !== 'max') {
    throw new PlainError(`--pace takes board, fast or max, not “${kind}”`);
  }
  if (factor === undefined) return { kind, speed: 1 };
  const speed = decimal(factor);
  if (!(speed >= SLOWEST && speed <= FASTEST)) {
    throw new PlainError(`--speed takes a number from ${SLOWEST} to ${FASTEST}, not “${factor}”`);
  }
  if (kind === 'max') throw new PlainError('--speed means nothing where nothing is waited for');
  return { kind, speed };
}

function count(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > 0x7fffffff) {
    throw new PlainError(`--yield-every takes a whole number from 1, not “${text}”`);
  }
  return value;
}
