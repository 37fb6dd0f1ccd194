// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { likelyGrid, type Corner, type GridShape, type StripShape } from '../project/strip-shape';
import { check, choices } from '../ui/choices';
import { button, element } from '../ui/dom';
import { keepUnder } from '../ui/keep-under';

const KINDS = [
  { value: 'strip', label: 'Strip' },
  { value: 'ring', label: 'Ring' },
  { value: 'grid', label: 'Grid' },
] as const;

const ALONG = [
  { value: 'rows', label: 'Along rows' },
  { value: 'columns', label: 'Along columns' },
] as const;

const STARTS: readonly { readonly value: Corner; readonly label: string }[] = [
  { value: 'top-left', label: 'Top left' },
  { value: 'top-right', label: 'Top right' },
  { value: 'bottom-left', label: 'Bottom left' },
  { value: 'bottom-right', label: 'Bottom right' },
];

/**
 * What asks for the shape of a strip: a popover of `opener`, beside the strip, which is `seen`. Where it would cover
 * the strip it takes it in while it is open.
 */
export interface ShapeMenu {
  readonly dom: HTMLElement;
  setShape(shape: StripShape): void;
  /** How many pixels the strip has. */
  setCount(count: number): void;
  destroy(): void;
}

export function createShapeMenu(
  pin: string,
  opener: HTMLButtonElement,
  seen: HTMLElement,
  choose: (shape: StripShape) => void,
): ShapeMenu {
  const dom = element('div', {
    class: 'menu',
    id: `shape-${pin}`,
    popover: true,
    role: 'dialog',
    'aria-label': `Shape of the strip on ${pin}`,
  });
  opener.setAttribute('popovertarget', dom.id);
  const release = keepUnder(dom, opener, seen);
  const home = seen.parentElement;
  let shape: StripShape = { kind: 'strip' };
  let count = 1;
  /** The grid that was chosen last, which comes back with Grid. */
  let grid: GridShape | null = null;

  const change = (next: StripShape): void => {
    shape = next;
    if (next.kind === 'grid') grid = next;
    choose(next);
  };
  const gridPart = element('div', { class: 'grid-part' });

  function fill(): void {
    const kinds = choices('Shape', `kind-${pin}`, KINDS, shape.kind, (kind) => {
      change(kind === 'grid' ? (grid ?? likelyGrid(count)) : { kind });
      fillGrid();
    });
    const close = button({ class: 'button' }, 'Close', () => {
      dom.hidePopover();
    });
    dom.replaceChildren(kinds, gridPart, element('div', { class: 'menu-foot' }, close));
    fillGrid();
  }

  function fillGrid(): void {
    gridPart.replaceChildren(...(shape.kind === 'grid' ? gridFields(shape) : []));
  }

  function gridFields(now: GridShape): HTMLElement[] {
    let current = now;
    const set = (part: Partial<GridShape>): void => {
      current = { ...current, ...part };
      change(current);
    };
    return [
      widthField(pin, now.width, count, (width) => {
        set({ width });
      }),
      selection('The strip runs', `along-${pin}`, ALONG, now.along, (along) => {
        set({ along });
      }),
      selection('First pixel', `start-${pin}`, STARTS, now.start, (start) => {
        set({ start });
      }),
      check('Every other line runs back (serpentine)', now.serpentine, (serpentine) => {
        set({ serpentine });
      }),
    ];
  }

  dom.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open') fill();
  });
  const keepInSight = (): void => {
    if (dom.matches(':popover-open') && !dom.contains(seen) && overlap(dom, seen)) {
      dom.prepend(seen);
    }
  };
  const resized = new ResizeObserver(keepInSight);
  resized.observe(dom);
  window.addEventListener('resize', keepInSight);
  dom.addEventListener('toggle', (event) => {
    if (event.newState === 'open') keepInSight();
    else if (dom.contains(seen)) home?.append(seen);
  });
  dom.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !dom.contains(relatedTarget)) dom.hidePopover();
  });
  return {
    dom,
    setShape(next) {
      shape = next;
      if (next.kind === 'grid') grid = next;
    },
    setCount(next) {
      count = next;
    },
    destroy() {
      release();
      resized.disconnect();
      window.removeEventListener('resize', keepInSight);
    },
  };
}

function overlap(one: HTMLElement, other: HTMLElement): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** One of several, in little room: what it does is to be seen beside it. */
function selection<T extends string>(
  text: string,
  id: string,
  all: readonly { readonly value: T; readonly label: string }[],
  now: T,
  choose: (value: T) => void,
): HTMLElement {
  const options = all.map(({ value, label }) =>
    element('option', { value, selected: value === now }, label),
  );
  const select = element('select', { id }, ...options);
  select.addEventListener('change', () => {
    const chosen = all[select.selectedIndex];
    if (chosen) choose(chosen.value);
  });
  const label = element('label', { class: 'legend', for: id }, text);
  return element('div', { class: 'choice' }, label, select);
}

function widthField(
  pin: string,
  now: number,
  count: number,
  choose: (width: number) => void,
): HTMLElement {
  const id = `width-${pin}`;
  const input = element('input', {
    id,
    class: 'plain',
    type: 'number',
    min: '1',
    max: String(count),
    step: '1',
    value: String(now),
    'aria-describedby': `${id}-problem`,
  });
  const problem = element('p', { class: 'problem', id: `${id}-problem`, role: 'alert' });
  input.addEventListener('input', () => {
    const width = Number(input.value);
    const fits = Number.isInteger(width) && width >= 1 && width <= count;
    problem.textContent = fits ? '' : `A row has 1 to ${count} pixels.`;
    if (fits) choose(width);
  });
  const label = element('label', { class: 'legend', for: id }, 'Pixels in a row');
  return element('div', { class: 'choice' }, label, input, problem);
}
