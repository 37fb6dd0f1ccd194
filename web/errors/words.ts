// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** What only some functions say, and what it means. */
export interface Words {
  /** On the exception with its words: "ValueError: math domain error". */
  readonly words: RegExp;
  /** On the line's text. */
  readonly text?: RegExp;
  readonly sentence: string;
}
