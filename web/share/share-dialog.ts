// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../page/dialog';
import { button, element } from '../page/dom';
import type { Project } from '../project/project';
import { sizeText, textOf } from '../project/text';
import { makeFragment, type SharedProgram } from './link';

/** What a link to a project holds: the person's files, not what the program made. */
export function sharedProgram(project: Project): SharedProgram {
  const files = [...project.files]
    .filter(([, file]) => file.by === 'person')
    .map(([path, file]): [string, Uint8Array] => [path, file.bytes]);
  return { board: project.board, files: new Map(files) };
}

/** Shows a link to the project, to copy or to send. */
export function showShareDialog(project: Project): void {
  const program = sharedProgram(project);
  const fragment = makeFragment(program);
  const dialog = openDialog('Share this program');
  if (fragment === null) {
    dialog.body.append(
      element('p', {}, 'This program is too big for a link. Delete a file you don’t need.'),
    );
    dialog.foot.append(button({}, 'Close', dialog.close));
    return;
  }
  const link = location.href.replace(/#.*$/, '') + fragment;
  const names = [...program.files.keys()].join(', ');
  const left = [...project.files.keys()].filter((path) => !program.files.has(path));
  const field = element('input', {
    type: 'text',
    readonly: true,
    id: 'share-link',
    value: link,
    spellcheck: 'false',
  });
  field.addEventListener('focus', () => {
    field.select();
  });
  const said = element('p', { class: 'said', role: 'status' });
  dialog.body.append(
    element(
      'p',
      {},
      'Anyone who opens this link gets a copy of your program. Nothing runs until they press Run.',
    ),
    element('label', { for: 'share-link' }, 'Link'),
    field,
    element('p', { class: 'fine' }, `Holds ${names} and the board; ${sizeText(link.length)}.`),
  );
  if (left.length > 0) {
    dialog.body.append(
      element('p', { class: 'fine' }, `Left out, because the program made it: ${left.join(', ')}.`),
    );
  }
  dialog.body.append(said);
  const copy = button({ class: 'button main' }, 'Copy link', () => {
    void copyText(link).then((done) => {
      if (!done) field.focus();
      said.textContent = done
        ? 'Copied. Paste it wherever you like.'
        : 'Your browser doesn’t let a page copy. The link is selected: copy it from there.';
    });
  });
  if ('share' in navigator) {
    dialog.foot.append(
      button({}, 'Send…', () => {
        navigator.share({ title: project.title, url: link }).catch(() => undefined);
      }),
    );
  }
  dialog.foot.append(copy);
  copy.focus();
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Asks whether a shared program may take the place of the person's own. */
export async function askToOpen(program: SharedProgram, own: string): Promise<boolean> {
  const dialog = openDialog('Open the shared program?', true);
  let open = false;
  const names = [...program.files.keys()];
  const main = program.files.get('code.py') ?? [...program.files.values()][0];
  const text = (main && textOf(main)) ?? '';
  dialog.body.append(
    element(
      'p',
      {},
      `Somebody sent you a program (${names.join(', ')}). If you open it, “${own}” is kept under My programs.`,
    ),
    element(
      'pre',
      { class: 'preview', tabindex: '0', 'aria-label': 'The shared program' },
      text.slice(0, 20_000),
    ),
    element('p', { class: 'fine' }, 'Nothing runs until you press Run.'),
  );
  const yes = button({ class: 'button main' }, 'Open the shared program', () => {
    open = true;
    dialog.close();
  });
  dialog.foot.append(button({}, 'Keep mine', dialog.close), yes);
  yes.focus();
  await dialog.closed;
  return open;
}
