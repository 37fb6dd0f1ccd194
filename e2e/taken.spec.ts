// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What a person wrote and a program then wrote over or deleted is at hand until they decide.
import { testProgram } from '../web/sim/test-support';
import { typeAsPerson } from './person';
import { openWith } from './with-files';
import { expect, test } from './workbench';

const DIARY = testProgram('host/write_over_and_over');

test('a sentence that the program wrote over is offered after a reload, and to whoever comes back', async ({
  bench,
  page,
}) => {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const offer = page.getByText('The program wrote over diary.txt.');
  await openWith(bench, 'Diary', { 'code.py': DIARY, 'diary.txt': '' });
  await bench.run();
  await tab('diary.txt').click();
  await expect(bench.editor).toContainText('program');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await typeAsPerson(page, 'my own sentence');
  await expect(page.getByText('Your text stays')).toBeVisible();
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await bench.run();
  await expect(offer).toBeVisible();
  await expect(bench.editor).toContainText('program');

  await page.reload();
  await bench.ready();
  await expect(offer).toBeVisible();
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'New program' }).click();
  await expect(offer).toHaveCount(0);
  await bench.button('Go back to it').click();
  await expect(offer).toBeVisible();

  // Run again: what the program wrote itself it may write over.
  await bench.run();
  await expect(bench.status).toHaveText('Running');
  await expect(offer).toHaveText(/wrote over diary\.txt\. You/);
  await bench.button('Keep both').click();
  await expect(tab('diary (before).txt')).toHaveAttribute('aria-selected', 'true');
  await expect(bench.editor).toHaveText('my own sentence');
  await expect(offer).toHaveCount(0);
  await page.reload();
  await bench.ready();
  await expect(tab('diary (before).txt')).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test('code.py that wrote over itself, or deleted itself, comes back after a reload', async ({
  bench,
  page,
}) => {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await bench.open();
  await bench.run('import os\nos.remove("/code.py")\nprint("gone")\n');
  await bench.prints('gone');
  await expect(page.getByText('The program deleted code.py.')).toBeVisible();
  await page.reload();
  await bench.button('Undo').click();
  await expect(bench.editor).toContainText('os.remove("/code.py")');

  await bench.run('open("/code.py", "w").write("pass")\nprint("over")\n');
  await bench.prints('over');
  await expect(page.getByText('The program wrote over code.py.')).toBeVisible();
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toHaveText('pass');
  await bench.button('Keep both').click();
  await expect(tab('code (before).py')).toHaveAttribute('aria-selected', 'true');
  await expect(bench.editor).toContainText('print("over")');
});

test('an offer that was closed does not come again', async ({ bench, page }) => {
  const offer = page.getByText('The program wrote over');
  await openWith(bench, 'Diary', {
    'code.py': 'open("/a.txt", "w").write("its")\nprint("written")\n',
    'a.txt': 'hers',
  });
  await bench.run();
  await expect(offer).toBeVisible();
  await offer.locator('..').getByRole('button', { name: 'Close this message' }).click();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('written');
  await bench.run();
  await bench.prints('written');
  await expect(bench.status).toHaveText(/^Finished/);
  await expect(offer).toHaveCount(0);
});
