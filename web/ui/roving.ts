// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** The keys that lead back and on: "across" for a row, "down" for a list. */
const ARROWS = {
  across: ['ArrowLeft', 'ArrowRight'],
  down: ['ArrowUp', 'ArrowDown'],
} as const;

/**
 * Which of `items` a key leads to from the one that has the focus: an arrow to its neighbour, round
 * the ends, Home and End to the first and the last. Takes those keys; null for all others.
 */
export function itemByKey<T extends HTMLElement>(
  event: KeyboardEvent,
  items: readonly T[],
  way: keyof typeof ARROWS,
): T | null {
  const at = items.findIndex((item) => item === document.activeElement);
  const [back, on] = ARROWS[way];
  const places = new Map([
    [back, at <= 0 ? -1 : at - 1],
    [on, (at + 1) % items.length],
    ['Home', 0],
    ['End', -1],
  ]);
  const item = items.at(places.get(event.key) ?? items.length);
  if (item === undefined) return null;
  event.preventDefault();
  return item;
}
