// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Trouble } from '../../worker/trouble';
import type { Status } from './status';

/** How the page tells of a trouble. */
export interface TroubleWords {
  readonly text: string;
  /** The grey line in the console; null where the program goes on. */
  readonly line: string | null;
  /** What the program is doing from then on; null where it goes on. */
  readonly status: Extract<Status, { kind: 'crashed' | 'no-start' | 'stopped' }> | null;
  /** What can help, and is offered. */
  readonly offer?: 'reload' | 'run';
}

const SAFE = 'Your program and your files are safe.';
const CRASHED = { kind: 'crashed' } as const;
const NO_START = { kind: 'no-start' } as const;

/** What happened, that nothing is lost, and what to do next, in words for people. */
export function troubleWords(trouble: Trouble): TroubleWords {
  switch (trouble.kind) {
    case 'crashed':
      return {
        text: `The simulated board crashed. That is a fault of this page: a real board would go on. ${SAFE} Press Run to start again. If it happens each time, change what your program did last.`,
        line: `The board crashed (${trouble.detail}).`,
        status: CRASHED,
      };
    case 'broken':
      return {
        text: `The simulated board stopped working. That is a fault of this page. ${SAFE} Press Run to start again.`,
        line: `The board stopped working (${trouble.detail}).`,
        status: CRASHED,
      };
    case 'not-loaded':
      return {
        text: `The simulated board could not be loaded. ${SAFE} Check your connection, then try again.`,
        line: `The board could not be loaded (${trouble.detail}).`,
        status: NO_START,
        offer: 'run',
      };
    case 'other-version':
      return {
        text: `This page was updated while it was open, and its parts do not fit together. ${SAFE} Reload the page.`,
        line: `The board could not start (${trouble.detail}).`,
        status: NO_START,
        offer: 'reload',
      };
    case 'no-memory':
      return {
        text: `This computer has too little memory left for the simulated board. ${SAFE} Close other tabs or programs, then press Run.`,
        line: `The board could not start (${trouble.detail}).`,
        status: NO_START,
      };
    case 'unfit':
      return { text: trouble.reason, line: 'The board could not start.', status: NO_START };
    case 'replaced':
      return {
        text: 'The program did not answer for 1 s, so the board was replaced by a new one. Your files are kept.',
        line: null,
        status: null,
      };
    case 'switched-off':
      return {
        text: `The program ${trouble.why === 'deaf' ? 'did not answer for 1 s' : 'went on for 3 s after Ctrl-C'}, so the board was switched off. Your files are kept. Press Run to start it again.`,
        line: 'The board was switched off.',
        status: { kind: 'stopped' },
      };
  }
}
