// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { byId } from '../ui/dom';

/**
 * Does what was pressed before the page could do it (see early.ts). Run waits for the link that the
 * page was opened with: it is the linked program that is meant.
 */
export async function handOver(save: () => void, linkTaken: Promise<void>): Promise<void> {
  const presses = window.early.take();
  await linkTaken;
  for (const press of presses) {
    if (press === 'save') {
      save();
      continue;
    }
    const button = byId(press);
    button.removeAttribute('aria-busy');
    button.click();
  }
}
