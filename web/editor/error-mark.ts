// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Transaction,
} from '@codemirror/state';
import {
  Decoration,
  EditorView,
  GutterMarker,
  WidgetType,
  gutterLineClass,
} from '@codemirror/view';
import { shortened } from '../ui/shortened';

/** A line that an error came from, the board's words, and a sentence that explains them, or "". */
export interface ErrorMark {
  readonly line: number;
  readonly message: string;
  readonly sentence: string;
}

const setMark = StateEffect.define<ErrorMark | null>();

/** Effect that marks a line, or with null takes the mark away. */
export function markError(mark: ErrorMark | null): StateEffect<ErrorMark | null> {
  return setMark.of(mark);
}

class MessageWidget extends WidgetType {
  constructor(private readonly mark: ErrorMark) {
    super();
  }
  override eq({ mark }: MessageWidget): boolean {
    const { line, message, sentence } = this.mark;
    return mark.line === line && mark.message === message && mark.sentence === sentence;
  }
  override toDOM(): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'cm-error-message';
    // A note of the text around it: a screen reader comes by it below the line.
    dom.setAttribute('role', 'note');
    dom.setAttribute('aria-label', `Error on line ${this.mark.line}`);
    const message = document.createElement('strong');
    message.textContent = shortened(this.mark.message);
    dom.append(message);
    if (this.mark.sentence !== '') {
      const sentence = document.createElement('p');
      sentence.textContent = this.mark.sentence;
      dom.append(sentence);
    }
    return dom;
  }
}

class ErrorGutterMarker extends GutterMarker {
  override elementClass = 'cm-error-gutter';
}

const gutterMarker = new ErrorGutterMarker();

const markField = StateField.define<ErrorMark | null>({
  create: () => null,
  update(mark, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMark)) return effect.value;
    }
    return mark && transaction.docChanged ? moved(mark, transaction) : mark;
  },
  provide: (field) => [
    // Not a function of the view: a block between lines has to be known before the layout.
    EditorView.decorations.compute([field], (state) => decorations(state, state.field(field))),
    gutterLineClass.computeN([field], (state) => {
      const line = lineOf(state, state.field(field));
      return line ? [RangeSet.of([gutterMarker.range(line.from)])] : [];
    }),
  ],
});

/** The mark after a change; none where its own line changed, for the error may be mended. */
function moved(mark: ErrorMark, { startState, changes, newDoc }: Transaction): ErrorMark | null {
  const line = lineOf(startState, mark);
  if (!line) return null;
  const edits: boolean[] = [];
  changes.iterChanges((from, to, _from, _to, inserted) => {
    if (to < line.from || from > line.to) return;
    // Lines put in above or below it, with Enter at one of its ends, leave it as it is.
    const whole = inserted.lines > 1;
    const above = whole && to === line.from && inserted.line(inserted.lines).length === 0;
    const below = whole && from === to && from === line.to && inserted.line(1).length === 0;
    edits.push(!above && !below);
  });
  if (edits.includes(true)) return null;
  return { ...mark, line: newDoc.lineAt(changes.mapPos(line.from, 1)).number };
}

function decorations(state: EditorState, mark: ErrorMark | null) {
  const line = lineOf(state, mark);
  if (!line || !mark) return Decoration.none;
  return Decoration.set([
    Decoration.line({ class: 'cm-error-line' }).range(line.from),
    Decoration.widget({
      widget: new MessageWidget(mark),
      block: true,
      side: 1,
    }).range(line.to),
  ]);
}

function lineOf(state: EditorState, mark: ErrorMark | null) {
  if (!mark || mark.line < 1 || mark.line > state.doc.lines) return null;
  return state.doc.line(mark.line);
}

/** The mark, where its line is now. */
export function errorMarkOf(state: EditorState): ErrorMark | null {
  return state.field(markField, false) ?? null;
}

/** Shows at most one error mark: line, gutter and message. */
export const errorMarks: Extension = markField;
