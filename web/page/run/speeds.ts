// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOARD_PACE, MAX_PACE, type Pace } from '../../sim/pacer';

/** How time passes for the program, as people choose it. */
export type Speed = '1/10' | '1/4' | '1/2' | 'board' | '2' | '5' | '10' | 'sleeps' | 'nothing';

interface Choice {
  readonly value: Speed;
  readonly label: string;
  /** What it is called while it holds; nothing for what one expects. */
  readonly said: string;
  readonly pace: Pace;
}

export const SPEEDS: readonly Choice[] = [
  { value: '1/10', label: '1/10', said: 'Slow motion: 1/10', pace: { kind: 'board', speed: 0.1 } },
  { value: '1/4', label: '1/4', said: 'Slow motion: 1/4', pace: { kind: 'board', speed: 0.25 } },
  { value: '1/2', label: '1/2', said: 'Slow motion: 1/2', pace: { kind: 'board', speed: 0.5 } },
  { value: 'board', label: 'As the board', said: '', pace: BOARD_PACE },
  { value: '2', label: '2×', said: 'Fast-forward: 2×', pace: { kind: 'board', speed: 2 } },
  { value: '5', label: '5×', said: 'Fast-forward: 5×', pace: { kind: 'board', speed: 5 } },
  { value: '10', label: '10×', said: 'Fast-forward: 10×', pace: { kind: 'board', speed: 10 } },
  {
    value: 'sleeps',
    label: 'Wait only for sleep()',
    said: 'Waits only for sleep()',
    pace: { kind: 'fast', speed: 1 },
  },
  { value: 'nothing', label: 'Don’t wait at all', said: 'Doesn’t wait at all', pace: MAX_PACE },
];

export function isSpeed(value: unknown): value is Speed {
  return SPEEDS.some((choice) => choice.value === value);
}

/** How machine time is to follow the host's then. */
export function paceOf(speed: Speed): Pace {
  return choiceOf(speed)?.pace ?? BOARD_PACE;
}

/**
 * What is to be told of it in few words; `reached` is how many percent of it this computer reaches,
 * where it is too slow.
 */
export function speedText(speed: Speed, reached: number | null): string {
  const said = choiceOf(speed)?.said ?? '';
  if (reached === null) return said;
  return said === ''
    ? `Runs at ${reached} % of the board’s speed`
    : `${said}, of which ${reached} % is reached`;
}

function choiceOf(speed: Speed): Choice | undefined {
  return SPEEDS.find(({ value }) => value === speed);
}
