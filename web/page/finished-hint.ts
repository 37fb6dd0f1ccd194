// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createSaid } from './said';
import type { Status } from './status';

const DARK = 'Pixels go dark when a program ends: keep it running with while True.';

/** Says why the board went dark, until the next run or edit. */
export interface FinishedHint {
  readonly dom: HTMLElement;
  update(status: Status): void;
  /** The person has read it, or knows better, and goes on. */
  edited(): void;
}

export function createFinishedHint(): FinishedHint {
  const said = createSaid('finished-hint');
  let over = false;
  return {
    dom: said.dom,
    update(status) {
      const dark = status.kind === 'finished' && status.dark;
      if (!dark) over = false;
      said.update(dark && !over ? DARK : '');
    },
    edited() {
      over = true;
      said.update('');
    },
  };
}
