// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect } from './workbench';

export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export const file = (name: string, text: string): Dropped => ({ name, bytes: strToU8(text) });

export function zip(name: string, files: Readonly<Record<string, string | Uint8Array>>): Dropped {
  const entries = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return { name, bytes: zipSync(Object.fromEntries(entries)) };
}

/** Drops files on the page, as from the computer’s own windows. */
export async function drop(page: Page, onto: string, files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of all) {
        transfer.items.add(new File([Uint8Array.from(bytes)], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  const place = page.locator(onto);
  await place.dispatchEvent('dragover', { dataTransfer: data });
  await expect(page.getByText('Drop to open')).toBeVisible();
  await place.dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByText('Drop to open')).toBeHidden();
}
