// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Folders that a program makes.
import { expect, test } from './workbench';

test('a folder that a program makes is seen, and what it writes there', async ({ bench, page }) => {
  await bench.open();
  await bench.run(
    'import os\nos.mkdir("/logs")\ninput("go on? ")\nopen("/logs/a.txt", "w").close()\n',
  );
  await bench.prints('go on?');
  const folder = page.getByRole('tab', { name: 'logs/', exact: true });
  await folder.click();
  await expect(page.getByRole('tabpanel')).toContainText(
    'logs/ is a folder on the board’s drive, and nothing lies in it yet.',
  );
  await expect(bench.button('Delete logs/')).toBeHidden();
  await bench.button('File').click();
  await expect(page.getByRole('menuitem', { name: /^Download/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await bench.type('y\n');
  await expect(page.getByRole('tab', { name: 'logs/a.txt' })).toBeVisible();
  await expect(folder).toHaveCount(0);
  await expect(bench.editor).toContainText('os.mkdir');

  // Another program's board has none.
  await bench.run('import os\nos.mkdir("/more")\n');
  await expect(page.getByRole('tab', { name: 'more/' })).toBeVisible();
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'New program' }).click();
  await expect(page.getByRole('tab', { name: 'more/' })).toHaveCount(0);
});
