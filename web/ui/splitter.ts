// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

export interface SplitterOptions {
  readonly label: string;
  /** The id of the pane whose share it sets. */
  readonly controls: string;
  readonly orientation: 'vertical' | 'horizontal';
  /** The space that is shared. */
  readonly space: HTMLElement;
  readonly value: number;
  /** Every new share, in percent of the first pane. */
  change(value: number): void;
  /** The share to keep. */
  done(value: number): void;
}

const LOW = 20;
const HIGH = 80;

/** Makes `handle` a bar between two panes, for pointers and arrow keys. */
export function setUpSplitter(handle: HTMLElement, options: SplitterOptions): void {
  const across = options.orientation === 'vertical';
  let value = options.value;
  const set = (next: number): void => {
    value = Math.round(Math.min(HIGH, Math.max(LOW, next)) * 10) / 10;
    handle.setAttribute('aria-valuenow', String(Math.round(value)));
    options.change(value);
  };
  for (const [name, text] of Object.entries({
    role: 'separator',
    tabindex: '0',
    'aria-label': options.label,
    'aria-controls': options.controls,
    'aria-orientation': options.orientation,
    'aria-valuemin': String(LOW),
    'aria-valuemax': String(HIGH),
  })) {
    handle.setAttribute(name, text);
  }
  set(value);

  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const box = options.space.getBoundingClientRect();
    const share = across
      ? (event.clientX - box.left) / box.width
      : (event.clientY - box.top) / box.height;
    set(share * 100);
  });
  handle.addEventListener('pointerup', () => {
    options.done(value);
  });
  handle.addEventListener('keydown', (event) => {
    const less = across ? 'ArrowLeft' : 'ArrowUp';
    const more = across ? 'ArrowRight' : 'ArrowDown';
    if (event.key === less) set(value - 2);
    else if (event.key === more) set(value + 2);
    else if (event.key === 'Home') set(LOW);
    else if (event.key === 'End') set(HIGH);
    else return;
    event.preventDefault();
    options.done(value);
  });
}
