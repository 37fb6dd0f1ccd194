// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import './panel.css';
import type { BoardDefinition, Wire, PartDefinition } from '../sim/board';
import type { BoardView } from '../sim/board-view';
import { findPin } from '../sim/parse-board';
import { findGroup, parseDrawing } from './drawing';
import { pressByKeyboard } from './keyboard';
import { createLed } from './led';
import { createLegend } from './legend';
import { createNeoPixels } from './neopixel';
import { createPushed, type Pressable } from './pressable';
import { createSwitch } from './switch';
import type { Widget } from './widget';

/** Where the panel sends what people do to the board. */
export interface BoardInputs {
  /** `pin` is an index into the board's pins. */
  setPin(pin: number, wire: Wire): void;
  reset(): void;
}

export interface BoardPanel {
  readonly dom: HTMLElement;
  /** Shows this state; call it each animation frame. Null, no machine: everything is off. */
  update(view: BoardView | null): void;
  destroy(): void;
}

/** Draws a board, shows its state, and lets people press its parts. `svgText` is its board.svg. */
export function createBoardPanel(
  board: BoardDefinition,
  svgText: string,
  inputs: BoardInputs,
): BoardPanel {
  const drawing = parseDrawing(svgText);
  drawing.setAttribute('role', 'group');
  drawing.setAttribute('aria-label', board.name);
  drawing.classList.add('board-drawing');

  const widgets: Widget[] = [];
  const pressables = new Map<SVGGElement, Pressable>();
  for (const part of board.parts) {
    if (part.kind === 'neopixel' || part.kind === 'led') {
      widgets.push(createShown(part, drawing, board));
    } else {
      const group = findGroup(drawing, part.id);
      pressables.set(group, createPressed(part, group, board, inputs));
    }
  }

  const dom = document.createElement('div');
  dom.className = 'board-panel';
  // A click beside the parts focuses the panel, so that the keys work from then on.
  dom.tabIndex = -1;
  dom.append(drawing, createLegend(board));
  const ignoreKeys = pressByKeyboard(dom, pressables);

  const update = (view: BoardView | null): void => {
    dom.classList.toggle('powered', view !== null && view.state !== 'off');
    for (const widget of [...widgets, ...pressables.values()]) widget.update(view);
  };
  update(null);
  return {
    dom,
    update,
    destroy() {
      ignoreKeys();
      for (const part of [...widgets, ...pressables.values()]) part.destroy();
      dom.remove();
    },
  };
}

/** A part that shines. */
export function createShown(
  part: Extract<PartDefinition, { kind: 'neopixel' | 'led' }>,
  drawing: SVGSVGElement,
  board: BoardDefinition,
): Widget {
  const pin = findPin(board.pins, part.pin);
  if (part.kind === 'led') return createLed(part, findGroup(drawing, part.id), pin);
  const groups = Array.from({ length: part.count }, (_, index) =>
    findGroup(drawing, `${part.id}-${index}`),
  );
  return createNeoPixels(part, groups, pin);
}

function createPressed(
  part: Exclude<PartDefinition, { kind: 'neopixel' | 'led' }>,
  group: SVGGElement,
  board: BoardDefinition,
  inputs: BoardInputs,
): Pressable {
  if (part.kind === 'reset') return createPushed(part, group, 'tap', { down: inputs.reset });
  const pin = findPin(board.pins, part.pin);
  const setPin = (wire: Wire): void => {
    inputs.setPin(pin, wire);
  };
  if (part.kind === 'switch') return createSwitch(part, group, pin, setPin);
  return createPushed(
    part,
    group,
    'hold',
    {
      down() {
        setPin(part.pressed);
      },
      up() {
        setPin('open');
      },
    },
    (view) => view.pins[pin]?.wire === part.pressed,
  );
}
