// @vitest-environment jsdom
// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Wire } from '../sim/board';
import { IDLE_PIN, type BoardView } from '../sim/board-view';
import { findPin, parseBoard } from '../sim/parse-board';
import { createBoardPanel } from './board-panel';

const boards = join(dirname(fileURLToPath(import.meta.url)), '../../public/boards');
const fileOf = (name: string) =>
  readFileSync(join(boards, 'circuitplayground_bluefruit', name), 'utf8');
const board = parseBoard(JSON.parse(fileOf('board.json')));
const drawing = fileOf('board.svg');

/** A view in which these pins are wired to something. */
function viewWith(wires: Readonly<Record<string, Wire>>): BoardView {
  const pins = board.pins.map(() => IDLE_PIN);
  for (const [name, wire] of Object.entries(wires)) {
    pins[findPin(board.pins, name)] = { ...IDLE_PIN, wire };
  }
  return { state: 'code', pins, strips: [] } as unknown as BoardView;
}

test('buttons and switches are drawn as the machine was told of them', () => {
  const told: [number, Wire][] = [];
  const panel = createBoardPanel(board, drawing, {
    setPin: (pin, wire) => told.push([pin, wire]),
    reset: () => undefined,
  });
  const part = (label: string) => panel.dom.querySelector(`[aria-label="${label}"]`);
  const looks = () => [
    part('Button A')?.classList.contains('pressed'),
    part('Slide switch')?.getAttribute('aria-checked'),
  ];
  expect(looks()).toEqual([false, 'true']);
  told.length = 0;
  panel.update(viewWith({ BUTTON_A: 'high', SLIDE_SWITCH: 'low' }));
  expect(looks()).toEqual([true, 'false']);
  panel.update(viewWith({ SLIDE_SWITCH: 'open' }));
  expect(looks()).toEqual([false, 'true']);
  expect(told).toEqual([]);
});
