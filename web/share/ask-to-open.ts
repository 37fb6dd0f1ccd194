// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../ui/dialog';
import { button, element } from '../ui/dom';
import { textOf } from '../project/text';
import type { SharedProgram } from './link';

/** Asks whether a shared program may take the place of the person's own. */
export async function askToOpen(program: SharedProgram, own: string): Promise<boolean> {
  const dialog = openDialog('Open the shared program?', true);
  let open = false;
  const what = program.title === '' ? 'a program' : `“${program.title}”`;
  dialog.body.append(
    element(
      'p',
      {},
      `Somebody sent you ${what} (${[...program.files.keys()].join(', ')}). If you open it, “${own}” is kept under My programs.`,
    ),
    preview(program),
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

/** The person has changed what this link once gave: which of the two is meant? */
export async function askWhich(title: string): Promise<'mine' | 'fresh' | 'neither'> {
  const dialog = openDialog('Open yours, or a fresh copy?');
  let choice: 'mine' | 'fresh' | 'neither' = 'neither';
  const choosing = (chosen: typeof choice) => (): void => {
    choice = chosen;
    dialog.close();
  };
  dialog.body.append(
    element(
      'p',
      {},
      `You have opened this link before, and changed the program since: it is “${title}” under My programs. A fresh copy is as it was sent, and leaves yours alone.`,
    ),
  );
  const mine = button({ class: 'button main' }, 'Open mine', choosing('mine'));
  dialog.foot.append(button({}, 'Open a fresh copy', choosing('fresh')), mine);
  mine.focus();
  await dialog.closed;
  return choice;
}

function preview(program: SharedProgram): HTMLElement {
  const main = program.files.get('code.py') ?? [...program.files.values()][0];
  const text = (main && textOf(main)) ?? '';
  return element(
    'pre',
    { class: 'preview', tabindex: '0', 'aria-label': 'The shared program' },
    text.slice(0, 20_000),
  );
}
