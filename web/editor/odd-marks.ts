// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder, type EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { explain, ODD, oddCharacter } from './odd-characters';

interface Found {
  readonly at: number;
  readonly words: string;
  /** It takes no room: something has to be put in its place to be seen. */
  readonly widthless: boolean;
}

class Sign extends WidgetType {
  constructor(readonly words: string) {
    super();
  }
  override eq(other: Sign): boolean {
    return other.words === this.words;
  }
  override toDOM(): HTMLElement {
    const dom = document.createElement('span');
    dom.className = 'cm-odd';
    dom.textContent = '•';
    dom.title = this.words;
    dom.setAttribute('role', 'img');
    dom.setAttribute('aria-label', this.words);
    return dom;
  }
}

/** The odd characters between two places. In strings and comments only those that are not seen. */
function oddIn(state: EditorState, from: number, to: number): Found[] {
  const found: Found[] = [];
  const tree = syntaxTree(state);
  for (const { 0: character, index } of state.sliceDoc(from, to).matchAll(ODD)) {
    const odd = oddCharacter(character);
    if (!odd) continue;
    const at = from + index;
    const inText = /^((Format)?String|Comment)$/.test(tree.resolveInner(at, 1).name);
    // A joiner in a string makes one picture of several.
    if (inText && (!odd.unseen || character === '\u200d')) continue;
    const words = inText ? `A ${odd.name}.` : explain(odd);
    found.push({ at, words, widthless: odd.unseen && odd.meant !== ' ' });
  }
  return found;
}

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (const { at, words, widthless } of oddIn(view.state, from, to)) {
      const decoration = widthless
        ? Decoration.replace({ widget: new Sign(words) })
        : Decoration.mark({ tagName: 'mark', class: 'cm-odd', attributes: { title: words } });
      builder.add(at, at + 1, decoration);
    }
  }
  return builder.finish();
}

const marks = ViewPlugin.define(
  (view) => ({
    decorations: decorate(view),
    update(update: ViewUpdate) {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || parsed) {
        this.decorations = decorate(update.view);
      }
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

/** Who cannot see the marks hears of them on coming to their line. */
const announcements = EditorView.updateListener.of(({ state, startState, view, selectionSet }) => {
  if (!selectionSet) return;
  const line = state.doc.lineAt(state.selection.main.head);
  if (startState.doc.lineAt(startState.selection.main.head).number === line.number) return;
  const words = new Set(oddIn(state, line.from, line.to).map((found) => found.words));
  if (words.size === 0) return;
  const text = `Line ${line.number}: ${[...words].join(' ')}`;
  view.dispatch({ effects: EditorView.announce.of(text) });
});

/** Shows characters that look like others, or like nothing, and says what they are. */
export const oddMarks: Extension = [marks, announcements];
