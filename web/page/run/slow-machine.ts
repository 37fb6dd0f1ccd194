// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { within } from '../../project/within';
import { loadAgain, loadFirmware } from '../../worker/load-firmware';
import type { Notices } from '../../ui/notices';

const PATIENCE_MS = 10_000;
const TEXT =
  'The simulated board is long in coming: your connection is slow, or has stopped. Your program is safe, and runs as soon as the board is there.';

/** Says so when a Run waits for a machine that is long in coming, until it is there or has failed. */
export async function tellSlowMachine(notices: Notices): Promise<void> {
  const loaded = loadFirmware().then(
    () => 'there' as const,
    () => 'failed' as const,
  );
  if (await within(PATIENCE_MS, loaded)) return;
  notices.show({
    kind: 'problem',
    about: 'machine',
    text: TEXT,
    action: {
      label: 'Try again',
      press() {
        loadAgain();
        void tellSlowMachine(notices);
      },
    },
  });
  // Of what failed, the machine's own trouble tells.
  if ((await loaded) === 'there') notices.over('machine');
}
