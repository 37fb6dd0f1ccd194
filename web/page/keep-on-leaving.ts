// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Keeper } from '../project/keeper';
import { isOwnWork } from '../project/project';

/** Keeps the work when the page is left; where the browser doesn't, it asks the person first. */
export function keepOnLeaving(keeper: Keeper): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.flush();
  });
  window.addEventListener('beforeunload', (event) => {
    if (!keeper.keeps && isOwnWork(keeper.project)) event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    keeper.leave();
  });
}
