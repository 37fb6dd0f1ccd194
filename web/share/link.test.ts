// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../sim/base64url';
import { makeFragment, readFragment, type LinkResult, type SharedProgram } from './link';

const BOARD = 'circuitplayground_bluefruit';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function program(files: Record<string, string | Uint8Array>): SharedProgram {
  const entries = Object.entries(files).map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? bytes(content) : content,
  ]);
  return {
    title: 'Night light',
    board: BOARD,
    files: new Map(entries),
    strips: {},
    driveHeld: false,
  };
}

function made(of: SharedProgram): string {
  const fragment = makeFragment(of);
  if (fragment === null) throw new Error('did not fit in a link');
  return fragment;
}

/** A link by somebody who knows the format, checksum and all. */
function forged(payload: object): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(payload);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return raw(JSON.stringify({ ...payload, check: hash >>> 0 }));
}

function raw(text: string): string {
  return `#v1.${toBase64Url(deflateSync(bytes(text)))}`;
}

function message(result: LinkResult): string {
  if (result.kind !== 'bad') throw new Error(`not bad: ${JSON.stringify(result)}`);
  return result.message;
}

describe('a link', () => {
  it.each([
    ['text', program({ 'code.py': 'print("hi")\n' })],
    ['other languages', program({ 'code.py': '# ¡Grüße, 世界! 🌈\r\n', 'lib/hé.py': '' })],
    ['bytes', program({ 'code.py': '', 'a.bmp': new Uint8Array([0, 255, 128, 10]) })],
    ['no code.py', program({ 'notes.txt': 'x' })],
  ])('holds %s', (_, shared) => {
    expect(readFragment(made(shared))).toMatchObject({ kind: 'program', program: shared });
  });

  const GRID = {
    kind: 'grid',
    width: 8,
    along: 'columns',
    serpentine: true,
    start: 'bottom-left',
  } as const;

  it('holds how strips are laid out, and is of a newer version only then', () => {
    const plain = program({ 'code.py': 'x' });
    const shaped = { ...plain, strips: { A1: GRID, A2: { kind: 'ring' } as const } };
    expect(made(plain)).toMatch(/^#v2\./);
    expect(made(shaped)).toMatch(/^#v3\./);
    expect(readFragment(made(shaped))).toMatchObject({ kind: 'program', program: shaped });
    const marks = [plain, shaped].map((each) => readFragment(made(each)));
    expect(marks[0]).not.toEqual(marks[1]);
  });

  it('holds that the drive is read-only, and is of a newer version only then', () => {
    const held = { ...program({ 'code.py': 'x' }), driveHeld: true };
    expect(made(held)).toMatch(/^#v4\./);
    expect(readFragment(made(held))).toMatchObject({ kind: 'program', program: held });
    const shaped = { ...held, strips: { A1: GRID } };
    expect(readFragment(made(shaped))).toMatchObject({ kind: 'program', program: shaped });
    const payload = { title: '', board: BOARD, files: [['code.py', '']], driveHeld: false };
    expect(message(readFragment(forged(payload)))).toContain('damaged');
  });

  it.each([
    [[]],
    [7],
    [{ A1: 'grid' }],
    [{ A1: { kind: 'star' } }],
    [{ A1: { ...GRID, width: 0 } }],
    [{ A1: { ...GRID, width: 2.5 } }],
    [{ A1: { ...GRID, width: 1e9 } }],
    [{ A1: { ...GRID, along: 'up' } }],
    [{ A1: { ...GRID, serpentine: 1 } }],
    [{ A1: { ...GRID, start: 'middle' } }],
    [{ ['A'.repeat(99)]: GRID }],
    [Object.fromEntries(Array.from({ length: 9 }, (_, pin) => [`D${pin}`, GRID]))],
  ])('with strips that are no such thing is damaged: %j', (strips) => {
    const payload = { title: '', board: BOARD, files: [['code.py', '']], strips };
    expect(message(readFragment(forged(payload)))).toContain('damaged');
  });

  it('has only characters that need no escape in an address', () => {
    expect(made(program({ 'code.py': 'x = "?&#/+ "' }))).toMatch(/^#v2\.[\w-]+$/);
  });

  it('to a 200-line program is shorter than 4 KB', () => {
    const lines = Array.from({ length: 200 }, (_, i) => {
      const kinds = [
        `def step_${i}(pixels, offset=${(i * 7) % 31}):`,
        `    """Move the color of pixel ${i} by ${i * 13} steps."""`,
        `    pixels[${i % 10}] = wheel((offset + ${i * 37}) % 256)`,
        `    if button_a.value and counter > ${i * 101}:`,
        `        print("step", ${i}, "took", time.monotonic() - started)`,
        `    return offset * ${(i * 7919) % 1000} + ${(i * 104729) % 977}`,
      ];
      return kinds[i % kinds.length];
    });
    const shared = program({ 'code.py': lines.join('\n') });
    expect(made(shared).length).toBeLessThan(4000);
    expect(readFragment(made(shared)).kind).toBe('program');
  });

  it('is refused to more than fits', () => {
    const noise = crypto.getRandomValues(new Uint8Array(60_000));
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`${i}.bin`, noise.map((b) => b ^ i)]),
    );
    expect(makeFragment(program(files))).toBeNull();
  });
});

describe('readFragment', () => {
  it.each(['', '#'])('has nothing to say of %j', (fragment) => {
    expect(readFragment(fragment)).toEqual({ kind: 'none' });
  });

  it.each([
    '#v',
    '#v1',
    '#v1.',
    '#v1.!!!',
    '#v1.%00',
    '#v1.AAAA',
    '#v0.AAAA',
    '#v1.____________',
    raw(''),
    raw('null'),
    raw('[]'),
    raw('{'),
    raw('{"board":"a","files":[]}'),
    raw(`{"board":"${BOARD}","files":[["code.py","print(1)"]],"check":1}`),
  ])('calls %s damaged', (fragment) => {
    expect(message(readFragment(fragment))).toContain('damaged');
  });

  it('knows when a link is newer than the page', () => {
    expect(readFragment('#v5.whatever')).toEqual({ kind: 'newer' });
    // No page will ever be that new: a reload would not help.
    expect(message(readFragment('#v99999999999999999999'))).toContain('damaged');
  });

  it('opens a link of the time when programs had no names', () => {
    const files = [['code.py', 'print(1)']];
    expect(readFragment(forged({ board: BOARD, files }))).toMatchObject({
      kind: 'program',
      program: { title: '', board: BOARD },
    });
  });

  it('holds a name, and cleans what others made', () => {
    const hostile = `<b>\u202Egpj\n${'x'.repeat(200_000)}`;
    const result = readFragment(made({ ...program({ 'code.py': '' }), title: hostile }));
    expect(result.kind === 'program' && result.program.title).toMatch(/^<b>gpj x{73}$/);
    const number = forged({ title: 7, board: BOARD, files: [['code.py', '']] });
    expect(message(readFragment(number))).toContain('damaged');
  });

  it('tells links apart', () => {
    const marks = [
      program({ 'code.py': '1' }),
      program({ 'code.py': '2' }),
      { ...program({ 'code.py': '1' }), title: 'Other' },
    ].map((each) => {
      const result = readFragment(made(each));
      return result.kind === 'program' && result.mark;
    });
    expect(new Set(marks).size).toBe(3);
  });

  it('notices every cut and every changed character', () => {
    const good = made(program({ 'code.py': 'for i in range(10):\n    print(i * 2, i * 3)\n' }));
    for (let length = 4; length < good.length; length++) {
      expect(readFragment(good.slice(0, length)).kind).toBe('bad');
    }
    for (let at = 4; at < good.length - 1; at++) {
      const other = good[at] === 'A' ? 'B' : 'A';
      const changed = good.slice(0, at) + other + good.slice(at + 1);
      expect(readFragment(changed).kind).toBe('bad');
    }
  });

  it('stops inflating a bomb', () => {
    // 20 MB of zeros in 20 KB. Behind the first 10 KB it is damaged, which nobody sees who stops.
    const bomb = deflateSync(new Uint8Array(20_000_000), { level: 9 });
    bomb.fill(0xff, 10_000);
    expect(message(readFragment(`#v1.${toBase64Url(bomb)}`))).toContain('more than a board');
  });

  it('refuses a link that is itself too long', () => {
    expect(message(readFragment(`#v1.${'A'.repeat(300_000)}`))).toContain('more than a board');
  });

  it.each(['../code.py', '/code.py', 'a\0.py', '__proto__', 'constructor', 'a/../../b', 'C:x', ''])(
    'refuses the path %j',
    (path) => {
      const fragment = forged({
        board: BOARD,
        files: [
          ['code.py', ''],
          [path, 'x'],
        ],
      });
      expect(message(readFragment(fragment))).toContain('can’t store');
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );

  it.each([
    [
      'a file twice',
      [
        ['code.py', '1'],
        ['CODE.PY', '2'],
      ],
    ],
    [
      'a file as a folder',
      [
        ['a', '1'],
        ['a/b', '2'],
      ],
    ],
    ['no file', []],
    ['too many files', Array.from({ length: 65 }, (_, i) => [`${i}.py`, ''])],
  ])('refuses %s', (_, files) => {
    expect(message(readFragment(forged({ board: BOARD, files })))).toContain('can’t store');
  });

  it.each([
    { board: 7, files: [['code.py', '']] },
    { board: '../../secret', files: [['code.py', '']] },
    { board: '__proto__<b>', files: [['code.py', '']] },
    { board: BOARD, files: { 'code.py': '' } },
    { board: BOARD, files: [['code.py']] },
    { board: BOARD, files: [['code.py', 1]] },
    { board: BOARD, files: [[['code.py'], 'x']] },
    { board: BOARD, files: [['code.py', 'x', 'hex']] },
    { board: BOARD, files: [['code.py', '*', 'base64']] },
    { board: BOARD, files: [null] },
    { files: [['code.py', '']] },
  ])('refuses %j', (payload) => {
    expect(message(readFragment(forged(payload)))).toContain('damaged');
  });
});
