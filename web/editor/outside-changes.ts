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
  update: (last, change) => (change.docChanged ? change.annotation(madeOutside) === true : last),
});

/**
 * What can be undone. What a program wrote one time after another is one step: a log that grows
 * would push out what the person typed before.
 */
export const undoSteps: Extension = [
  lastWasOutside,
  history({
    joinToEvent: (change, adjacent) =>
      change.annotation(madeOutside) === true ? change.startState.field(lastWasOutside) : adjacent,
  }),
];

/** Makes the text `text`; that can be undone. */
export function outsideChange(
  state: EditorState,
  text: string,
  byProgram: boolean,
): TransactionSpec {
  return {
    changes: difference(state.doc.toString(), text),
    annotations: [
      madeOutside.of(byProgram),
      isolateHistory.of('full'),
      // No pause divides it from the one before: history() would not join them otherwise.
      Transaction.time.of(0),
    ],
  };
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
