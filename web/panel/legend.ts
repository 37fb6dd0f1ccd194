// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';

/** One line that says which key presses what. */
export function createLegend(board: BoardDefinition): HTMLElement {
  const legend = document.createElement('p');
  legend.className = 'board-legend';
  const intro = document.createElement('span');
  intro.className = 'intro';
  intro.textContent = 'Click the board, then press';
  legend.append(intro);
  for (const part of board.parts) {
    if (!('key' in part)) continue;
    const entry = document.createElement('span');
    const key = document.createElement('kbd');
    key.textContent = part.key.length === 1 ? part.key.toUpperCase() : part.key;
    entry.append(key, ` ${part.label}`);
    legend.append(' ', entry);
  }
  return legend;
}
