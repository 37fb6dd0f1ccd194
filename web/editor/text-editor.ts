// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ErrorMark } from './error-mark';
import type { Wrap } from './wrapping';

export interface EditorEvents {
  /** The person changed a file. */
  change(path: string, text: string): void;
  /** The marked line has moved, because lines were added or taken away above it. */
  markMoved(line: number): void;
  /** The marked line was changed: what was marked may be mended. */
  markGone(): void;
  /** The text would have become longer than `LONGEST_TEXT`, so it stayed as it was. */
  tooLong(): void;
}

/** An editor of text files; each keeps its own undo history, selection and mark. */
export interface Editor {
  /** Shows a file as the person left it; where its text has changed meanwhile, that can be undone. */
  show(path: string, text: string): void;
  /** Forgets what it knows of a file, or of all. */
  forget(path?: string): void;
  /** Keeps undo history and selection of a file that has another name now. */
  rename(from: string, to: string): void;
  /** Marks a line of a file, shown or not; takes away any other mark. */
  mark(path: string, mark: ErrorMark): void;
  clearMark(): void;
  /** Selects a line of the file shown, brings it into view, and takes the focus. */
  selectLine(line: number): void;
  /** How long lines are shown. */
  wrap(choice: Wrap): void;
  focus(): void;
}

/** What the editor that takes its place goes on with. */
export interface PlainText {
  readonly path: string;
  /** As it was shown, and as the person has made it since. */
  readonly before: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly scrollTop: number;
  readonly focused: boolean;
}
