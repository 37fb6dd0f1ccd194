// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { describePixel } from '../panel/pixel-color';
import type { StripShape } from '../project/strip-shape';
import type { StripView } from '../sim/board-view';
import { stripOrder } from '../sim/strip-order';
import { button, element, icon } from '../ui/dom';
import { layOut, pixelAt, type Room, type StripLayout } from './layout';
import { readLights } from './lights';
import { createStripPicture } from './picture';
import { createShapeMenu } from './shape-menu';

/** A strip of NeoPixels beside the board. */
export interface Strip {
  readonly dom: HTMLElement;
  /** Shows this frame; null: dark. */
  update(view: StripView | null): void;
  /** Lays it out so. */
  setShape(shape: StripShape): void;
  destroy(): void;
}

/** The color that is told changes no more often than this: nobody reads faster. */
const TELLING_MS = 250;
const PAGE = 10;

/** `pin` is the name of its pin, `choose` hears what shape a person gives it. */
export function createStrip(pin: string, choose: (shape: StripShape) => void): Strip {
  const picture = createStripPicture();
  const name = element('h3', { class: 'strip-name' });
  const told = element('p', { class: 'strip-told', hidden: true });
  const opener = button({ class: 'button small quiet', 'aria-haspopup': 'dialog' }, 'Shape', () => {
    // The popover opens by itself.
  });
  opener.append(icon('down'));
  const table = element(
    'div',
    { class: 'strip-table', tabindex: '0', role: 'slider' },
    picture.dom,
  );
  const head = element('div', { class: 'strip-head' }, name, told, opener);
  const dom = element('div', { class: 'strip', role: 'group' }, head, table);
  const menu = createShapeMenu(pin, opener, table, choose);
  head.append(menu.dom);

  let shape: StripShape = { kind: 'strip' };
  let view: StripView | null = null;
  let order = 'GRB';
  let count = 0;
  let lights = new Uint32Array(0);
  /** Without what is left around for light to fall on. */
  let room: Room = { width: 0, height: 0 };
  let layout: StripLayout | null = null;
  let shown = '';
  /** The pixel whose color is told, by a pointer on it or by keys; -1: none. */
  let asked = -1;
  /** Where in the window a pointer is on it: the strip may move under one that rests. */
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lay(): void {
    if (count === 0 || room.width === 0 || room.height === 0) return;
    layout = layOut(shape, count, room);
    picture.lay(layout);
    draw();
    followPointer();
  }

  function draw(): void {
    if (view === null) lights.fill(0);
    else readLights(view.bytes, order, lights);
    picture.shine(lights);
    if (asked < 0 && pointer === null) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      followPointer();
      if (asked >= 0) tell();
    }, TELLING_MS);
  }

  function rename(size: number): void {
    const all = Math.floor(size / order.length);
    const some = all > count ? `, the first ${count} of them drawn` : '';
    name.textContent = `${all} NeoPixel${all === 1 ? '' : 's'} on ${pin}${some}`;
    dom.setAttribute('aria-label', name.textContent);
    table.setAttribute('aria-label', `Color of a pixel, of ${name.textContent}`);
    table.setAttribute('aria-valuemax', String(count - 1));
    opener.setAttribute('aria-label', `Shape of the strip on ${pin}`);
    menu.setCount(count);
  }

  function tell(): void {
    const words = describePixel(view?.bytes ?? new Uint8Array(0), asked, order);
    told.textContent = `Pixel ${asked}: ${words}`;
  }

  function ask(pixel: number): void {
    asked = Math.min(pixel, count - 1);
    const none = asked < 0;
    told.hidden = none;
    name.classList.toggle('strip-covered', !none);
    picture.mark(asked);
    if (none) return;
    tell();
    // Heard when it is asked for, not with each frame.
    table.setAttribute('aria-valuenow', String(asked));
    table.setAttribute('aria-valuetext', told.textContent);
  }

  function askAt(x: number, y: number): void {
    const box = picture.dom.getBoundingClientRect();
    const pixel = layout ? pixelAt(layout, x - box.left, y - box.top) : -1;
    if (pixel !== asked) ask(pixel);
  }

  function followPointer(): void {
    if (pointer !== null) askAt(pointer.x, pointer.y);
  }

  function pointed({ clientX: x, clientY: y }: MouseEvent): void {
    pointer = { x, y };
    followPointer();
  }

  function askByKey(event: KeyboardEvent): void {
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: asked - 1,
      ArrowDown: asked - 1,
      ArrowRight: asked + 1,
      ArrowUp: asked + 1,
      PageDown: asked - PAGE,
      PageUp: asked + PAGE,
      Home: 0,
      End: count - 1,
    };
    const pixel = to[event.key];
    if (pixel === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    pointer = null;
    ask(Math.max(0, pixel));
  }

  table.setAttribute('aria-valuemin', '0');
  table.setAttribute('aria-valuenow', '0');
  // A strip that comes under a pointer which rests hears only that.
  table.addEventListener('pointerenter', pointed);
  table.addEventListener('pointermove', pointed);
  table.addEventListener('pointerdown', pointed);
  // A finger has left the glass before its tap gives the focus.
  table.addEventListener('click', ({ clientX, clientY }) => {
    askAt(clientX, clientY);
  });
  table.addEventListener('pointerleave', () => {
    pointer = null;
    ask(document.activeElement === table ? asked : -1);
  });
  table.addEventListener('keydown', askByKey);
  table.addEventListener('focus', () => {
    ask(Math.max(0, asked));
  });
  table.addEventListener('blur', () => {
    ask(-1);
  });
  const resized = new ResizeObserver((entries) => {
    room = entries.at(-1)?.contentRect ?? room;
    lay();
  });
  resized.observe(table);

  return {
    dom,
    update(next) {
      const frame = next === null ? 'dark' : `${next.frames} ${next.timeUs}`;
      if (frame === shown) return;
      shown = frame;
      view = next;
      if (next !== null) {
        order = stripOrder(next);
        const pixels = Math.floor(next.bytes.length / order.length);
        if (pixels !== count) {
          count = pixels;
          lights = new Uint32Array(count);
          rename(next.size);
          lay();
          ask(Math.min(asked, count - 1));
          return;
        }
      }
      if (layout !== null) draw();
    },
    setShape(next) {
      shape = next;
      menu.setShape(next);
      lay();
    },
    destroy() {
      clearTimeout(timer);
      resized.disconnect();
      menu.destroy();
      dom.remove();
    },
  };
}
