// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  SIM_DIRECTION_INPUT,
  SIM_DIRECTION_OUTPUT,
  SIM_EDGES,
  SIM_PAUSE_INPUT,
  SIM_PULL_DOWN,
  SIM_PULL_UP,
  SIM_RESULT_EXCEPTION,
  SIM_RESULT_FINISHED,
  SIM_RESULT_INTERRUPTED,
  SIM_RESULT_NO_CODE,
  SIM_SAFE_MODE_NONE,
  SIM_STATE_BOOT,
  SIM_STATE_CODE,
  SIM_STATE_DONE,
  SIM_STATE_REPL,
  SIM_STRIPS,
  SIM_STRIP_SIZE,
  type sim_in,
  type sim_out,
  type sim_root,
  type sim_strip,
} from '../generated/layout';
import type { Wire } from './board';
import { wireOf } from './pin-changes';
import { type PwmView, readPwm } from './pwm-view';
import type { Struct } from './structs';

export type MachineState = 'off' | 'boot' | 'code' | 'done' | 'repl';
/** "safe-mode": code.py is not run. */
export type CodeResult =
  'none' | 'finished' | 'exception' | 'interrupted' | 'no-code' | 'safe-mode';

export interface PinView {
  readonly direction: 'none' | 'input' | 'output';
  readonly level: 0 | 1;
  readonly pull: 'none' | 'up' | 'down';
  readonly openDrain: boolean;
  /** Pulse-width modulation, which `level` says nothing of unless it is slow enough to be seen. */
  readonly pwm: PwmView | null;
  /** What it is wired to outside. */
  readonly wire: Wire;
}

/** What was last sent to one strip of NeoPixels. */
export interface StripView {
  /** Index into the board's pins. */
  readonly pin: number;
  /** Times written since the last start. */
  readonly frames: number;
  readonly timeUs: number;
  /** Pin edges that there were before its last frame, modulo 2^32. */
  readonly edgesBefore: number;
  /** What each byte of a pixel is, where the program has said so: "GRB", "GRBW". Else empty. */
  readonly order: string;
  /** Bytes written; `bytes` holds the first ones of them, as on the wire. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface Counters {
  /** Units of work: VM hooks (branches and returns), and what C did. */
  readonly work: number;
  readonly yields: number;
  readonly asleepUs: number;
  readonly gcCount: number;
  readonly heapSize: number;
  readonly heapUsed: number;
  readonly heapPeak: number;
  readonly unwindPeak: number;
  readonly stackPeak: number;
  readonly stackUsed: number;
}

/** A copy of what the machine shows at one moment; holds no reference into its memory. */
export interface BoardView {
  readonly sequence: number;
  readonly clockUs: number;
  readonly state: MachineState;
  readonly result: CodeResult;
  /** Nothing happens before there is serial input: `input()`, or the REPL's prompt. */
  readonly waiting: boolean;
  readonly starts: number;
  readonly pins: readonly PinView[];
  readonly strips: readonly StripView[];
  /** What the run that has ended sent last: a strip that is no part of the board goes on showing it. */
  readonly heldStrips: readonly StripView[];
  readonly counters: Counters;
}

/** A change of a pin's level, or of how it is modulated. */
export interface EdgeView {
  /** How many there were before it, modulo 2^32. */
  readonly number: number;
  readonly timeUs: number;
  /** Index into the board's pins. */
  readonly pin: number;
  readonly value: 0 | 1;
  /** From now on; null where the level is all that there is. */
  readonly pwm: PwmView | null;
}

/** Copies what the machine shows; `pinCount` is the board's number of pins. */
export function readView(root: Struct<typeof sim_root>, pinCount: number): BoardView {
  const out = root.inner('out');
  const input = root.inner('in');
  const book = root.inner('book');
  return {
    sequence: book.get('sequence'),
    clockUs: book.get('clock_ns') / 1000,
    state: readState(out),
    result: isInSafeMode(out) ? 'safe-mode' : resultOf(out.get('result')),
    waiting: book.get('pause') === SIM_PAUSE_INPUT,
    starts: out.get('starts'),
    pins: Array.from({ length: pinCount }, (_, pin) => readPin(out, input, pin)),
    strips: readStrips(out),
    heldStrips: readHeldStrips(out),
    counters: readCounters(root),
  };
}

export function readState(out: Struct<typeof sim_out>): MachineState {
  return stateOf(out.get('state'));
}

export function isInSafeMode(out: Struct<typeof sim_out>): boolean {
  return out.get('safe_mode') !== SIM_SAFE_MODE_NONE;
}

/** Doing something that Ctrl-C would end. */
export function isRunning(view: Pick<BoardView, 'state' | 'waiting'>): boolean {
  if (view.state === 'repl') return !view.waiting;
  return view.state === 'boot' || view.state === 'code';
}

/** A pin that no program has set up. */
export const IDLE_PIN: PinView = {
  direction: 'none',
  level: 0,
  pull: 'none',
  openDrain: false,
  pwm: null,
  wire: 'open',
};

/** What a machine that is switched off shows: what it showed last, without any light. */
export function switchedOff(view: BoardView): BoardView {
  const pins = view.pins.map(({ wire }) => ({ ...IDLE_PIN, wire }));
  return { ...view, state: 'off', waiting: false, pins, strips: [], heldStrips: [] };
}

export function readCounters(root: Struct<typeof sim_root>): Counters {
  const out = root.inner('out');
  const book = root.inner('book');
  return {
    work: book.get('work'),
    yields: book.get('yields'),
    asleepUs: out.get('asleep_ns') / 1000,
    gcCount: out.get('gc_count'),
    heapSize: out.get('heap_size'),
    heapUsed: out.get('heap_used'),
    heapPeak: out.get('heap_peak'),
    unwindPeak: book.get('unwind_peak'),
    stackPeak: book.get('stack_peak'),
    stackUsed: book.get('stack_used'),
  };
}

/** Copies the strips that were written to since power-on. */
export function readStrips(out: Struct<typeof sim_out>): StripView[] {
  return stripSlots(out)
    .filter((strip) => strip.get('frames') > 0)
    .map(readStrip);
}

/** Copies those of the run that has ended which nothing was written to since. */
function readHeldStrips(out: Struct<typeof sim_out>): StripView[] {
  const slots = stripSlots(out);
  const written = slots.filter((strip) => strip.get('frames') > 0).map((strip) => strip.get('pin'));
  return slots
    .filter(
      (strip) =>
        strip.get('frames') === 0 &&
        strip.get('size') > 0 &&
        strip.get('time_ns') >= out.get('began_ns') &&
        !written.includes(strip.get('pin')),
    )
    .map(readStrip);
}

function stripSlots(out: Struct<typeof sim_out>): Struct<typeof sim_strip>[] {
  return Array.from({ length: SIM_STRIPS }, (_, index) => out.inner('strips', index));
}

function readStrip(strip: Struct<typeof sim_strip>): StripView {
  const size = strip.get('size');
  return {
    pin: strip.get('pin'),
    frames: strip.get('frames'),
    timeUs: strip.get('time_ns') / 1000,
    edgesBefore: strip.get('edge_at'),
    order: strip.text('order'),
    size,
    bytes: strip.bytes('bytes').slice(0, Math.min(size, SIM_STRIP_SIZE)),
  };
}

/** Copies the edges after the first `seen` ones, as far as they are kept. */
export function readEdges(out: Struct<typeof sim_out>, seen: number): EdgeView[] {
  const head = out.get('edge_head');
  const kept = Math.min((head - seen) >>> 0, SIM_EDGES);
  return Array.from({ length: kept }, (_, i) => {
    const number = (head - kept + i) >>> 0;
    const edge = out.inner('edges', number % SIM_EDGES);
    return {
      number,
      timeUs: edge.get('time_ns') / 1000,
      pin: edge.get('pin'),
      value: edge.get('value') === 0 ? 0 : 1,
      pwm: readPwm(edge.inner('pwm')),
    };
  });
}

function readPin(
  out: Struct<typeof sim_out>,
  input: Struct<typeof sim_in>,
  index: number,
): PinView {
  const pin = out.inner('pins', index);
  return {
    direction: directionOf(pin.get('direction')),
    level: pin.get('level') === 0 ? 0 : 1,
    pull: pullOf(pin.get('pull')),
    openDrain: pin.get('open_drain') !== 0,
    pwm: readPwm(pin.inner('pwm')),
    wire: wireOf(input, index),
  };
}

function directionOf(value: number): PinView['direction'] {
  if (value === SIM_DIRECTION_INPUT) return 'input';
  return value === SIM_DIRECTION_OUTPUT ? 'output' : 'none';
}

function pullOf(value: number): PinView['pull'] {
  if (value === SIM_PULL_UP) return 'up';
  return value === SIM_PULL_DOWN ? 'down' : 'none';
}

function stateOf(value: number): MachineState {
  switch (value) {
    case SIM_STATE_BOOT:
      return 'boot';
    case SIM_STATE_CODE:
      return 'code';
    case SIM_STATE_DONE:
      return 'done';
    case SIM_STATE_REPL:
      return 'repl';
    default:
      return 'off';
  }
}

function resultOf(value: number): CodeResult {
  switch (value) {
    case SIM_RESULT_FINISHED:
      return 'finished';
    case SIM_RESULT_EXCEPTION:
      return 'exception';
    case SIM_RESULT_INTERRUPTED:
      return 'interrupted';
    case SIM_RESULT_NO_CODE:
      return 'no-code';
    default:
      return 'none';
  }
}
