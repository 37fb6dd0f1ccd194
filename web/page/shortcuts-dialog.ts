// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../ui/dialog';
import { button, byId, element } from '../ui/dom';
import { isMac, keyName } from '../ui/key-names';

type Shortcut = readonly [what: string, ...keys: readonly string[]];

const GROUPS: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'Everywhere',
    shortcuts: [
      ['Run', 'Mod-Enter'],
      ['Stop', 'Mod-Shift-Enter'],
      ['Save', 'Mod-S'],
    ],
  },
  {
    title: 'In the editor',
    shortcuts: [
      ['Find', 'Mod-F'],
      ['Undo', 'Mod-Z'],
      ['Comment lines, or take the # away', 'Mod-/'],
      ['Move lines to the right', 'Tab'],
      ['Move lines to the left', 'Shift-Tab'],
      ['Leave the editor', 'Escape', 'Tab'],
    ],
  },
  {
    title: 'In the console',
    shortcuts: [
      ['Interrupt the program', 'Ctrl-C'],
      ['Run again, from the REPL', 'Ctrl-D'],
      ['Leave the console', 'Escape', 'Tab'],
    ],
  },
];

/** Lists the keys that do something. Those of the board are the ones its parts say. */
export function showShortcutsDialog(): void {
  const dialog = openDialog('Keyboard shortcuts');
  const parts = [...byId('board').querySelectorAll('[aria-keyshortcuts]')];
  const ofBoard = parts.map((part): Shortcut => [
    part.getAttribute('aria-label') ?? '',
    (part.getAttribute('aria-keyshortcuts') ?? '').toUpperCase(),
  ]);
  for (const { title, shortcuts } of [
    ...GROUPS,
    { title: 'On the board, after a click on it', shortcuts: ofBoard },
  ]) {
    dialog.body.append(
      element('h3', { class: 'shortcuts-title' }, title),
      element(
        'dl',
        { class: 'shortcuts' },
        ...shortcuts.map(([what, ...keys]) =>
          element('div', {}, element('dt', {}, what), element('dd', {}, ...written(keys))),
        ),
      ),
    );
  }
  // There is nothing to press in it, and it may be longer than the window: the arrow keys scroll what has the focus.
  dialog.body.tabIndex = 0;
  dialog.body.role = 'group';
  dialog.body.ariaLabel = 'Keys';
  const close = button({}, 'Close', dialog.close);
  dialog.foot.append(close);
  close.focus();
}

/** One after the other: "Escape, then Tab". */
function written(keys: readonly string[]): readonly (Node | string)[] {
  return keys.flatMap((key, index) => [
    ...(index > 0 ? [', then '] : []),
    element('kbd', {}, keyName(key, isMac())),
  ]);
}
