// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describe, expect, test } from 'vitest';
import { SIM_RX_SIZE, SIM_TX_SIZE, sim_root } from '../generated/layout';
import { SerialLine } from './serial';
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
    line: new SerialLine(out, input),
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
