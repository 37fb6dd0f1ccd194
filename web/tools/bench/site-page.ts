// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Page } from '@playwright/test';

/** Opens the built site; its board is drawn then. */
export async function openSite(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await page.getByRole('button', { name: 'Button A', exact: true }).waitFor();
}

/** Runs a program in the opened site, until its first output, which is "first words". */
export async function runInSite(page: Page, program: string): Promise<void> {
  await page.getByRole('textbox', { name: /, editor$/ }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(program);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('.xterm-rows', { hasText: /first.words/ }).waitFor();
}
