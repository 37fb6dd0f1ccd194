// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../page/dialog';
import { button, element } from '../page/dom';
import { firstFile, type Project } from './project';
import type { KeptProject } from './store';
import { textOf } from './text';

export interface ProgramsDialogOptions {
  readonly kept: readonly KeptProject[];
  readonly current: Project;
  /** Whether the browser keeps anything. */
  readonly keeps: boolean;
  open(kept: KeptProject): void;
  remove(kept: KeptProject): void;
  /** Takes a removal back. */
  restore(kept: KeptProject): void;
  /** Starts an empty program. */
  create(): void;
}

/** Lists all programs that are kept. */
export function showProgramsDialog(options: ProgramsDialogOptions): void {
  const dialog = openDialog('My programs', true);
  const list = element('ul', { class: 'programs' });
  for (const kept of options.kept) {
    const isCurrent = kept.project.id === options.current.id;
    const row = element('li', {});
    const open = button(
      { class: 'program', 'aria-current': isCurrent && 'true' },
      [
        element('span', { class: 'program-title' }, kept.project.title),
        element('span', { class: 'fine' }, isCurrent ? 'open now' : when(kept.savedAt, Date.now())),
        element('code', {}, firstLines(kept.project)),
      ],
      () => {
        dialog.close();
        if (!isCurrent) options.open(kept);
      },
    );
    row.append(open);
    if (!isCurrent) row.append(deleteButton(row, kept, options));
    list.append(row);
  }
  dialog.body.append(
    element(
      'p',
      {},
      options.keeps
        ? 'Every program you change is kept here, in this browser.'
        : 'This browser doesn’t keep anything for this page (a private window, perhaps), so this list goes when you close it.',
    ),
  );
  if (options.kept.length > 0) dialog.body.append(list);
  else dialog.body.append(element('p', { class: 'fine' }, 'Nothing yet.'));
  dialog.foot.append(
    button({}, 'New empty program', () => {
      dialog.close();
      options.create();
    }),
    button({}, 'Close', dialog.close),
  );
}

function deleteButton(
  row: HTMLElement,
  kept: KeptProject,
  options: ProgramsDialogOptions,
): HTMLElement {
  const { title } = kept.project;
  const attributes = { class: 'button small quiet', 'aria-label': `Delete ${title}` };
  return button(attributes, 'Delete', () => {
    const content = [...row.childNodes];
    options.remove(kept);
    const undo = button({ class: 'button small' }, 'Undo', () => {
      options.restore(kept);
      row.replaceChildren(...content);
      row.querySelector('button')?.focus();
    });
    row.replaceChildren(element('p', { class: 'gone' }, `Deleted “${title}”.`), undo);
    undo.focus();
  });
}

/** The first lines that say something. */
function firstLines(project: Project): string {
  const main = project.files.get(firstFile(project));
  const text = main ? textOf(main.bytes) : null;
  if (text === null) return [...project.files.keys()].join(', ');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, 2).join('\n').slice(0, 200);
}

/** "just now", "5 minutes ago", "yesterday", "12 March" */
function when(time: number, now: number): string {
  const minutes = Math.round((now - time) / 60_000);
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (minutes < 1) return 'just now';
  if (minutes < 60) return words.format(-minutes, 'minute');
  if (minutes < 24 * 60) return words.format(-Math.round(minutes / 60), 'hour');
  if (minutes < 7 * 24 * 60) return words.format(-Math.round(minutes / 60 / 24), 'day');
  return new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(time);
}
