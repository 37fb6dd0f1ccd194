// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Frame } from '../../console/traceback';
import type { RestartCall } from '../../errors/restart-calls';
import { MAIN_FILE, type Project } from '../../project/project';
import type { Notices } from '../../ui/notices';
import type { Status } from './status';

/** Says that the program starts the board again and again, and which line does it. */
export interface RestartNotice {
  update(status: Status): void;
}

export function createRestartNotice(
  files: () => Project['files'],
  notices: Notices,
  goTo: (place: Frame) => void,
): RestartNotice {
  let restarting = false;

  async function tell(): Promise<void> {
    const now = files();
    // Without network it may not be had.
    const calls = await import('../../errors/restart-calls').then(
      ({ findRestartCalls }) => findRestartCalls(now),
      () => [],
    );
    if (!restarting) return;
    const [only = null, ...others] = calls;
    const call = others.length === 0 ? only : null;
    notices.show({
      kind: 'problem',
      about: 'restarts',
      text: restartWords(call),
      ...(call && {
        action: {
          label: 'Show the line',
          press() {
            goTo(call.place);
          },
        },
      }),
    });
  }

  return {
    update({ kind }) {
      if ((kind === 'restarting') === restarting) return;
      restarting = !restarting;
      if (restarting) void tell();
      else notices.over('restarts');
    },
  };
}

/** `call` is what does it, where that is known. */
export function restartWords(call: RestartCall | null): string {
  const what = 'This program restarts the board again and again';
  if (!call) {
    return `${what}. Stop it, or take out the line that does it: look for microcontroller.reset() and supervisor.reload().`;
  }
  const { file, line } = call.place;
  const where = file === MAIN_FILE ? `line ${line}` : `${file}, line ${line}`;
  return `${what} (${where}: ${call.name}). Stop it, or take that line out.`;
}
