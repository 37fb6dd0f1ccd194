// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog, type OpenDialog } from '../ui/dialog';
import { button, element } from '../ui/dom';
import type { Project } from '../project/project';
import { sizeText } from '../project/text';
import { typedTitle } from '../project/title';
import { makeFragment, MAX_FILES, type SharedProgram } from './link';
import { lengthAdvice } from './link-length';

/** More names than this nobody reads. */
const MOST_NAMED = 8;

export interface ShareOptions {
  readonly project: Project;
  /** The person gave the program another name. */
  rename(title: string): void;
  /** Gives the person the program as a file. */
  save(): void;
}

/** What a link to a project holds: the person's files, not what the program made. */
export function sharedProgram(project: Project): SharedProgram {
  const files = [...project.files]
    .filter(([, file]) => file.by !== 'program')
    .map(([path, file]): [string, Uint8Array] => [path, file.bytes]);
  const { title, board, strips, driveHeld } = project;
  return { title, board, files: new Map(files), strips, driveHeld };
}

/** Shows a link to the project, to copy or to send. */
export function showShareDialog(options: ShareOptions): void {
  const { project } = options;
  const dialog = openDialog('Share this program');
  const program = sharedProgram(project);
  if (makeFragment(program) === null) {
    const { size } = program.files;
    const why =
      size > MAX_FILES
        ? `This program has ${size} files, and a link holds ${MAX_FILES} at most.`
        : 'This program is too big for a link.';
    offerFile(dialog, why, options);
    return;
  }
  let title = project.title;
  let link = '';
  const field = element('input', {
    type: 'text',
    readonly: true,
    id: 'share-link',
    spellcheck: 'false',
    'aria-describedby': 'share-advice',
  });
  field.addEventListener('focus', () => {
    field.select();
  });
  const holds = element('p', { class: 'fine' });
  const advice = element('p', { id: 'share-advice', class: 'advice', 'aria-live': 'polite' });
  const said = element('p', { class: 'said', role: 'status' });
  const save = button({}, 'Save to a file', options.save);
  const show = (): void => {
    link = linkTo({ ...program, title });
    field.value = link;
    said.textContent = '';
    holds.textContent = `Holds ${heldParts(program)}; ${sizeText(link.length)}.`;
    const text = lengthAdvice(link.length);
    advice.textContent = text ?? '';
    advice.hidden = save.hidden = text === null;
  };
  const trouble = element('p', { id: 'share-name-problem', class: 'problem', role: 'alert' });
  const name = nameField(project.title, (text) => {
    const typed = typedTitle(text, project.title);
    title = typed.title;
    trouble.textContent = typed.told ?? '';
    show();
  });
  void dialog.closed.then(() => {
    if (title !== project.title) options.rename(title);
  });
  show();
  dialog.body.append(
    element(
      'p',
      {},
      'Anyone who opens this link gets a copy of your program. Nothing runs until they press Run.',
    ),
    element('label', { for: 'share-name' }, 'Name'),
    name,
    trouble,
    element('p', { class: 'fine' }, 'In a class, say whose it is: “Ada’s night light”.'),
    element('label', { for: 'share-link' }, 'Link'),
    field,
    advice,
    holds,
  );
  const left = [...project.files.keys()].filter((path) => !program.files.has(path));
  if (left.length > 0) {
    dialog.body.append(
      element('p', { class: 'fine' }, `Left out, because the program made it: ${listed(left)}.`),
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
  dialog.foot.append(button({}, 'Close', dialog.close), save);
  if ('share' in navigator) {
    dialog.foot.append(
      button({}, 'Send…', () => {
        navigator.share({ title, url: link }).catch(() => undefined);
      }),
    );
  }
  dialog.foot.append(copy);
  copy.focus();
}

function heldParts({ files, strips, driveHeld }: SharedProgram): string {
  const shapes = Object.keys(strips).length;
  const settings = [
    'the board',
    ...(shapes > 0 ? [shapes === 1 ? 'the shape of a strip' : 'the shapes of strips'] : []),
    ...(driveHeld ? ['that the board’s drive is read-only for the program'] : []),
  ];
  const last = settings.pop() ?? '';
  return `${['the name', listed([...files.keys()]), ...settings].join(', ')} and ${last}`;
}

/** Some names of many. */
function listed(names: readonly string[]): string {
  const most = names.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED;
  const more = names.length > most ? [`${names.length - most} more files`] : [];
  return [...names.slice(0, most), ...more].join(', ');
}

/** For what is too much for any link. */
function offerFile(dialog: OpenDialog, why: string, options: ShareOptions): void {
  dialog.body.append(
    element(
      'p',
      {},
      `${why} Save it to a file and send that: it opens here, by “Open a file…” or when it is dropped on the page.`,
    ),
  );
  const save = button({ class: 'button main' }, 'Save to a file', () => {
    options.save();
    dialog.close();
  });
  dialog.foot.append(button({}, 'Close', dialog.close), save);
  save.focus();
}

function nameField(title: string, change: (typed: string) => void): HTMLInputElement {
  const name = element('input', {
    type: 'text',
    class: 'plain',
    id: 'share-name',
    value: title,
    'aria-describedby': 'share-name-problem',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
  });
  name.addEventListener('input', () => {
    change(name.value);
  });
  return name;
}

function linkTo(program: SharedProgram): string {
  return location.href.replace(/#.*$/, '') + (makeFragment(program) ?? '');
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
