// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Frame } from '../../console/traceback';
import { MAIN_FILE } from '../../project/project';
import { BOOT_FILE } from '../../sim/board';
import type { Notices } from '../../ui/notices';
import type { Status } from './status';

const TEXT = `${BOOT_FILE} still runs, and ${MAIN_FILE} begins only when it has ended. If there is a loop in it that never ends, press Stop, and move the loop to ${MAIN_FILE}.`;

/** Says that boot.py does not end, so that the program never begins. */
export interface BootNotice {
  update(status: Status): void;
}

export function createBootNotice(notices: Notices, goTo: (place: Frame) => void): BootNotice {
  let told = false;
  return {
    update(status) {
      const long = status.kind === 'in-boot' && status.long;
      if (long === told) return;
      told = long;
      if (!long) {
        notices.over('boot');
        return;
      }
      notices.show({
        kind: 'problem',
        about: 'boot',
        text: TEXT,
        action: {
          label: `Show ${BOOT_FILE}`,
          press() {
            goTo({ file: BOOT_FILE, line: 1 });
          },
        },
      });
    },
  };
}
