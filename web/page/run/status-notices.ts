// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Frame } from '../../console/traceback';
import type { Project } from '../../project/project';
import type { Notices } from '../../ui/notices';
import { createBootNotice } from './boot-notice';
import { createRestartNotice } from './restart-notice';
import { createSafeModeNotice } from './safe-mode-notice';
import type { Status } from './status';

/** Messages that come and go with the program's state, and say why it does not run as meant. */
export interface StatusNotices {
  update(status: Status): void;
}

export function createStatusNotices(
  files: () => Project['files'],
  notices: Notices,
  goTo: (place: Frame) => void,
): StatusNotices {
  const all = [
    createRestartNotice(files, notices, goTo),
    createBootNotice(notices, goTo),
    createSafeModeNotice(notices),
  ];
  return {
    update(status) {
      for (const notice of all) notice.update(status);
    },
  };
}
