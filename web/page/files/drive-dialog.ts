// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { check } from '../../ui/choices';
import { openDialog } from '../../ui/dialog';
import { button, element } from '../../ui/dom';

const LABEL = 'The drive is read-only for the program';
const WHAT =
  'A real board shares its drive with the computer that it is plugged into, and only one of the two can write. The computer has it, so a program that opens a file to write gets OSError 30, “Read-only filesystem”.';
const HOW =
  'Here both can write, unless you choose this to see what a board does. As there, boot.py can change it: storage.remount("/", readonly=False) lets the program write. It holds from the next Run on, and is kept with this program.';

/** Asks whether the drive is read-only for the program; `choose` is called with each new answer. */
export function showDriveDialog(now: boolean, choose: (held: boolean) => void): void {
  const dialog = openDialog('The board’s drive');
  const held = check(LABEL, now, choose);
  held.querySelector('input')?.setAttribute('aria-describedby', 'drive-what drive-how');
  dialog.body.append(
    held,
    element('p', { id: 'drive-what', class: 'fine' }, WHAT),
    element('p', { id: 'drive-how', class: 'fine' }, HOW),
  );
  dialog.foot.append(button({ class: 'button main' }, 'Done', dialog.close));
}
