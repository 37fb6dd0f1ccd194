// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
} from '@codemirror/state';
import {
  Decoration,
  EditorView,
  GutterMarker,
  WidgetType,
  gutterLineClass,
} from '@codemirror/view';

/** A line that an exception came from, and the exception's text. */
export interface ErrorMark {
  readonly line: number;
  readonly message: string;
}

const setMark = StateEffect.define<ErrorMark | null>();

/** Effect that marks a line, or with null takes the mark away. */
export function markError(mark: ErrorMark | null): StateEffect<ErrorMark | null> {
  return setMark.of(mark);
}

class MessageWidget extends WidgetType {
  constructor(readonly message: string) {
    super();
  }
  override eq(other: MessageWidget): boolean {
    return other.message === this.message;
  }
  override toDOM(): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'cm-error-message';
    const text = document.createElement('span');
    text.textContent = this.message;
    dom.append(text);
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
    // The text changed: what the board said about it may no longer be true.
    return transaction.docChanged ? null : mark;
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

function decorations(state: EditorState, mark: ErrorMark | null) {
  const line = lineOf(state, mark);
  if (!line || !mark) return Decoration.none;
  return Decoration.set([
    Decoration.line({ class: 'cm-error-line' }).range(line.from),
    Decoration.widget({
      widget: new MessageWidget(mark.message),
      block: true,
      side: 1,
    }).range(line.to),
  ]);
}

function lineOf(state: EditorState, mark: ErrorMark | null) {
  if (!mark || mark.line < 1 || mark.line > state.doc.lines) return null;
  return state.doc.line(mark.line);
}

/** Shows at most one error mark: line, gutter and message. */
export const errorMarks: Extension = markField;
