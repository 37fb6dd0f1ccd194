// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createSaid } from '../../ui/said';
import type { ProgramError } from '../../errors/explain';
import { shortened } from '../../ui/shortened';
import { errorText, type Status } from './status';

/**
 * What an error means, in one sentence below the status. Where the editor shows it at its line it is
 * only heard, not seen; boot.py's is seen, with its place, while the status tells of code.py.
 */
export interface ErrorLine {
  readonly dom: HTMLElement;
  update(status: Status, ofBoot: ProgramError | null): void;
}

export function createErrorLine(): ErrorLine {
  const said = createSaid('error-line');
  return {
    dom: said.dom,
    update(status, ofBoot) {
      const isError = status.kind === 'error';
      said.dom.classList.toggle('at-its-line', isError && status.place !== null);
      const besides = ofBoot ? `${errorText(ofBoot.place, '')}: ${meaning(ofBoot)}` : '';
      said.update(isError ? meaning(status) : besides);
    },
  };
}

function meaning({ sentence, message }: ProgramError): string {
  return sentence || shortened(message);
}
