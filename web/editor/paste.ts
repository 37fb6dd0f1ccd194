// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { isolateHistory } from '@codemirror/commands';
import { indentUnit, syntaxTree } from '@codemirror/language';
import {
  type ChangeSpec,
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { cleanCode } from './clean-code';
import { oddCharacter } from './odd-characters';
import { placeIn } from './place-in-line';

/**
 * Code that is pasted or dropped comes in as it is, and is then cleaned of what can only be an
 * accident. Undo gives first what was pasted, then what was there before.
 */
const cleanWhatCameIn = EditorView.updateListener.of(({ transactions, view }) => {
  const came = transactions.find(
    (each) => each.isUserEvent('input.paste') || each.isUserEvent('input.drop'),
  );
  if (!came) return;
  const changes = cleaning(came);
  if (changes.length === 0) return;
  view.dispatch({
    changes,
    annotations: isolateHistory.of('full'),
    userEvent: 'input.clean',
    scrollIntoView: true,
  });
});

function cleaning(came: Transaction): ChangeSpec[] {
  const changes: ChangeSpec[] = [];
  came.changes.iterChanges((fromBefore, _toBefore, from, to, inserted) => {
    if (inTextOrComment(came.startState, fromBefore)) return;
    const text = inserted.toString();
    const clean = withSpaces(cleanCode(text), came.startState.facet(indentUnit));
    if (clean !== text) changes.push({ from, to, insert: clean });
  });
  return changes;
}

/** Tabs at the beginnings of lines, where the file has spaces: Python takes only one of them. */
function withSpaces(text: string, unit: string): string {
  if (unit === '\t') return text;
  return text.replace(/^\t+/gm, (tabs) => unit.repeat(tabs.length));
}

function inTextOrComment(state: EditorState, pos: number): boolean {
  const node = syntaxTree(state).resolveInner(pos, -1);
  if (node.name === 'Comment') return node.from < pos;
  return /^(Format)?String$/.test(node.name) && node.from < pos && pos < node.to;
}

const mended = StateEffect.define<number>();
/** Where the last character stands that was mended as it was typed. */
const lastMended = StateField.define<number | null>({
  create: () => null,
  update(at, { changes, effects }) {
    const now = effects.find((effect) => effect.is(mended));
    return now ? now.value : at === null ? null : changes.mapPos(at);
  },
});

/** Whether the end of the line up to `pos` is in a string that begins with a mended `mark`. */
function inMendedString(state: EditorState, pos: number, mark: string): boolean {
  const opening = state.field(lastMended);
  if (opening === null || opening < state.doc.lineAt(pos).from) return false;
  return placeIn(state.sliceDoc(opening, pos)) === mark;
}

/** Keyboards of phones, and some of computers, put in typographic marks for the plain ones. */
const mendWhatIsTyped = EditorView.inputHandler.of((view, from, to, text) => {
  const meant = oddCharacter(text)?.meant ?? '';
  if (meant === '' || view.composing) return false;
  const { state } = view;
  const place = placeIn(state.sliceDoc(state.doc.lineAt(from).from, from));
  const bySoftKeyboard = matchMedia('(pointer: coarse)').matches;
  // In a string it may well be meant, except as its end by a keyboard that has no plain mark.
  const ends = place === meant && (bySoftKeyboard || inMendedString(state, from, meant));
  if (place !== 'code' && !ends) return false;
  view.dispatch({
    changes: { from, to, insert: meant },
    selection: { anchor: from + meant.length },
    ...(!ends && { effects: mended.of(from) }),
    userEvent: 'input.type',
    scrollIntoView: true,
  });
  return true;
});

/** Mends what only a keyboard, a web page or a word processor can have meant. */
export const pasteCleaning: Extension = [cleanWhatCameIn, lastMended, mendWhatIsTyped];
