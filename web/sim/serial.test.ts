// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { SIM_MARKS, SIM_RX_SIZE, SIM_TX_SIZE, sim_root } from '../generated/layout';
import { putBytes, SerialLine } from './serial';
import { Struct } from './structs';
import { filesOf, textOf } from './test-support';

function bytesOf(text: string): Uint8Array {
  return filesOf({ text })['text'] ?? new Uint8Array();
}

/** A serial line over plain memory, and the machine's end of it. */
function createLine(start = 0) {
  const root = new Struct(new ArrayBuffer(sim_root.struct_size), sim_root, 0);
  const out = root.inner('out');
  const input = root.inner('in');
  for (const [side, name] of [
    [out, 'tx_head'],
    [out, 'rx_tail'],
  ] as const) {
    side.set(name, start);
  }
  input.set('tx_tail', start);
  input.set('rx_head', start);
  return {
    line: new SerialLine(out, input, (bytes) => {
      putBytes(input, bytes);
    }),
    machineReads(most = Infinity): string {
      const tail = out.get('rx_tail');
      const count = Math.min(most, (input.get('rx_head') - tail) >>> 0);
      const taken = Array.from(
        { length: count },
        (_, i) => input.bytes('rx')[((tail + i) >>> 0) % SIM_RX_SIZE] ?? 0,
      );
      out.set('rx_tail', (tail + count) >>> 0);
      return textOf(Uint8Array.from(taken));
    },
    machineWrites(text: string): void {
      const head = out.get('tx_head');
      const bytes = bytesOf(text);
      bytes.forEach((byte, i) => {
        out.bytes('tx')[((head + i) >>> 0) % SIM_TX_SIZE] = byte;
      });
      out.set('tx_head', (head + bytes.length) >>> 0);
    },
  };
}

describe.each([0, 0xffffffff - 100])('a serial line that has moved %i bytes', (start) => {
  test('reads what the machine wrote, around the end of the ring', () => {
    const { line, machineWrites } = createLine(start);
    for (const text of ['hello', 'x'.repeat(SIM_TX_SIZE), 'y'.repeat(100)]) {
      machineWrites(text);
      expect(line.pending).toBe(text.length);
      expect(textOf(line.read())).toBe(text);
      expect(line.pending).toBe(0);
    }
  });

  test('keeps what does not fit, in order', () => {
    const { line, machineReads } = createLine(start);
    const text = Array.from({ length: 3000 }, (_, i) => `${i} `).join('');
    line.send(bytesOf(text.slice(0, 2000)));
    line.send(bytesOf(text.slice(2000)));
    let got = '';
    while (got.length < text.length) {
      expect(line.queued).toBeLessThan(text.length);
      got += machineReads(700);
      line.flush();
    }
    expect(got).toBe(text);
    expect(line.queued).toBe(0);
  });

  test('lets Ctrl-C pass a full ring', () => {
    const { line, machineReads } = createLine(start);
    line.send(bytesOf('x'.repeat(3 * SIM_RX_SIZE)));
    line.send(bytesOf('more\x03after'));
    const got = machineReads();
    expect(got.replace(/^x+/, '')).toBe('\x03');
    line.flush();
    expect(machineReads()).toBe('after');
  });

  test('sends Ctrl-C in its place when there is room', () => {
    const { line, machineReads } = createLine(start);
    line.send(bytesOf('a\x03b\x03c'));
    expect(machineReads()).toBe('a\x03b\x03c');
  });
});

describe('what the machine has written, by its marks', () => {
  /** A line over plain memory, and how the machine writes to it at some time. */
  function createMarked(start: number) {
    const root = new Struct(new ArrayBuffer(sim_root.struct_size), sim_root, 0);
    const out = root.inner('out');
    out.set('tx_head', start);
    root.inner('in').set('tx_tail', start);
    const write = (timeUs: number, text: string, rested = 0) => {
      const head = out.get('mark_head');
      const mark = out.inner('marks', head % SIM_MARKS);
      mark.set('time_ns', timeUs * 1000);
      mark.set('tx_at', out.get('tx_head'));
      mark.set('edge_at', 7);
      mark.set('rested', rested);
      out.set('mark_head', (head + 1) >>> 0);
      for (const byte of bytesOf(text)) {
        out.bytes('tx')[out.get('tx_head') % SIM_TX_SIZE] = byte;
        out.set('tx_head', (out.get('tx_head') + 1) >>> 0);
      }
    };
    const line = new SerialLine(out, root.inner('in'), () => undefined);
    return { line, write };
  }
  const shown = (line: SerialLine) =>
    line.readChunks().map(({ timeUs, rested, bytes }) => [timeUs, textOf(bytes), rested]);

  test.each([0, 2 ** 32 - 3])('from byte %d on', (start) => {
    const { line, write } = createMarked(start);
    expect(shown(line)).toEqual([]);
    write(1.5, 'ab');
    write(2, 'cde', 1);
    write(3, '');
    expect(shown(line)).toEqual([
      [1.5, 'ab', false],
      [2, 'cde', true],
    ]);
    expect(shown(line)).toEqual([]);
    write(4, 'f', 1);
    expect(shown(line)).toEqual([[4, 'f', true]]);
  });

  test('what goes on after it was read is no rest', () => {
    const { line, write } = createMarked(0);
    write(1, 'ab', 1);
    expect(textOf(line.read())).toBe('ab');
    expect(shown(line)).toEqual([]);
  });

  test('only what was written in time is returned, and all is taken', () => {
    const { line, write } = createMarked(2 ** 32 - 3);
    write(1, 'ab');
    write(2, 'cd');
    write(3, 'ef');
    expect(textOf(line.readBefore(2))).toBe('ab');
    expect(line.pending).toBe(0);
    write(4, 'gh');
    expect(textOf(line.readBefore(4))).toBe('');
    write(5, 'ij');
    expect(textOf(line.readBefore(9))).toBe('ij');
  });
});
