// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';
import type { CodeResult, Counters, StripView } from '../sim/board-view';
import type { Machine } from '../sim/machine';
import type { PwmView } from '../sim/pwm-view';
import { stripOrder } from '../sim/strip-order';
import { SerialRecords, type SerialRecord } from './serial-records';

/** How a run ended. */
export interface Ending {
  readonly status: number;
  /** Null when it was ended from outside. */
  readonly result: CodeResult | null;
  /** For the person, where the program itself has not said it all. */
  readonly message: string | null;
  /** Machine time; null where the machine cannot tell it, because it has failed. */
  readonly atUs: number | null;
}

/** Puts what the machine does into words. Times are seconds since power-on. */
export interface Recorder {
  /** After every run of the machine. */
  record(machine: Machine): void;
  end(machine: Machine, ending: Ending, stats: boolean): void;
}

type Write = (text: string | Uint8Array) => void;

/** Serial output as it is, up to the machine time `untilUs`; statistics as text. */
export function plainRecorder(write: Write, writeStats: Write, untilUs: number): Recorder {
  return {
    record(machine) {
      const inTime = machine.clockUs < untilUs;
      const bytes = inTime ? machine.serial.read() : machine.serial.readBefore(untilUs);
      if (bytes.length > 0) write(bytes);
    },
    end(machine, _ending, stats) {
      this.record(machine);
      if (stats) writeStats(statsText(machine));
    },
  };
}

/** What happened, with its place among all that did. */
interface Happening {
  readonly timeUs: number;
  /** At one moment: pin edges before it. */
  readonly edgesBefore: number;
  /** At one moment and between the same edges. */
  readonly rank: number;
  readonly event: Readonly<Record<string, unknown>>;
}

const SERIAL = 0;
const NEOPIXEL = 1;
const PIN = 2;

/**
 * Events up to the machine time `untilUs`, one JSON object a line, in the order of their times. They
 * depend on the machine's run alone: not on its pace, nor on where the host had it pause.
 */
export function jsonRecorder(write: Write, board: BoardDefinition, untilUs: number): Recorder {
  const records = new SerialRecords();
  const shown = new Map<number, string>();
  let waiting: Happening[] = [];
  let lastUs = 0;

  function line(timeUs: number, event: Happening['event']): string {
    lastUs = timeUs;
    return `${JSON.stringify({ t: Math.round(timeUs * 1000) / 1e9, ...event })}\n`;
  }

  function noteEdges(machine: Machine): void {
    for (const { number, timeUs, pin: index, value, pwm } of machine.takeEdges()) {
      const pin = pinName(board, index);
      const event =
        pwm === null ? { kind: 'pin', pin, value } : { kind: 'pwm', pin, ...rounded(pwm) };
      waiting.push({ timeUs, edgesBefore: number, rank: PIN, event });
    }
  }

  function noteStrips(machine: Machine): void {
    for (const strip of machine.strips()) {
      const { pin, frames, timeUs, edgesBefore, bytes } = strip;
      const frame = `${frames} ${timeUs}`;
      if (shown.get(pin) === frame) continue;
      shown.set(pin, frame);
      const pixels = pixelsOf(bytes, orderOf(board, strip));
      const event = { kind: 'neopixel', pin: pinName(board, pin), pixels };
      waiting.push({ timeUs, edgesBefore, rank: NEOPIXEL, event });
    }
  }

  function noteSerial(all: readonly SerialRecord[]): void {
    for (const { timeUs, edgesBefore, text } of all) {
      waiting.push({ timeUs, edgesBefore, rank: SERIAL, event: { kind: 'serial', text } });
    }
  }

  /** Writes what comes before the text that is not complete yet. */
  function flush(): void {
    const { pending } = records;
    const next = pending === null ? null : { ...pending, rank: SERIAL };
    waiting.sort(inOrder);
    const ready = waiting.filter((it) => next === null || inOrder(it, next) < 0);
    waiting = waiting.slice(ready.length);
    const inTime = ready.filter(({ timeUs }) => timeUs < untilUs);
    if (inTime.length > 0) write(inTime.map((it) => line(it.timeUs, it.event)).join(''));
  }

  function take(machine: Machine): void {
    noteEdges(machine);
    noteStrips(machine);
    for (const chunk of machine.serial.readChunks()) {
      if (chunk.timeUs < untilUs) records.push(chunk);
    }
  }

  return {
    record(machine) {
      take(machine);
      noteSerial(records.take(machine.clockUs, machine.rests));
      flush();
    },
    end(machine, { result, status, atUs }, stats) {
      take(machine);
      noteSerial(records.end());
      flush();
      const endUs = atUs ?? lastUs;
      write(line(endUs, { kind: 'end', result: result ?? 'ended', status }));
      if (stats) write(line(endUs, { kind: 'stats', ...machine.counters() }));
    },
  };
}

/** A duty to what the finest counter tells apart. */
function rounded({ frequency, duty }: PwmView): PwmView {
  return { frequency, duty: Math.round(duty * 1e5) / 1e5 };
}

function inOrder(a: Omit<Happening, 'event'>, b: Omit<Happening, 'event'>): number {
  return a.timeUs - b.timeUs || a.edgesBefore - b.edgesBefore || a.rank - b.rank;
}

/** The name of a pin that a person is likely to look for: its part's, or the first one. */
export function pinName(board: BoardDefinition, index: number): string {
  const pin = board.pins[index];
  if (pin === undefined) return String(index);
  const part = board.parts.find((it) => 'pin' in it && pin.names.includes(it.pin));
  return part !== undefined && 'pin' in part ? part.pin : (pin.names[0] ?? pin.cpu);
}

/** Colours as [r, g, b], or [r, g, b, w], from bytes in the strip's own order ("GRB"). */
export function pixelsOf(bytes: Uint8Array, order: string): number[][] {
  const positions = ['R', 'G', 'B', 'W']
    .map((color) => order.indexOf(color))
    .filter((at) => at >= 0);
  return Array.from({ length: Math.floor(bytes.length / order.length) }, (_, pixel) =>
    positions.map((at) => bytes[pixel * order.length + at] ?? 0),
  );
}

/** A board's own pixels are what they are, whatever the program says. */
function orderOf(board: BoardDefinition, strip: StripView): string {
  const names = board.pins[strip.pin]?.names ?? [];
  const own = board.parts.find((part) => part.kind === 'neopixel' && names.includes(part.pin));
  return own?.kind === 'neopixel' ? own.order : stripOrder(strip);
}

function statsText(machine: Machine): string {
  const counters: Counters = machine.counters();
  const rows: [string, string][] = [
    ['machine time', `${(machine.clockUs / 1e6).toFixed(6)} s`],
    ['time asleep', `${(counters.asleepUs / 1e6).toFixed(6)} s`],
    ['yields', String(counters.yields)],
    ['work', `${counters.work} units`],
    ['collections', String(counters.gcCount)],
    ['heap peak', `${counters.heapPeak} of ${counters.heapSize} bytes`],
    ['unwind high-water', `${counters.unwindPeak} bytes`],
    ['C stack high-water', `${counters.stackPeak} bytes`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(20)}${value}\n`).join('');
}
