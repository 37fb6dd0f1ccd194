// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

// Every board in public/boards: its description is right, and its drawing has all of its parts.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PartDefinition } from '../sim/board';
import { parseBoard } from '../sim/parse-board';

const boards = new URL('../../public/boards/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, boards), 'utf8');
const ids = readdirSync(boards, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('index.json lists every board by its id and its name', () => {
  const listed: unknown = JSON.parse(read('index.json'));
  const found = ids.map((id) => {
    const { name } = parseBoard(JSON.parse(read(`${id}/board.json`)));
    return { id, name };
  });
  expect(listed).toEqual(found);
});

describe.each(ids)('%s', (id) => {
  const board = parseBoard(JSON.parse(read(`${id}/board.json`)));
  const drawing = read(`${id}/board.svg`);

  test('has the id of its folder', () => {
    expect(board.id).toBe(id);
  });

  test.each(board.parts.flatMap(drawn))('the drawing has %s with %s', (group, className) => {
    expect(groupText(drawing, group)).toMatch(new RegExp(`class="${className}"`));
  });

  test('each id is there once', () => {
    const all = [...drawing.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  test('what the drawing refers to is in it', () => {
    const refs = [...drawing.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((match) => match[1]);
    expect(refs.filter((ref) => !drawing.includes(`id="${ref ?? ''}"`))).toEqual([]);
  });
});

/** The groups of a part, and the class that the panel looks for in each. */
function drawn(part: PartDefinition): (readonly [group: string, className: string])[] {
  switch (part.kind) {
    case 'neopixel':
      return Array.from({ length: part.count }, (_, index) => [`${part.id}-${index}`, 'lens']);
    case 'led':
      return [[part.id, 'lens']];
    case 'button':
    case 'reset':
      // A pad that is touched stays where it is.
      return part.kind === 'button' && part.pressed === 'finger'
        ? [[part.id, 'hit']]
        : [
            [part.id, 'hit'],
            [part.id, 'cap'],
          ];
    case 'switch':
      return [
        [part.id, 'hit'],
        [part.id, 'knob'],
      ];
  }
}

/** From the start tag of the group to its end tag. */
function groupText(drawing: string, id: string): string {
  const start = drawing.indexOf(`<g id="${id}"`);
  if (start < 0) throw new Error(`board.svg has no <g id="${id}">`);
  let depth = 0;
  for (const { 0: tag, index } of drawing.slice(start).matchAll(/<g\b|<\/g>/g)) {
    depth += tag === '</g>' ? -1 : 1;
    if (depth === 0) return drawing.slice(start, start + index);
  }
  throw new Error(`board.svg: <g id="${id}"> does not end`);
}
