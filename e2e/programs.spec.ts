// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { typeAsPerson } from './person';
import { expect, test } from './workbench';

test('a program’s name is on the page and the tab, and can be changed there', async ({
  bench,
  page,
}) => {
  await bench.open();
  const name = page.getByRole('textbox', { name: 'Name of the program' });
  await expect(name).toHaveValue('Rainbow');
  await expect(page).toHaveTitle('Rainbow – whiletrue');
  await name.click();
  await page.keyboard.press('ControlOrMeta+a');
  await typeAsPerson(page, 'Night light\n');
  await expect(page).toHaveTitle('Night light – whiletrue');

  // Escape takes back, and nothing at all is no name.
  await page.keyboard.press('End');
  await typeAsPerson(page, ' oh no');
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('Night light');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A program needs a name')).toBeVisible();
  await expect(name).toHaveValue('Night light');
  await expect(name).toBeFocused();

  await page.reload();
  await bench.ready();
  await expect(name).toHaveValue('Night light');
  await expect(page).toHaveTitle('Night light – whiletrue');
});
