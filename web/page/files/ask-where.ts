// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { openDialog } from '../../ui/dialog';
import { button, element } from '../../ui/dom';

/** What is to be done with files that a person opened. */
export type Choice = 'program' | 'add' | 'nothing';

/** The program that files may become a part of. */
export interface OpenProgram {
  readonly title: string;
  /** Where they would lie, if they are a library. */
  readonly library: string | null;
  /** What they would replace. */
  readonly replaced: readonly string[];
}

/**
 * Asks whether files become a program of their own or part of the one that is open. `what` is the name of the folder
 * around them, or their names.
 */
export async function askWhere(
  what: string | readonly string[],
  { title, library, replaced }: OpenProgram,
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
        ? `As a program of its own, or as ${file} of “${title}”?`
        : `This looks like a library, which a program imports. As part of “${title}”, in ${library}, or as a program of its own?`,
      ` ${lossText(title, replaced)}`,
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

function lossText(title: string, replaced: readonly string[]): string {
  const [only] = replaced;
  if (only === undefined) return 'Nothing is lost either way.';
  const there =
    replaced.length === 1
      ? `${only}, which is not the same: adding replaces it.`
      : `${replaced.length} of these files, which are not the same: adding replaces them.`;
  return `“${title}” already has ${there} The program as it is now is then kept under My programs, too.`;
}
