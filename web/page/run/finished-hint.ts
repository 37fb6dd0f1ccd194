// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { MAIN_FILE, type Project } from '../../project/project';
import { textOf } from '../../project/text';
import { createSaid } from '../../ui/said';
import type { Status } from './status';

const DARK = 'Pixels go dark when a program ends: keep it running with while True.';

/** Says what of the program never runs, or why the board went dark, until the next run or edit. */
export interface FinishedHint {
  readonly dom: HTMLElement;
  update(status: Status): void;
  /** The person has read it, or knows better, and goes on. */
  edited(): void;
}

export function createFinishedHint(files: () => Project['files']): FinishedHint {
  const said = createSaid('finished-hint');
  let last: Status | null = null;
  /** The line of the program that never runs, or runs nothing, in words; "" where there is none. */
  let idle: string | null = null;
  let over = false;

  function show(): void {
    // Both would be too much at once, and what never runs may be what was to keep it running.
    const dark = last?.kind === 'finished' && last.dark ? DARK : '';
    said.update(last?.kind !== 'finished' || over || idle === null ? '' : idle || dark);
  }

  async function look(): Promise<void> {
    const bytes = files().get(MAIN_FILE)?.bytes;
    const source = (bytes && textOf(bytes)) ?? '';
    // Without network it may not be had.
    idle = await Promise.all([
      import('../../errors/never-runs'),
      import('../../errors/never-awaited'),
    ]).then(
      ([{ neverRuns }, { neverAwaited }]) => neverRuns(source) ?? neverAwaited(source) ?? '',
      () => '',
    );
    show();
  }

  return {
    dom: said.dom,
    update(status) {
      const begins = status.kind === 'finished' && last?.kind !== 'finished';
      last = status;
      if (begins) {
        over = false;
        idle = null;
        void look();
      }
      show();
    },
    edited() {
      over = true;
      said.update('');
    },
  };
}
