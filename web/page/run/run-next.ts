// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** While a program is being opened, Run is meant for that one. */
export interface RunNext {
  /** A program takes the place of the one that is shown; resolves or rejects when it is done. */
  opens(opening: Promise<unknown>): void;
  /** Notes a press of Run for the program that comes; false where none does. */
  want(): boolean;
  /** Takes the press back; false if there was none. */
  drop(): boolean;
}

/** `run` is called when the program is there, if it was wanted meanwhile. */
export function createRunNext(run: () => void): RunNext {
  let last: Promise<unknown> | null = null;
  let wanted = false;

  async function follow(opening: Promise<unknown>): Promise<void> {
    // Whoever opens it says what went wrong; Run is for what is shown then.
    await opening.catch(() => undefined);
    if (last !== opening) return;
    last = null;
    if (!wanted) return;
    wanted = false;
    run();
  }

  return {
    opens(opening) {
      last = opening;
      void follow(opening);
    },
    want() {
      if (last === null) return false;
      wanted = true;
      return true;
    },
    drop() {
      const dropped = wanted;
      wanted = false;
      return dropped;
    },
  };
}
