// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { BOOT_FILES } from '../sim/board';
import type { Machine } from '../sim/machine';

/**
 * Stop, as a person means it. Ctrl-C in boot.py ends only that, on a board too, and code.py starts:
 * whoever types it gets this, but whoever presses Stop wants an end of it all.
 */
export class Stop {
  /** Runs of code.py when boot.py was stopped; null when nothing more is to be stopped. */
  private starts: number | null = null;
  /** Code.py has started since, and may have met the Ctrl-C. */
  private started = false;

  constructor(private readonly machine: Machine) {}

  press(): void {
    const { machine } = this;
    this.forget();
    machine.serial.interrupt();
    if (machine.state === 'code' || !hasBootFile(machine)) return;
    this.starts = machine.starts;
    this.started = false;
    // What follows is to be stopped before it does much.
    machine.setYieldEvery(1);
  }

  /** To be called after every pause. Returns whether the machine is to go on at once. */
  look(): boolean {
    if (this.starts === null) return false;
    const { starts, state } = this.machine;
    if (state === 'done' || state === 'repl') this.forget();
    if (state !== 'code' || starts === this.starts) return false;
    // At its second pause it has not: a second Ctrl-C, behind the end of all, would be a key.
    if (this.started) this.press();
    this.started = true;
    return true;
  }

  /** The program is started anew. */
  forget(): void {
    if (this.starts === null) return;
    this.starts = null;
    this.machine.setYieldEvery(0);
  }
}

function hasBootFile({ files }: Machine): boolean {
  try {
    return files.list().some(({ path }) => BOOT_FILES.includes(path.toLowerCase()));
  } catch {
    // A damaged drive: what is on it does not run either.
    return false;
  }
}
