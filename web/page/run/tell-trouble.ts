// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { bytesOf } from '../../project/text';
import type { Notices } from '../../ui/notices';
import type { Trouble } from '../../worker/trouble';
import type { Status } from './status';
import { troubleWords } from './trouble-words';

/** What of the page tells of a trouble, and what is offered against it. */
export interface TroubleHost {
  readonly notices: Notices;
  /** The program is off, for this reason. */
  off(reason: Status): void;
  /** Writes to the console. */
  write(bytes: Uint8Array): void;
  reload(): void;
  run(): void;
}

/** Says what happened to the board: in a message, in the console and in the status. */
export function tellTrouble(
  trouble: Trouble,
  { notices, off, write, reload, run }: TroubleHost,
): void {
  const { text, line, status, offer } = troubleWords(trouble);
  if (status) off(status);
  if (line) write(bytesOf(`\r\n\x1b[0;90m[${line}]\x1b[0m\r\n`));
  const actions = {
    reload: { label: 'Reload the page', press: reload },
    run: { label: 'Try again', press: run },
  };
  const action = offer && actions[offer];
  notices.show({ kind: 'problem', about: 'machine', text, ...(action && { action }) });
}
