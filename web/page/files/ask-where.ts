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
  const file = countOf(what) === 1 ? 'a file' : 'files';
  const question =
    library === null
      ? `As a program of its own, or as ${file} of “${title}”?`
      : `This looks like a library, which a program imports. As part of “${title}”, in ${library}, or as a program of its own?`;
  const program = { label: 'New program', choice: 'program' } as const;
  const add = { label: 'Add to this program', choice: 'add' } as const;
  return ask(
    what,
    `${question} ${lossText(title, replaced)}`,
    library === null ? [add, program] : [program, add],
  );
}

/** Asks whether files that can only become part of the open program are to replace what is there. */
export async function askWhether(
  what: string | readonly string[],
  { title, library, replaced }: OpenProgram,
): Promise<Choice> {
  const place = library === null ? '' : `This goes to ${library}. `;
  return ask(what, `${place}${lossText(title, replaced)}`, [
    { label: 'Add to this program', choice: 'add' },
  ]);
}

interface Offer {
  readonly label: string;
  readonly choice: Choice;
}

/** The last one offered is the main one. */
async function ask(
  what: string | readonly string[],
  text: string,
  offers: readonly Offer[],
): Promise<Choice> {
  const count = countOf(what);
  const name = typeof what === 'string' ? what : (what[0] ?? '');
  const dialog = openDialog(`Open ${count === 1 ? `“${name}”` : `${count} files`}`);
  let chosen: Choice = 'nothing';
  const buttons = offers.map(({ label, choice }, i) =>
    button({ class: i === offers.length - 1 ? 'button main' : 'button' }, label, () => {
      chosen = choice;
      dialog.close();
    }),
  );
  dialog.body.append(element('p', {}, text));
  dialog.foot.append(button({}, 'Cancel', dialog.close), ...buttons);
  buttons.at(-1)?.focus();
  await dialog.closed;
  return chosen;
}

function countOf(what: string | readonly string[]): number {
  return typeof what === 'string' ? 1 : what.length;
}

function lossText(title: string, replaced: readonly string[]): string {
  const [only] = replaced;
  if (only === undefined) return 'Nothing is lost either way.';
  const more = replaced.length - 3;
  const names = `${replaced.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const there =
    replaced.length === 1
      ? `${only}, which is not the same: adding replaces it.`
      : `${names}, which are not the same: adding replaces them.`;
  return `“${title}” already has ${there} The program as it is now is then kept under My programs, too.`;
}
