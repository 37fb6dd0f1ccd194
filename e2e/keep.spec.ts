// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { expect, test, Workbench } from './workbench';

test('a reload keeps the work, even right after a key', async ({ bench, page }) => {
  await bench.open();
  await bench.write('print("kept")\n');
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('print("kept")');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('# the very last words');
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('# the very last words');
});

test('a crash of the tab loses nothing', async ({ bench, page, context }) => {
  await bench.open();
  await bench.write('print("before the crash")\n');
  await page.waitForTimeout(600);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = new Workbench(await context.newPage());
  await again.open();
  await expect(again.editor).toContainText('before the crash');
});

test('two tabs do not overwrite each other', async ({ bench, context }) => {
  await bench.open();
  await bench.write('print("shared start")\n');
  await bench.page.waitForTimeout(600);
  const other = new Workbench(await context.newPage());
  await other.open();
  await expect(other.editor).toContainText('shared start');
  await other.write('print("from the other tab")\n');
  await other.page.waitForTimeout(600);
  await bench.write('print("from the first tab")\n');
  await expect(bench.page.getByText('was also changed in another tab')).toBeVisible();
  await bench.page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('from the first tab');
  await bench.button('My programs').click();
  const list = bench.page.getByRole('dialog').getByRole('listitem');
  await expect(list).toHaveCount(2);
  await list.filter({ hasText: 'from the other tab' }).getByRole('button').first().click();
  await expect(bench.editor).toContainText('from the other tab');
});

test('an example takes the place of the work, which stays within reach', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("my work")\n');
  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Blink/ }).click();
  await expect(bench.editor).toContainText('# Blink');
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(bench.editor).toContainText('my work');
});

test('a deleted program comes back with Undo', async ({ bench, page }) => {
  await bench.open();
  await bench.write('print("my work")\n');
  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Blink/ }).click();
  await expect(bench.editor).toContainText('# Blink');
  await bench.button('My programs').click();
  await bench.button('Delete New program').click();
  await bench.button('Undo').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /my work/ })
    .click();
  await expect(bench.editor).toContainText('my work');
});

test('without a database the page works, and says so', async ({ bench, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The user has said no.', 'SecurityError');
      },
    });
  });
  await bench.open();
  await expect(page.getByRole('alert')).toContainText('doesn’t keep your work');
  await bench.run('print("works")\n');
  await bench.prints('works');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved on the board, not in this browser')).toBeVisible();

  // Nobody leaves it all behind unasked.
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => {
    setTimeout(() => {
      location.reload();
    });
  });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(bench.editor).toContainText('print("works")');
});

test('where all is kept, nobody is asked before the page is left', async ({ bench, page }) => {
  await bench.open();
  await bench.run('print("works")\n');
  await bench.prints('works');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.accept();
  });
  await page.reload();
  await expect(bench.editor).toContainText('print("works")');
  expect(asked).toBe(false);
});
