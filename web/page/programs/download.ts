// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { SavedFile } from '../../project/save-file';
import { element } from '../../ui/dom';

/** Browsers still read the address after the click. */
const READ_BY_MS = 60_000;

/** Gives a person a file, where the browser puts its downloads. */
export function download({ name, type, bytes }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, READ_BY_MS);
}
