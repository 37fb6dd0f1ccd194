// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Project } from '../../project/project';
import { createSaid } from '../../ui/said';
import type { Status } from './status';

const DARK = 'Pixels go dark when a program ends: keep it running with while True.';
/** By then a person wonders why nothing is to be seen. */
const WONDERS_MS = 3000;

/**
 * Says what of the program does nothing, or why the board went dark, until the next run or edit: when it has
 * ended or was stopped, and when it has gone on for a while.
 */
export interface ProgramHint {
  readonly dom: HTMLElement;
  update(status: Status): void;
  /** The person has read it, or knows better, and goes on. */
  edited(): void;
}

/** `files` gives the files as they are at the moment. */
export function createProgramHint(files: () => Project['files']): ProgramHint {
  const said = createSaid('program-hint');
  let last: Status | null = null;
  /** What does nothing, in words; "" where there is nothing of that kind, null: not looked for yet. */
  let idle: string | null = null;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    // Both would be too much at once, and what never runs may be what was to keep it running.
    const dark = last?.kind === 'finished' && last.dark ? DARK : '';
    said.update(over || idle === null ? '' : idle || dark);
  }

  async function look(): Promise<void> {
    const phase = phaseOf(last);
    // Without network it may not be had.
    const found = await import('../../errors/hint-of').then(
      ({ hintOf }) => hintOf(files(), phase === 'ended'),
      () => '',
    );
    if (phaseOf(last) !== phase) return;
    idle = found;
    show();
  }

  function begin(phase: Phase): void {
    clearTimeout(timer);
    over = false;
    if (phase === 'goes-on') timer = setTimeout(() => void look(), WONDERS_MS);
    if (phase === 'ended' || phase === 'stopped') void look();
    else idle = null;
  }

  return {
    dom: said.dom,
    update(status) {
      const phase = phaseOf(status);
      const begins = phase !== phaseOf(last);
      last = status;
      if (begins) begin(phase);
      show();
    },
    edited() {
      over = true;
      clearTimeout(timer);
      said.update('');
    },
  };
}

type Phase = 'ended' | 'stopped' | 'goes-on' | 'neither';

function phaseOf(status: Status | null): Phase {
  switch (status?.kind) {
    case 'finished':
      return 'ended';
    case 'stopped':
      return 'stopped';
    case 'running':
    case 'waiting':
    case 'stopping':
      return 'goes-on';
    default:
      return 'neither';
  }
}
