// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition, PartDefinition } from '../sim/board';

/** One line that says which key presses what. */
export function createLegend(board: BoardDefinition): HTMLElement {
  const legend = document.createElement('p');
  legend.className = 'board-legend';
  const intro = document.createElement('span');
  intro.className = 'intro';
  intro.textContent = 'Click the board, then press';
  legend.append(intro);
  const pads = board.parts.filter((part) => part.kind === 'button' && part.pressed === 'finger');
  for (const part of board.parts) {
    if (!('key' in part)) continue;
    // There are many of them, and the drawing has their names.
    if (!pads.includes(part)) legend.append(' ', entryOf([part.key], part.label));
    else if (part === pads[0]) legend.append(' ', entryOf(pads.map(keyOf), 'Touch pads'));
  }
  return legend;
}

function keyOf(part: PartDefinition): string {
  return 'key' in part ? part.key : '';
}

/** The first and the last of the keys, and what they press. */
function entryOf(keys: readonly string[], label: string): HTMLElement {
  const entry = document.createElement('span');
  for (const key of new Set([keys[0] ?? '', keys.at(-1) ?? ''])) {
    const cap = document.createElement('kbd');
    cap.textContent = key.length === 1 ? key.toUpperCase() : key;
    if (entry.firstChild !== null) entry.append(' to ');
    entry.append(cap);
  }
  entry.append(` ${label}`);
  return entry;
}
