// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { indentLess, indentMore, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { openSearchPanel, closeSearchPanel, searchPanelOpen } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { showPanel, type Command, type EditorView, type Panel } from '@codemirror/view';
import { button, element, icon } from '../ui/dom';

/** What keyboards have and phones have not. Only shown where there is a touch screen. */
function createTouchBar(view: EditorView): Panel {
  const dom = document.createElement('div');
  dom.className = 'touch-bar';
  dom.setAttribute('role', 'toolbar');
  dom.setAttribute('aria-label', 'Editing');
  // The editor keeps the focus, and with it the phone its keyboard.
  dom.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  dom.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  // The words give way to the pictures where there is no room for them.
  const add = (label: string, command: Command): HTMLButtonElement => {
    const parts = [icon(label.toLowerCase()), element('span', {}, label)];
    const made = button({ class: 'button small quiet' }, parts, () => command(view));
    dom.append(made);
    return made;
  };
  const undoButton = add('Undo', undo);
  const redoButton = add('Redo', redo);
  add('Outdent', indentLess);
  add('Indent', indentMore);
  add('Find', (target) =>
    searchPanelOpen(target.state) ? closeSearchPanel(target) : openSearchPanel(target),
  );
  const update = (): void => {
    undoButton.setAttribute('aria-disabled', String(undoDepth(view.state) === 0));
    redoButton.setAttribute('aria-disabled', String(redoDepth(view.state) === 0));
  };
  update();
  return { dom, update };
}

export const touchBar: Extension = showPanel.of(createTouchBar);
