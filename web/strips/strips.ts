// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import './strips.css';
import type { StripShape, StripShapes } from '../project/strip-shape';
import type { BoardDefinition, PinDefinition } from '../sim/board';
import type { BoardView } from '../sim/board-view';
import { findPin } from '../sim/parse-board';
import { element } from '../ui/dom';
import { fadeWhereMore } from '../ui/scroll-fade';
import { createStrip, type Strip } from './strip';

/** The strips of NeoPixels that programs drive on pins where the board has none. */
export interface Strips {
  readonly dom: HTMLElement;
  /** Shows what was last sent to them. They keep it when the program has ended, as strips do that have power. */
  update(view: StripsView): void;
  /** Forgets them: another board, or another program. `shapes` are what was chosen for those to come. */
  begin(board: BoardDefinition | null, shapes: StripShapes): void;
}

type StripsView = Pick<BoardView, 'state' | 'starts' | 'strips' | 'heldStrips'>;

interface Entry {
  readonly strip: Strip;
  /** What its pin is called. */
  readonly called: string;
  /** The run that last wrote it. */
  starts: number;
  gone: ReturnType<typeof setTimeout> | null;
}

/** A later run that does not write a strip for so long is not thought to have it. */
const GONE_MS = 2000;

/** `call` gives what a person calls a pin, `choose` hears what shape they give the strip on one. */
export function createStrips(
  call: (pin: PinDefinition) => string,
  choose: (pin: string, shape: StripShape) => void,
): Strips {
  const dom = element('div', { class: 'strips', hidden: true });
  const showMore = fadeWhereMore(dom, 'down');
  const strips = new Map<number, Entry>();
  let board: BoardDefinition | null = null;
  let own = new Set<number>();
  let shapes: StripShapes = {};

  /** `name` is the first of its pin, by which its shape is kept. */
  function add(pin: number, name: string, called: string): Entry {
    const strip = createStrip(called, (shape) => {
      shapes = { ...shapes, [name]: shape };
      strip.setShape(shape);
      choose(name, shape);
    });
    const next = [...strips].filter(([other]) => other > pin).sort(([a], [b]) => a - b)[0];
    dom.insertBefore(strip.dom, next ? next[1].strip.dom : null);
    const entry: Entry = { strip, called, starts: 0, gone: null };
    strips.set(pin, entry);
    dom.hidden = false;
    showMore();
    const shape = shapes[name];
    if (shape) strip.setShape(shape);
    return entry;
  }

  /** The strip on a pin in the run `starts`, whose program may call the pin otherwise than the one before. */
  function find(pin: number, definition: PinDefinition, starts: number): Entry {
    const entry = strips.get(pin);
    if (entry?.starts === starts) return entry;
    const called = call(definition);
    if (entry?.called === called) return entry;
    remove(pin);
    return add(pin, definition.names[0] ?? definition.cpu, called);
  }

  function remove(pin: number): void {
    const entry = strips.get(pin);
    if (!entry) return;
    if (entry.gone !== null) clearTimeout(entry.gone);
    entry.strip.destroy();
    strips.delete(pin);
    dom.hidden = strips.size === 0;
    showMore();
  }

  return {
    dom,
    update({ state, starts, strips: written, heldStrips }) {
      for (const view of [...written, ...heldStrips]) {
        const pin = board?.pins[view.pin];
        // Nothing to be seen: fewer bytes than a pixel has.
        if (own.has(view.pin) || pin === undefined || view.size < 3) continue;
        const entry = find(view.pin, pin, starts);
        if (entry.gone !== null) clearTimeout(entry.gone);
        entry.gone = null;
        entry.starts = starts;
        entry.strip.update(view);
      }
      for (const [pin, entry] of strips) {
        // Without power.
        if (state === 'off') entry.strip.update(null);
        if (entry.starts === starts || entry.gone !== null) continue;
        entry.gone = setTimeout(() => {
          remove(pin);
        }, GONE_MS);
      }
    },
    begin(next, chosen) {
      for (const pin of [...strips.keys()]) remove(pin);
      board = next;
      shapes = chosen;
      const parts = next?.parts.flatMap((part) => (part.kind === 'neopixel' ? [part.pin] : []));
      own = new Set(parts?.map((pin) => findPin(next?.pins ?? [], pin)));
    },
  };
}
