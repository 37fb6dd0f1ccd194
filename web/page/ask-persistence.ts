// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

const ASKED_KEY = 'whiletrue-asked-to-persist';

/**
 * Asks the browser not to clear the programs when the disk is full. Most decide for themselves;
 * Firefox asks the person, so it is done once, when there is work to keep, and never again.
 */
export async function askPersistence(): Promise<void> {
  try {
    if (localStorage.getItem(ASKED_KEY) !== null || (await navigator.storage.persisted())) return;
    localStorage.setItem(ASKED_KEY, 'yes');
    await navigator.storage.persist();
  } catch {
    // No storage, or no secure context: then it is as it was.
  }
}
