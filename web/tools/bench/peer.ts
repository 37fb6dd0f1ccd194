// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { hostClockUs } from '../../sim/firmware';
import type { Program } from './programs';

export type PeerId = 'asyncified' | 'standard' | 'official' | 'native';

/** One way to run MicroPython programs. */
export interface Peer {
  readonly id: PeerId;
  /** Runs `program` in a fresh machine and returns what it printed, with the marks. */
  run(program: Program): Promise<string>;
}

/** What is measured: time that passed, or time of the process's threads, for busy computers. */
export type TimeKind = 'wall' | 'cpu';

/** Microseconds of this process. */
export function stampUs(kind: TimeKind): number {
  if (kind === 'wall') return hostClockUs();
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** A program cannot be run by this peer; the message says why. */
export class NotRunnable extends Error {
  override readonly name = 'NotRunnable';
}

/** Bytes of Python heap; where a peer differs, it says why. */
export const HEAP_SIZE = 4 * 1024 * 1024;

/** A board's settings.toml: Python's stack has room for what programs of other Pythons call. */
export const SETTINGS = new TextEncoder().encode('CIRCUITPY_PYSTACK_SIZE = 100000');
