// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { stampUs, type TimeKind } from './peer';

/** In our machines a mark is a line with "@" alone. */
export const MARK_PRELUDE = `
def mark():
    print("@")
`;

/**
 * Notes when the machine wrote what. The machine asks its host about every 100 us whether the slice
 * is over, so that a mark is noted by that much late, at both ends of a run.
 */
export class MarkClock {
  private seen = 0;
  private readonly notes: { readonly count: number; readonly us: number }[] = [];

  /** `written` tells how many bytes the machine has ever written. */
  constructor(
    private readonly kind: TimeKind,
    private readonly written: () => number,
  ) {}

  /** To be called each time the machine asks. */
  readonly note = (): void => {
    const count = this.written();
    if (count !== this.seen) {
      this.seen = count;
      this.notes.push({ count, us: stampUs(this.kind) });
    }
  };

  /** The machine's output, with the time behind each mark. */
  stamp(text: string): string {
    return text.replace(/^@(?=\r?\n)/gm, (mark, offset: number) => {
      const note = this.notes.find(({ count }) => count > offset);
      return note === undefined ? mark : `@ ${note.us}`;
    });
  }
}
