// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import type { Input } from './inputs';
import { endLine, inputLine, parseRecording, reachedLine, startLine } from './recording';
import { readBoard } from './test-support';

const firmware = 'a'.repeat(64);
const board = readBoard();
const setup = { heapSize: 131072, unitNs: 16000, seed: 4294967295, epochUs: 1e15, wideLines: true };
const head = startLine({ firmware, board, setup });
const start = head + reachedLine(0);
const bytes = Uint8Array.of(0, 255, 3, 10);

const inputs: readonly Input[] = [
  { kind: 'drive', change: { kind: 'write', path: '/a b/é.py', offset: 0, bytes } },
  { kind: 'drive', change: { kind: 'rename', path: '/a', pathTo: '/b' } },
  { kind: 'drive', change: { kind: 'remove', path: '/a' } },
  { kind: 'drive', change: { kind: 'make-folder', path: '/a' } },
  { kind: 'drive', change: { kind: 'flush', path: '/a' } },
  { kind: 'wire', pin: 4, wire: 'high', hold: 'held' },
  { kind: 'serial', bytes },
  { kind: 'auto-reload', on: false },
  { kind: 'restart' },
  { kind: 'reset' },
];
const lines = inputs.map((input, i) => inputLine({ atUs: i * 0.001, input })).join('');
const end = { atUs: 7.25, status: 124, memory: 'b'.repeat(64) };

test('a recording is read as it was written', () => {
  expect(parseRecording(start + lines + endLine(end))).toEqual({
    firmware,
    board,
    setup,
    inputs: inputs.map((input, i) => ({ atUs: i * 0.001, input })),
    reachedUs: 7.25,
    end,
  });
});

test.each(['', '{"at":8,"ki', '{"at":8,"kind":"reset"}'])('one that is broken off: %j', (rest) => {
  const text = `${start}{"at":5,"kind":"restart"}\n${reachedLine(6)}${rest}`;
  const { inputs, reachedUs, end } = parseRecording(text);
  expect(inputs).toEqual([{ atUs: 5, input: { kind: 'restart' } }]);
  expect([reachedUs, end]).toEqual([6, null]);
});

test.each([
  ['', 'it is no recording, as --record makes it'],
  ['print("hello")\n', 'it is no recording, as --record makes it'],
  ['{"kind":"recording"}\n', 'it is no recording, as --record makes it'],
  [head, 'it is cut off before the run began'],
  [head + lines, 'it is cut off before the run began'],
  [start.replace('"format":1', '"format":2'), 'another version of whiletrue (format 2)'],
  [start.replace('"cpu":"P0_26"', '"cpu":"P 0"'), 'pins[0].cpu: "P 0" can\'t be a name in Python'],
  ...[
    'what\n',
    '{"kind":"reset"}\n',
    '{"at":"1","kind":"reset"}\n',
    '{"at":1,"kind":"explode"}\n',
    '{"at":1,"kind":"wire","pin":4,"wire":"warm","hold":"free"}\n',
    `{"at":1,"kind":"wire","pin":${board.pins.length},"wire":"low","hold":"free"}\n`,
    '{"at":1,"kind":"wire","pin":-1,"wire":"low","hold":"free"}\n',
    '{"at":1,"kind":"serial","bytes":"a+b"}\n',
    '{"at":1,"kind":"drive","change":{"kind":"write","path":"/a","offset":0.5,"bytes":""}}\n',
    '{"at":1,"kind":"drive","change":{"kind":"write","path":"a","offset":0,"bytes":""}}\n',
    inputLine({
      atUs: 1,
      input: {
        kind: 'drive',
        change: { kind: 'write', path: '/a', offset: 0, bytes: new Uint8Array(65537) },
      },
    }),
    '{"at":1,"kind":"end","status":1,"memory":"short"}\n',
    endLine(end) + endLine(end),
    `{"at":9,"kind":"reset"}\n{"at":8,"kind":"reset"}\n`,
  ].map((text): [string, string] => [start + text, 'is damaged; record the run once more']),
])('what is none: …%j', (text, message) => {
  expect(() => parseRecording(text)).toThrow(message);
});
