// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { MAIN_FILE } from '../../project/project';
import type { Notices } from '../../ui/notices';
import type { Status } from './status';

const TEXT = `The board is in safe mode, as the program asked for with microcontroller.on_next_reset(), so ${MAIN_FILE} does not run. Press Run or Reset to leave safe mode.`;

/** Says why the program does not run in safe mode, and how to leave it. */
export interface SafeModeNotice {
  update(status: Status): void;
}

export function createSafeModeNotice(notices: Notices): SafeModeNotice {
  let told = false;
  return {
    update({ kind }) {
      const is = kind === 'safe-mode';
      // In the REPL the board still is.
      if (is === told || kind === 'repl' || kind === 'repl-busy') return;
      told = is;
      if (is) notices.show({ kind: 'news', about: 'safe-mode', text: TEXT });
      else notices.over('safe-mode');
    },
  };
}
