// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Changes of the text that were not made in the editor: the running program wrote the file.
import { history, isolateHistory } from '@codemirror/commands';
import {
  Annotation,
  StateField,
  Transaction,
  type EditorState,
  type Extension,
  type TransactionSpec,
} from '@codemirror/state';

/** True: the program's, as far as the editor knows. False: typed into the editor before this one. */
const madeOutside = Annotation.define<boolean>();

const lastWasOutside = StateField.define<boolean>({
  create: () => false,
  update: (last, change) =>
    change.docChanged && !isAdded(change) ? change.annotation(madeOutside) === true : last,
});

/**
 * What can be undone. What a program wrote one time after another is one step: it would push out
 * what the person typed before. What it added at the end, as to a log, is none: the person undoes
 * their own.
 */
export const undoSteps: Extension = [
  lastWasOutside,
  history({
    joinToEvent: (change, adjacent) =>
      change.annotation(madeOutside) === true ? change.startState.field(lastWasOutside) : adjacent,
  }),
];

/** Makes the text `text`. That can be undone, but for what the program added at the end. */
export function outsideChange(
  state: EditorState,
  text: string,
  byProgram: boolean,
): TransactionSpec {
  const changes = difference(state.doc.toString(), text);
  const added = byProgram && changes.from === state.doc.length;
  return {
    changes,
    annotations: added
      ? [madeOutside.of(true), Transaction.addToHistory.of(false)]
      : [
          madeOutside.of(byProgram),
          isolateHistory.of('full'),
          // No pause divides it from the one before: history() would not join them otherwise.
          Transaction.time.of(0),
        ],
  };
}

function isAdded(change: Transaction): boolean {
  return change.annotation(Transaction.addToHistory) === false;
}

export function isOutsideChange(change: Transaction): boolean {
  return change.annotation(madeOutside) !== undefined;
}

/** The one stretch in which two texts differ: what is around it keeps its place and its cursor. */
function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const end = (text: string): number => text.length - same;
  return { from, to: end(before), insert: after.slice(from, end(after)) };
}
