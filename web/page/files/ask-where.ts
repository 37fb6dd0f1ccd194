// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../../ui/dialog';
import { button, element } from '../../ui/dom';

/** What is to be done with files that a person opened. */
export type Choice = 'program' | 'add' | 'nothing';

/**
 * Asks whether files become a program of their own or part of the one called `title`. `what` is the name of the
 * folder around them, or their names; `library` where they would lie, if they are a library.
 */
export async function askWhere(
  what: string | readonly string[],
  title: string,
  library: string | null,
): Promise<Choice> {
  const names = typeof what === 'string' ? [what] : what;
  const dialog = openDialog(
    `Open ${names.length === 1 ? `“${names[0] ?? ''}”` : `${names.length} files`}`,
  );
  let choice: Choice = 'nothing';
  const choosing = (chosen: Choice) => (): void => {
    choice = chosen;
    dialog.close();
  };
  const file = names.length === 1 ? 'a file' : 'files';
  dialog.body.append(
    element(
      'p',
      {},
      library === null
        ? `As a program of its own, or as ${file} of “${title}”? Nothing is lost either way.`
        : `This looks like a library, which a program imports. As part of “${title}”, in ${library}, or as a program of its own? Nothing is lost either way.`,
    ),
  );
  const isLibrary = library !== null;
  const program = button(
    { class: isLibrary ? 'button' : 'button main' },
    'New program',
    choosing('program'),
  );
  const add = button(
    { class: isLibrary ? 'button main' : 'button' },
    'Add to this program',
    choosing('add'),
  );
  dialog.foot.append(
    button({}, 'Cancel', dialog.close),
    ...(isLibrary ? [program, add] : [add, program]),
  );
  (isLibrary ? add : program).focus();
  await dialog.closed;
  return choice;
}
