// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';
import type { CodeResult, Counters } from '../sim/board-view';
import type { Machine } from '../sim/machine';

/** How a run ended. `result` is null when it was ended from outside. */
export interface Ending {
  readonly status: number;
  readonly result: CodeResult | null;
  /** For the person, where the program itself has not said it all. */
  readonly message: string | null;
}

/** Puts what the machine does into words. Times are seconds since power-on. */
export interface Recorder {
  /** After every run of the machine. */
  record(machine: Machine): void;
  end(machine: Machine, ending: Ending, stats: boolean): void;
}

type Write = (text: string | Uint8Array) => void;

/** Serial output as it is; statistics as text. */
export function plainRecorder(write: Write, writeStats: Write): Recorder {
  return {
    record(machine) {
      const bytes = machine.serial.read();
      if (bytes.length > 0) write(bytes);
    },
    end(machine, _ending, stats) {
      this.record(machine);
      if (stats) writeStats(statsText(machine));
    },
  };
}

/** Events, one JSON object a line. Serial text has the time of the pause at which it was read. */
export function jsonRecorder(write: Write, board: BoardDefinition): Recorder {
  const decoder = new TextDecoder();
  const frames = new Map<number, number>();
  let edgesSeen = 0;

  function line(timeUs: number, event: Readonly<Record<string, unknown>>): void {
    write(`${JSON.stringify({ t: timeUs / 1e6, ...event })}\n`);
  }

  function recordEdges(machine: Machine): void {
    const { edges, lost, head } = machine.edgesSince(edgesSeen);
    edgesSeen = head;
    if (lost > 0) line(edges[0]?.timeUs ?? 0, { kind: 'lost', pinEdges: lost });
    for (const { timeUs, pin, value } of edges) {
      line(timeUs, { kind: 'pin', pin: pinName(board, pin), value });
    }
  }

  function recordStrips(machine: Machine): void {
    for (const strip of machine.strips()) {
      if (frames.get(strip.pin) === strip.frames) continue;
      frames.set(strip.pin, strip.frames);
      const pixels = pixelsOf(strip.bytes, orderOf(board, strip.pin));
      const pin = pinName(board, strip.pin);
      line(strip.timeUs, { kind: 'neopixel', pin, pixels });
    }
  }

  return {
    record(machine) {
      recordEdges(machine);
      const text = decoder.decode(machine.serial.read(), { stream: true });
      if (text !== '') line(machine.clockUs, { kind: 'serial', text });
      recordStrips(machine);
    },
    end(machine, { result, status }, stats) {
      this.record(machine);
      const nowUs = machine.clockUs;
      line(nowUs, { kind: 'end', result: result ?? 'ended', status });
      if (stats) line(nowUs, { kind: 'stats', ...machine.counters() });
    },
  };
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

function orderOf(board: BoardDefinition, pin: number): string {
  const names = board.pins[pin]?.names ?? [];
  const strip = board.parts.find((part) => part.kind === 'neopixel' && names.includes(part.pin));
  return strip?.kind === 'neopixel' ? strip.order : 'GRB';
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
