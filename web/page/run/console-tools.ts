// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { byId } from '../../ui/dom';
import type { Notices } from '../../ui/notices';

const CTRL_C = Uint8Array.of(3);
const CTRL_D = Uint8Array.of(4);

export interface ConsoleToolsEvents {
  send(bytes: Uint8Array): void;
  clear(): void;
  run(): void;
}

/** The buttons of the console: for phones, which have no Ctrl key. `begun`: the board has run. */
export function setUpConsoleTools(
  begun: () => boolean,
  notices: Notices,
  events: ConsoleToolsEvents,
): void {
  byId('interrupt').addEventListener('click', () => {
    if (begun()) events.send(CTRL_C);
    else {
      notices.show({
        kind: 'news',
        about: 'machine',
        text: 'Nothing runs yet, so there is nothing to interrupt. Press Run first.',
      });
    }
  });
  byId('reload').addEventListener('click', () => {
    // As on a board, where Ctrl-D runs the program anew.
    if (begun()) events.send(CTRL_D);
    else events.run();
  });
  byId('clear').addEventListener('click', () => {
    events.clear();
  });
}
