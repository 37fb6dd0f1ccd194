// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import type { SerialChunk } from '../sim/serial';
import { SerialRecords, type SerialRecord } from './serial-records';

/** What was written, when, in milliseconds; `rested` before it or not. */
type Written = readonly [ms: number, text: string | Uint8Array, rested?: 'rested'];

function chunksOf(written: readonly Written[]): SerialChunk[] {
  return written.map(([ms, text, rested]) => ({
    timeUs: ms * 1000,
    edgesBefore: 0,
    rested: rested !== undefined,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
}

/** As [time, text], with a look at the machine after each `every`-th chunk; 0: at the end alone. */
function recordsOf(written: readonly Written[], every = 0): [number, string][] {
  const records = new SerialRecords();
  const all: SerialRecord[] = [];
  const chunks = chunksOf(written);
  chunks.forEach((chunk, i) => {
    records.push(chunk);
    if (every === 0 || (i + 1) % every !== 0) return;
    // The machine may pause at any time until it writes again, and rests before it has rested.
    const next = chunks[i + 1];
    all.push(...records.take(next?.timeUs ?? chunk.timeUs, next?.rested ?? false));
  });
  all.push(...records.end());
  return all.map(({ timeUs, text }) => [timeUs / 1000, text]);
}

test('a line is one record, at the time of its first byte', () => {
  expect(
    recordsOf([
      [1, 'a '],
      [2, 'b'],
      [3, '\r\n'],
      [4, 'c\r\nd\r\n\r\ne'],
    ]),
  ).toEqual([
    [1, 'a b\r\n'],
    [4, 'c\r\n'],
    [4, 'd\r\n'],
    [4, '\r\n'],
    [4, 'e'],
  ]);
});

test('a line in which the program rests, or takes long, comes in pieces', () => {
  expect(
    recordsOf([
      [1, '.'],
      [2, '.', 'rested'],
      [101.9, '.'],
      [102, '.'],
      [102, '!\n'],
    ]),
  ).toEqual([
    [1, '.'],
    [2, '..'],
    [102, '.!\n'],
  ]);
});

test('a character stays whole, and one that never ends is told', () => {
  const euro = new TextEncoder().encode('€');
  expect(
    recordsOf([
      [1, euro.subarray(0, 2)],
      [2, euro.subarray(2), 'rested'],
      [3, euro.subarray(0, 1), 'rested'],
    ]),
  ).toEqual([
    [2, '€'],
    [3, '\ufffd'],
  ]);
});

test('what is cut does not depend on when it is taken', () => {
  const texts = ['a', 'bc\n', '', '€', '\r\n', 'long'.repeat(50)];
  const written = Array.from({ length: 300 }, (_, i): Written => {
    const text = texts[(i * 7) % 6] ?? '';
    return (i * 13) % 5 === 0 ? [i * 9, text, 'rested'] : [i * 9, text];
  });
  const expected = recordsOf(written);
  for (const every of [1, 2, 7, 50]) expect(recordsOf(written, every)).toEqual(expected);
});
