// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

const NEWLINE = 10;
const RETURN = 13;

/** What was typed and not yet handed on. Every line end becomes what the Enter key sends. */
export class TypedInput {
  private bytes: number[] = [];
  private afterReturn = false;
  private over = false;

  /** Nothing more will be pushed. */
  get ended(): boolean {
    return this.over;
  }

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte !== NEWLINE) this.bytes.push(byte);
      else if (!this.afterReturn) this.bytes.push(RETURN);
      this.afterReturn = byte === RETURN;
    }
  }

  end(): void {
    this.over = true;
    // A last line without an end is a line all the same.
    if (this.bytes.length > 0 && this.bytes.at(-1) !== RETURN) this.bytes.push(RETURN);
  }

  /** Everything, or null when there is nothing. */
  takeAll(): Uint8Array | null {
    return this.take(this.bytes.length);
  }

  /** One line with its end; null when there is none yet. */
  takeLine(): Uint8Array | null {
    return this.take(this.bytes.indexOf(RETURN) + 1);
  }

  private take(count: number): Uint8Array | null {
    return count === 0 ? null : Uint8Array.from(this.bytes.splice(0, count));
  }
}
