// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { parseArgs } from 'node:util';
import { decimal } from '../sim/decimal';
import { FASTEST, SLOWEST, type Pace } from '../sim/pacer';
import { PlainError } from '../sim/plain-error';

export const USAGE = `Runs a CircuitPython program on a simulated board, without a page.

  whiletrue run FILE-or-FOLDER [options]

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
  --yield-every N     suspend the program at every N-th branch or return, to test suspending
  --input TRACE       a file of timed inputs, one a line:
                        0.5  press BUTTON_A       1.0  release BUTTON_A
                        1.5  pin A1 high          (or low, or open)
                        2    serial "text\\r"      (\\n \\r \\t \\xHH \\\\ \\")
  --stats             print counts on standard error at the end (with --json: as the last line)
  --json              print events, one JSON object a line, instead of serial output:
                        {"t":0.01,"kind":"serial","text":"hello\\r\\n"}
                        {"t":0.02,"kind":"pin","pin":"D13","value":1}
                        {"t":0.03,"kind":"neopixel","pin":"NEOPIXEL","pixels":[[255,0,0]]}
                        {"t":0.04,"kind":"end","result":"finished","status":0}

Exit status: 0 the program finished; 1 it ended with an exception; 2 bad usage; 70 the simulator
itself failed, not the program; 124 --for ran out.
`;

export interface RunOptions {
  readonly path: string;
  readonly board: string;
  /** Microseconds, or null for no end. */
  readonly forUs: number | null;
  readonly pace: Pace;
  readonly yieldEvery: number;
  readonly trace: string | null;
  readonly stats: boolean;
  readonly json: boolean;
}

export type Command =
  { readonly kind: 'help' } | { readonly kind: 'run'; readonly options: RunOptions };

const OPTIONS = {
  board: { type: 'string', default: 'circuitplayground_bluefruit' },
  for: { type: 'string' },
  pace: { type: 'string' },
  speed: { type: 'string' },
  virtual: { type: 'boolean', default: false },
  'yield-every': { type: 'string' },
  input: { type: 'string' },
  stats: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What the command line asks for. Throws a PlainError on bad usage. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [command, path, extra] = positionals;
  if (values.help) return { kind: 'help' };
  if (command === undefined) throw new PlainError('what to do? Try whiletrue --help');
  if (command !== 'run') throw new PlainError(`unknown command “${command}”; try whiletrue --help`);
  if (path === undefined) throw new PlainError('run what? Name a file or a folder');
  if (extra !== undefined) throw new PlainError(`run takes one file or folder, not “${extra}” too`);
  return {
    kind: 'run',
    options: {
      path,
      board: values.board,
      forUs: values.for === undefined ? null : Math.round(seconds(values.for) * 1e6),
      pace: paceOf(kindOfPace(values), values.speed ?? null),
      yieldEvery: values['yield-every'] === undefined ? 0 : count(values['yield-every']),
      trace: values.input ?? null,
      stats: values.stats,
      json: values.json,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's own words end in advice for programmers after the first sentence.
    const message = error instanceof Error ? error.message : String(error);
    throw new PlainError(message.split(/\.\s/)[0] ?? message);
  }
}

function seconds(text: string): number {
  const value = decimal(text);
  if (!(value <= 1e9)) throw new PlainError(`--for takes seconds, like 2.5, not “${text}”`);
  return value;
}

function kindOfPace({ pace, virtual }: { pace?: string; virtual: boolean }): string {
  if (!virtual) return pace ?? 'board';
  if (pace !== undefined && pace !== 'max') {
    throw new PlainError(`--virtual is --pace max, so it can't be --pace ${pace} too`);
  }
  return 'max';
}

function paceOf(kind: string, factor: string | null): Pace {
  if (kind !== 'board' && kind !== 'fast' && kind !== 'max') {
    throw new PlainError(`--pace takes board, fast or max, not “${kind}”`);
  }
  if (factor === null) return { kind, speed: 1 };
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
