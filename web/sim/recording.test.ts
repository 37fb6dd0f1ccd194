// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest';
import { sha256 } from '../cli/sha256';
import { SIM_PATH_SIZE } from '../generated/layout';
import { HashChain } from './hash-chain';
import type { Input } from './inputs';
import { endLine, inputLine, parseRecording, reachedLine, startLine } from './recording';
import { readBoard } from './test-support';

const firmware = 'a'.repeat(64);
const board = readBoard();
const setup = {
  heapSize: 131072,
  unitNs: 16000,
  seed: 4294967295,
  epochUs: 1e15,
  wideLines: true,
  statusBar: false,
  driveHeld: true,
};
const head = startLine({ firmware, board, setup });
const start = [head, reachedLine(0)];
const bytes = Uint8Array.of(0, 255, 3, 10);

const inputs: readonly Input[] = [
  { kind: 'drive', change: { kind: 'write', path: '/a b/é.py', offset: 0, bytes } },
  { kind: 'drive', change: { kind: 'rename', path: '/a', pathTo: '/b' } },
  { kind: 'drive', change: { kind: 'remove', path: '/a' } },
  { kind: 'drive', change: { kind: 'make-folder', path: '/a' } },
  { kind: 'drive', change: { kind: 'flush', path: '/a' } },
  { kind: 'wire', pin: 4, wire: 'high', hold: 'held' },
  { kind: 'device', device: 0, input: 2, value: -981 },
  { kind: 'serial', bytes },
  { kind: 'auto-reload', on: false },
  { kind: 'restart' },
  { kind: 'reset' },
];
const lines = inputs.map((input, i) => inputLine({ atUs: i * 0.001, input }));
const end = { atUs: 7.25, status: 124, memory: 'b'.repeat(64) };

/** Lines as they are written down: sealed, even where they say what nobody would record. */
function sealed(lines: readonly string[]): string {
  const chain = new HashChain(sha256);
  return lines.map((line) => `${chain.seal(line)}\n`).join('');
}

const whole = sealed([...start, ...lines, endLine(end)]);

test('a recording is read as it was written', () => {
  expect(parseRecording(whole, sha256)).toEqual({
    firmware,
    board,
    setup,
    inputs: inputs.map((input, i) => ({ atUs: i * 0.001, input })),
    reachedUs: 7.25,
    end,
  });
});

test.each(['', '{"at":8,"ki', '{"at":8,"kind":"reset"}'])('one that is broken off: %j', (rest) => {
  const begun = sealed([...start, '{"at":5,"kind":"restart"}', reachedLine(6)]);
  const { inputs, reachedUs, end } = parseRecording(begun + rest, sha256);
  expect(inputs).toEqual([{ atUs: 5, input: { kind: 'restart' } }]);
  expect([reachedUs, end]).toEqual([6, null]);
});

test('whatever is changed in one is noticed, also where it is broken off', () => {
  const broken = sealed([...start, ...lines, reachedLine(7)]);
  const damaged = /^line \d+ is damaged, or was edited; record the run once more$/;
  for (const text of [whole, broken]) {
    const parts = text.trimEnd().split('\n');
    const edits = [
      text.replace('"/a b/é.py"', '"/../x"'),
      text.replace('"/a b/é.py"', '"/a b/e.py"'),
      text.replace('"name":"', '"name":"My '),
      text.replace('"seed":4294967295', '"seed":4294967294'),
      text.replace('"pin":4,"wire"', '"pin":5,"wire"'),
      text.replace('"kind":"restart"', '"kind":"reset"'),
      text.replace('{"at":0.008', '{"at": 0.008'),
      text.replace('"at":7', '"at":8'),
      text.replace(firmware, 'c'.repeat(64)),
      text.replace('"hash":"', '"hash":"0'),
      text.replace(/,"hash":"\w+"/, ''),
      text.replaceAll('\n', '\r\n'),
      `${text}\n`,
      `${text}{"at":9,"kind":"reset"}\n`,
      // A line left out, given twice, and two in each other's place.
      ...parts.slice(0, -1).map((_, i) => parts.filter((_, j) => j !== i).join('\n') + '\n'),
      parts.flatMap((line, i) => (i === 3 ? [line, line] : [line])).join('\n') + '\n',
      [...parts.slice(0, 4), parts[5], parts[4], ...parts.slice(6)].join('\n') + '\n',
    ];
    for (const [number, edit] of edits.entries()) {
      expect(edit, `edit ${number}`).not.toBe(text);
      // Without its first line it is no recording at all.
      const message = number === 14 ? 'it is no recording, as --record makes it' : damaged;
      expect(() => parseRecording(edit, sha256), `edit ${number}`).toThrow(message);
    }
  }
});

test('of another version', () => {
  const text = sealed([head.replace('"format":3', '"format":1')]);
  expect(() => parseRecording(text, sha256)).toThrow('another version of whiletrue (format 1)');
});

test.each<[readonly string[], string]>([
  [[], 'it is no recording, as --record makes it'],
  [['print("hello")'], 'it is no recording, as --record makes it'],
  [['{"kind":"recording"}'], 'it is no recording, as --record makes it'],
  [[head], 'it is cut off before the run began'],
  [[head, ...lines], 'it is cut off before the run began'],
  [[head.replace('"cpu":"P0_26"', '"cpu":"P 0"')], 'pins[0].cpu: "P 0" can\'t be a name in Python'],
  [[head.replace('"seed":4', '"seed":-4')], 'line 1 is damaged'],
  ...[
    ['what'],
    ['{"kind":"reset"}'],
    ['{"at":"1","kind":"reset"}'],
    ['{"at":-1,"kind":"reset"}'],
    ['{"at":1e999,"kind":"reset"}'],
    ['{"at":1,"kind":"explode"}'],
    ['{"at":1,"kind":"wire","pin":4,"wire":"warm","hold":"free"}'],
    [`{"at":1,"kind":"wire","pin":${board.pins.length},"wire":"low","hold":"free"}`],
    ['{"at":1,"kind":"wire","pin":-1,"wire":"low","hold":"free"}'],
    ['{"at":1,"kind":"serial","bytes":"a+b"}'],
    ['{"at":1,"kind":"drive","change":{"kind":"write","path":"/a","offset":0.5,"bytes":""}}'],
    ['{"at":1,"kind":"drive","change":{"kind":"write","path":"a","offset":0,"bytes":""}}'],
    [`{"at":1,"kind":"drive","change":{"kind":"flush","path":"/${'x'.repeat(SIM_PATH_SIZE)}"}}`],
    [
      inputLine({
        atUs: 1,
        input: {
          kind: 'drive',
          change: { kind: 'write', path: '/a', offset: 0, bytes: new Uint8Array(65537) },
        },
      }),
    ],
    ['{"at":1,"kind":"end","status":1,"memory":"short"}'],
    ['{"at":8,"kind":"reset"}', endLine(end)],
    [endLine(end), endLine(end)],
    ['{"at":9,"kind":"reset"}', '{"at":8,"kind":"reset"}'],
  ].map((more): [readonly string[], string] => [[...start, ...more], 'is damaged, or was edited']),
])('sealed, but none: …%j', (lines, message) => {
  expect(() => parseRecording(sealed(lines), sha256)).toThrow(message);
});
