// @vitest-environment jsdom
// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findGroup, parseDrawing } from './drawing';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

/** A drawing as it is in the page, with "ID-" for what its ids begin with. */
function cleaned(inner: string): string {
  const drawing = parseDrawing(`<svg ${SVG} viewBox="0 0 1 1">${inner}</svg>`);
  return drawing.innerHTML.replaceAll(/drawing-\d+-/g, 'ID-').replaceAll(` ${SVG}`, '');
}

test.each([
  ['a script', '<script>alert(1)</script>'],
  [
    'HTML with a document in it',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script&gt;" />',
  ],
  ['HTML under an SVG name', '<g xmlns="http://www.w3.org/1999/xhtml"><script/></g>'],
  [
    'HTML inside of it',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject>',
  ],
  ['a link', '<a href="javascript:alert(1)"><text>press me</text></a>'],
  ['an image', '<image href="https://example.org/x.png" />'],
  ['a style', '<style>*{background:url(https://example.org)}</style>'],
  ['a link that is set later', '<set attributeName="href" to="javascript:alert(1)" />'],
  ['an event that is set later', '<animate attributeName="onclick" values="alert(1)" />'],
  ['a filter', '<filter><feImage href="https://example.org/x.png" /></filter>'],
  [
    'a name of another namespace',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  ],
  ['a comment and an instruction', '<!-- a --><?xml-stylesheet href="https://example.org/x.css"?>'],
])('of a drawing, %s is left out', (_what, inner) => {
  expect(cleaned(`<rect width="1"/>${inner}`)).toBe('<rect width="1"></rect>');
});

test.each([
  ['<rect onclick="alert(1)" width="1"/>', '<rect width="1"></rect>'],
  ['<rect style="background:url(x)" width="1"/>', '<rect width="1"></rect>'],
  ['<use href="https://example.org/x.svg#a"/>', '<use></use>'],
  ['<use xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>', '<use></use>'],
  ['<use href="#a"/>', '<use href="#ID-a"></use>'],
  ['<rect fill="url(#a)"/>', '<rect fill="url(#ID-a)"></rect>'],
  ['<rect fill="url(https://example.org)"/>', '<rect></rect>'],
  ['<rect fill="u\\72l(https://example.org)"/>', '<rect></rect>'],
  ['<rect mask="image(x)"/>', '<rect></rect>'],
  ['<g id="a"><path d="M0 0"/></g>', '<g data-id="a" id="ID-a"><path d="M0 0"></path></g>'],
])('%s becomes %s', (inner, wanted) => {
  expect(cleaned(inner)).toBe(wanted);
});

test('what is no drawing is refused', () => {
  expect(() => parseDrawing('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toThrow('not an SVG');
  expect(() => parseDrawing('nothing')).toThrow('not an SVG');
});

test('two drawings share no id', () => {
  const text = `<svg ${SVG}><g id="a"/></svg>`;
  const [one, two] = [parseDrawing(text), parseDrawing(text)].map(
    (each) => findGroup(each, 'a').id,
  );
  expect(one).not.toBe(two);
});

const boards = join(dirname(fileURLToPath(import.meta.url)), '../../public/boards');
const ids = readdirSync(boards, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(ids.map(({ name }) => name))('nothing of the drawing of %s is left out', (board) => {
  const text = readFileSync(join(boards, board, 'board.svg'), 'utf8');
  const whole = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const drawing = parseDrawing(text);
  const count = (root: Element): number =>
    [...root.querySelectorAll('*')].reduce((sum, { attributes }) => sum + attributes.length, 0);
  expect(drawing.querySelectorAll('*').length).toBe(whole.querySelectorAll('*').length);
  expect(count(drawing)).toBe(count(whole) + drawing.querySelectorAll('[data-id]').length);
});
