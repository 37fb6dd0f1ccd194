// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** SHA-256 in hexadecimal digits. Browsers have none that answers at once, so whoever runs this has its own. */
export type Sha256 = (bytes: Uint8Array) => string;

/** `,"hash":"` and 64 digits and `"}`. */
const HASH_LENGTH = 75;

/**
 * Seals lines, each a JSON object with something in it: a last member "hash" is the SHA-256 of the hash in the
 * line before and of the line without its own. So it is of all lines up to there, and nothing in them can be
 * changed, left out or moved by hand. It keeps no secret: a program could seal what it likes.
 */
export class HashChain {
  private last = '';

  constructor(private readonly sha256: Sha256) {}

  /** The next line with its hash. */
  seal(line: string): string {
    this.last = this.sha256(new TextEncoder().encode(this.last + line));
    return `${line.slice(0, -1)},"hash":"${this.last}"}`;
  }

  /** The next line without its hash; null where it is not as it was sealed. */
  open(sealed: string): string | null {
    const line = `${sealed.slice(0, -HASH_LENGTH)}}`;
    return this.seal(line) === sealed ? line : null;
  }
}
