// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Files that are opened where the program has others of their names.
import { drop, file } from './drop';
import { expect, test } from './workbench';

test('a file that would replace another is told before, and the program as it was is kept', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.title.fill('Night');
  await bench.title.press('Enter');
  await bench.write('import helper\n');
  await bench.addFile('helper.py');
  await bench.write('x = "my own work"\n');
  const own = 'x = "my own work"';
  await drop(page, '#board', [file('helper.py', 'x = "another"\n')]);
  const dialog = page.getByRole('dialog', { name: 'Open “helper.py”' });
  await expect(dialog).toContainText('“Night” already has helper.py, which is not the same');
  await expect(dialog).not.toContainText('Nothing is lost');
  await dialog.getByRole('button', { name: 'Add to this program' }).click();
  await expect(page.getByText('Replaced helper.py.')).toContainText('as “Night (copy)”');
  await expect(bench.editor).toHaveText('x = "another"');

  // Taken back, there is nothing to keep.
  await bench.button('Undo').click();
  await expect(bench.editor).toHaveText(own);
  await bench.button('My programs').click();
  const programs = page.getByRole('dialog', { name: 'My programs' });
  await expect(programs).toContainText('Night');
  await expect(programs).not.toContainText('Night (copy)');
  await page.keyboard.press('Escape');

  // The same bytes need no word.
  await drop(page, '#board', [file('helper.py', `${own}\n`)]);
  await expect(dialog).toContainText('Nothing is lost either way.');
  await dialog.getByRole('button', { name: 'Add to this program' }).click();
  await expect(page.getByText('helper.py is there already, just the same.')).toBeVisible();

  await drop(page, '#board', [file('helper.py', 'x = "another"\n')]);
  await dialog.getByRole('button', { name: 'Add to this program' }).click();
  await expect(bench.editor).toHaveText('x = "another"');
  await page.reload();
  await bench.button('My programs').click();
  await programs.getByText('Night (copy)').click();
  await expect(bench.title).toHaveValue('Night (copy)');
  await page.getByRole('tab', { name: 'helper.py' }).click();
  await expect(bench.editor).toHaveText(own);
});
