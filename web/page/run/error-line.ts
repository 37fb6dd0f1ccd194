// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createSaid } from '../../ui/said';
import type { Status } from './status';

/**
 * What an error means, in one sentence below the status. Where the editor shows it at its line it is
 * only heard, not seen.
 */
export interface ErrorLine {
  readonly dom: HTMLElement;
  update(status: Status): void;
}

export function createErrorLine(): ErrorLine {
  const said = createSaid('error-line');
  return {
    dom: said.dom,
    update(status) {
      const isError = status.kind === 'error';
      said.dom.classList.toggle('at-its-line', isError && status.place !== null);
      said.update(isError ? status.sentence || status.message : '');
    },
  };
}
