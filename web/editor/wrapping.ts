// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { Compartment, RangeSetBuilder, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';

/** An editor that has room for fewer letters than this in a line wraps long lines. */
const NARROW = 72;

/** How many letters there is room for in a line. */
function columns({ dom, defaultCharacterWidth }: EditorView): number {
  return dom.clientWidth / defaultCharacterWidth;
}

/**
 * What is wrapped goes on where the line's text began, and a little further in, but leaves most of
 * the width to the text.
 */
function hang(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { doc, tabSize } = view.state;
  const most = Math.floor(Math.min(NARROW, columns(view)) / 4);
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = doc.lineAt(at);
      const spaces = /^[ \t]*/.exec(line.text)?.[0].replaceAll('\t', ' '.repeat(tabSize)) ?? '';
      const style = `--hang: ${Math.min(spaces.length + 2, most)}ch`;
      builder.add(line.from, line.from, Decoration.line({ attributes: { style } }));
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const hanging = ViewPlugin.define(
  (view) => ({
    decorations: hang(view),
    update({ docChanged, viewportChanged, geometryChanged, view: changed }: ViewUpdate) {
      if (docChanged || viewportChanged || geometryChanged) this.decorations = hang(changed);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

const compartment = new Compartment();
const wrapped: Extension = [EditorView.lineWrapping, hanging];

function isNarrow(view: EditorView): boolean {
  return columns(view) < NARROW;
}

function wrap(view: EditorView, on: boolean): void {
  if (on === (compartment.get(view.state) === wrapped)) return;
  view.dispatch({ effects: compartment.reconfigure(on ? wrapped : []) });
}

/** Whether it will be narrow in there, before anything has been drawn. */
function looksNarrow(place: HTMLElement): boolean {
  const { fontSize } = getComputedStyle(place);
  // Letters of code are about half as wide as high.
  return place.clientWidth / (parseFloat(fontSize) * 0.55) < NARROW;
}

/** Whether long lines are wrapped: always, never, or where there is little room for them. */
export type Wrap = 'as-fits' | 'always' | 'never';

/** Wraps long lines in an editor that shows one state after another. */
export interface Wrapping {
  /** For each state. */
  readonly extension: Extension;
  /** What is chosen from now on. */
  choose(choice: Wrap, view: EditorView): void;
  /** Another state is shown, which may be from before the choice, or from another width. */
  update(view: EditorView): void;
}

/** `place` is where the editor is. */
export function createWrapping(place: HTMLElement): Wrapping {
  let choice: Wrap = 'as-fits';
  const wanted = (narrow: boolean): boolean =>
    choice === 'as-fits' ? narrow : choice === 'always';

  function update(view: EditorView): void {
    if (view.dom.clientWidth > 0) wrap(view, wanted(isNarrow(view)));
  }

  /** Follows the width of the editor, and the size of its text. */
  const follow = EditorView.updateListener.of(({ view, geometryChanged }) => {
    // Not in the middle of the measuring that has found it out.
    if (geometryChanged) {
      queueMicrotask(() => {
        update(view);
      });
    }
  });
  return {
    get extension() {
      return [compartment.of(wanted(looksNarrow(place)) ? wrapped : []), follow];
    },
    choose(next, view) {
      choice = next;
      update(view);
    },
    update,
  };
}
