// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Page } from '@playwright/test';

/** The machine answers no more, as if C went round for ever in it. No program is known that makes it do so. */
export async function deafen(page: Page): Promise<void> {
  const [worker, ...others] = page.workers();
  if (worker === undefined || others.length > 0) throw new Error('which one is the machine’s?');
  // Comes back when the worker is thrown away.
  void worker.evaluate('for (;;);').catch(() => undefined);
  await page.waitForTimeout(300);
}
