// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../../ui/dialog';
import { button, element } from '../../ui/dom';
import { createProgramRow, type ProgramRow, type RowEvents } from './program-row';
import type { KeptProject } from '../../project/kept-project';
import { textOf } from '../../project/text';

export interface ProgramsDialogOptions extends RowEvents {
  readonly kept: readonly KeptProject[];
  /** Whether the browser keeps anything. */
  readonly keeps: boolean;
  /** It keeps them, but not the last changes. */
  readonly refused: boolean;
  open(kept: KeptProject): void;
  /** Starts an empty program. */
  create(): void;
  openFiles(): void;
  openFolder(): void;
  closed(): void;
}

/** With fewer, one sees them all. */
const SEARCH_FROM = 6;

/** Lists all programs that are kept. */
export function showProgramsDialog(options: ProgramsDialogOptions): void {
  const dialog = openDialog('My programs', true);
  const list = element('ul', { class: 'programs' });
  const rows: ProgramRow[] = [];

  function add(kept: KeptProject, before: Node | null): ProgramRow {
    const row = createProgramRow(kept, {
      ...options,
      open(chosen) {
        dialog.close();
        if (!options.isOpen(chosen)) options.open(chosen);
      },
      async duplicate(original) {
        const copy = await options.duplicate(original);
        add(copy, row.dom).focus();
        return copy;
      },
      async remove(chosen) {
        const last = await options.remove(chosen);
        updateOthers(row);
        return last;
      },
      async restore(chosen) {
        await options.restore(chosen);
        updateOthers(row);
      },
    });
    rows.push(row);
    list.insertBefore(row.dom, before);
    return row;
  }
  /** One of them may have taken the place of the open program. */
  function updateOthers(row: ProgramRow): void {
    for (const other of rows) if (other !== row) other.update();
  }
  const sorted = [...options.kept].sort((a, b) => b.project.changedAt - a.project.changedAt);
  for (const kept of sorted) add(kept, null);

  dialog.body.append(
    element(
      'p',
      {},
      options.keeps
        ? `Every program you change is kept here, in this browser.${options.refused ? ' Your last changes could not be: it may have no room left.' : ''}`
        : 'This browser doesn’t keep anything for this page (a private window, perhaps), so this list goes when you close it.',
    ),
  );
  if (rows.length >= SEARCH_FROM) dialog.body.append(searchField(rows));
  if (rows.length > 0) dialog.body.append(list);
  else dialog.body.append(element('p', { class: 'fine' }, 'Nothing yet.'));
  const then = (act: () => void) => (): void => {
    dialog.close();
    act();
  };
  dialog.foot.append(
    button({}, 'Open a file', then(options.openFiles)),
    button({}, 'Open a folder', then(options.openFolder)),
    button({}, 'New program', then(options.create)),
    button({}, 'Close', dialog.close),
  );
  void dialog.closed.then(() => {
    options.closed();
  });
}

/** Shows only the rows whose name, or whose text, has all words that are typed. */
function searchField(rows: readonly ProgramRow[]): HTMLElement {
  const input = element('input', {
    type: 'search',
    id: 'find-program',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'A name, or words of the program',
  });
  const count = element('p', { class: 'fine', role: 'status' });
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const row of rows) {
      const text = searchable(row.kept);
      const shown = words.every((word) => text.includes(word));
      row.dom.hidden = !shown;
      if (shown) found++;
    }
    count.textContent = input.value.trim() === '' ? '' : `${found} of ${rows.length} programs`;
  });
  return element(
    'div',
    { class: 'find', role: 'search' },
    element('label', { for: 'find-program' }, 'Find a program'),
    input,
    count,
  );
}

function searchable({ project }: KeptProject): string {
  const texts = [...project.files].map(([path, { bytes }]) => `${path}\n${textOf(bytes) ?? ''}`);
  return [project.title, ...texts].join('\n').toLowerCase();
}
