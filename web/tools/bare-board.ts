// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';

/** A board with nothing on it. */
export const BARE_BOARD: BoardDefinition = {
  format: 1,
  id: 'bench',
  name: 'Bench',
  chip: 'none',
  pins: [],
  parts: [],
  devices: [],
};
