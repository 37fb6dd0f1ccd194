// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createSaid } from '../ui/said';

/** `kept`: a reload works without network; `open-only`: only what is open does. */
export type OfflineState = 'preparing' | 'kept' | 'open-only';

const WORDS: Readonly<Record<OfflineState, string>> = {
  preparing: 'Getting ready to work without internet…',
  kept: 'Ready to work without internet.',
  'open-only': 'Works without internet while it stays open.',
};

/** Says whether the page can be opened without network: a calm line in the View menu. */
export interface OfflineLine {
  readonly dom: HTMLElement;
  update(state: OfflineState): void;
}

export function createOfflineLine(): OfflineLine {
  const said = createSaid('offline-line');
  said.update(WORDS.preparing);
  return {
    dom: said.dom,
    update(state) {
      said.update(WORDS[state]);
    },
  };
}
