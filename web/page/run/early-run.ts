// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** A press of Run that waits until the board is drawn. */
export interface EarlyRun {
  /** Runs as soon as `ready` resolves with something; with null `fail` is called. One press counts. */
  want(ready: () => Promise<object | null>): Promise<void>;
  /** Takes the press back; false if there was none. */
  drop(): boolean;
}

export function createEarlyRun(run: () => void, fail: () => void): EarlyRun {
  let wanted: object | null = null;
  return {
    async want(ready) {
      if (wanted) return;
      const press = {};
      wanted = press;
      const isReady = await ready();
      // Stopped meanwhile, or another program is there.
      if (wanted !== press) return;
      wanted = null;
      if (isReady) run();
      else fail();
    },
    drop() {
      const dropped = wanted !== null;
      wanted = null;
      return dropped;
    },
  };
}
