// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What a hold reports: the first finger or key that presses, and the last that lets go. */
export interface HoldEvents {
  down(): void;
  up(): void;
}

/**
 * Tells whether anything holds a part down. Two fingers, or a finger and a key, may hold the same
 * part at once, and it is free only when all have let go.
 */
export class Hold {
  readonly #sources = new Set<string>();

  constructor(private readonly events: HoldEvents) {}

  press(source: string): void {
    const first = this.#sources.size === 0;
    this.#sources.add(source);
    if (first) this.events.down();
  }

  release(source: string): void {
    if (this.#sources.delete(source) && this.#sources.size === 0) this.events.up();
  }

  releaseAll(): void {
    if (this.#sources.size === 0) return;
    this.#sources.clear();
    this.events.up();
  }
}
