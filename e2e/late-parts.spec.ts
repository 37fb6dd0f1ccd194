// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The page before its big parts are there, and without them.
import type { Page } from '@playwright/test';
import { typeAsPerson } from './person';
import { expect, test } from './workbench';

const EDITOR = /\/assets\/editor-.*\.js$/;
const CONSOLE = /\/assets\/console-.*\.js$/;

/** Holds back one file of the page until the returned function is called. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

test('a program can be read, changed, saved and run before the editor is there', async ({
  bench,
  page,
}) => {
  const letGo = await hold(page, EDITOR);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(bench.editor).toHaveValue(/Rainbow/);
  await bench.editor.click();
  await page.keyboard.press('Control+Home');
  await typeAsPerson(page, 'print("plain")\n');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await bench.button('Run').click();
  await expect(bench.status).toHaveText('Running');
  await expect(bench.pixel(0, 'off')).toHaveCount(0);
  await bench.editor.focus();
  await typeAsPerson(page, 'x = ');
  letGo();
  await expect(page.locator('.cm-content')).toBeFocused();
  await typeAsPerson(page, '1\n');
  await expect(bench.editor).toContainText(/^print\("plain"\)x = 1/);
  await expect(bench.editor).toContainText('Rainbow');
  await bench.run();
  await bench.prints('plain');
  await bench.editor.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
  await expect(bench.editor).not.toContainText('plain');
  await expect(bench.editor).toContainText('Rainbow');
});

test('Ctrl-S that comes before the program of the page is done when it can be', async ({
  bench,
  page,
}) => {
  const letGo = await hold(page, /\/assets\/index-.*\.js$/);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('#editor').click();
  await typeAsPerson(page, 'print(1)\n');
  await page.keyboard.press('Control+s');
  await expect(bench.status).toHaveText('Saving…');
  letGo();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(bench.status).toHaveText('Waiting for Run');
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('print(1)');
});

test('without the real editor the page says so, and works on with a plain one', async ({
  bench,
  page,
}) => {
  await page.route(EDITOR, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('no colors and no suggestions');
  await bench.run('print("without colors")\n');
  await bench.prints('without colors');
  await bench.run('\n\nnonsense\n');
  await bench.status.getByRole('button', { name: 'Error on line 3' }).click();
  await expect(bench.editor).toBeFocused();
  await page.unroute(EDITOR);
  await bench.button('Reload').click();
  await bench.ready();
  await expect(bench.editor).toContainText('nonsense');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('without the console the page says so, and the board works', async ({ bench, page }) => {
  await page.route(CONSOLE, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('what your program prints is not shown', {
    ignoreCase: true,
  });
  await bench.run();
  await expect(bench.status).toHaveText('Running');
  await expect(bench.pixel(0, 'off')).toHaveCount(0);
  await page.unroute(CONSOLE);
  await bench.button('Reload').click();
  await bench.ready();
  await bench.run('print("shown")\n');
  await bench.prints('shown');
});

test('a part that is long in coming is told, and that goes when it is there', async ({
  bench,
  page,
}) => {
  await page.clock.install();
  const letGo = await hold(page, CONSOLE);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(bench.editor).toContainText('Rainbow');
  await bench.run('print("from before")\n');
  await expect(bench.status).toHaveText(/^Finished/);
  await page.clock.runFor(16_000);
  await expect(page.getByRole('alert')).toContainText('long in coming');
  letGo();
  await bench.prints('from before');
  await expect(page.getByRole('alert')).toBeEmpty();
});
