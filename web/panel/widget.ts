// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { DrawnView } from '../sim/board-look';

/** The part of the panel that shows one part of the board. */
export interface Widget {
  /** Called each animation frame; null when there is no machine. */
  update(view: DrawnView | null): void;
  destroy(): void;
}
