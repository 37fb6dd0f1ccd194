// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

/**
 * The line that somebody types in stays in view when the editor becomes lower: the keyboard of a
 * phone comes up, a phone is turned. Who has scrolled away from the cursor is left there.
 */
export const keepCursorInView: Extension = ViewPlugin.define((view) => {
  const { scrollDOM } = view;
  let height = scrollDOM.clientHeight;
  const observer = new ResizeObserver(() => {
    const before = height;
    height = scrollDOM.clientHeight;
    if (height >= before || !view.hasFocus) return;
    const { head } = view.state.selection.main;
    const { bottom } = view.lineBlockAt(head);
    const line = bottom + view.documentPadding.top - scrollDOM.scrollTop;
    if (line < 0 || line > before + view.defaultLineHeight) return;
    view.dispatch({ effects: EditorView.scrollIntoView(head) });
  });
  observer.observe(scrollDOM);
  return {
    destroy() {
      observer.disconnect();
    },
  };
});
