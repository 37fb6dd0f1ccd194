// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Libraries of many files: removed as a whole, and what is said of one that lacks a file, or was not there.
import { drop, file, zip } from './drop';
import { openWith } from './with-files';
import { expect, test } from './workbench';

const NAMES = Array.from({ length: 24 }, (_, n) => `kind_${String(n).padStart(2, '0')}`);
const CLOUDS = Object.fromEntries(
  ['__init__', 'color', ...NAMES].map((name) => [`lib/adafruit_clouds/${name}.py`, 'n = 7\n']),
);
const CODE = 'from adafruit_clouds import color\nprint("got", color.n)\n';

for (const width of [1366, 390]) {
  test(`a library of many files goes at once, by the keyboard, and comes back, ${width} px wide`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 });
    await openWith(bench, 'Sky', { 'code.py': CODE, 'lib/other.py': 'n = 1\n', ...CLOUDS });
    await bench.show('Code');
    await page.getByRole('tab', { name: 'code.py' }).focus();
    await page.keyboard.press('Tab');
    await expect(bench.button('lib (27)')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('End');
    const all = page.getByRole('menuitem', { name: 'Delete all of adafruit_clouds (26 files)' });
    await expect(all).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Deleted lib/adafruit_clouds (26 files).')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'code.py' })).toBeFocused();
    const tabs = page.locator('#files').getByRole('tab');
    await expect(tabs).toHaveText(['code.py', 'lib/other.py']);
    await bench.button('Undo').focus();
    await page.keyboard.press('Enter');
    await expect(bench.button('lib (26)')).toBeVisible();
    await bench.run();
    await bench.prints('got 7');
  });
}

test('who deletes a file of a library is offered to delete all of it, and is told what is missing', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Sky', { 'code.py': CODE, ...CLOUDS });
  await bench.button('lib (26)').click();
  await page.getByRole('menuitem', { name: 'adafruit_clouds/color.py' }).click();
  await bench.button('Delete lib/adafruit_clouds/color.py').click();
  await expect(page.getByText('Deleted lib/adafruit_clouds/color.py.')).toBeVisible();
  await bench.run();
  await expect(page.locator('.error-line')).toContainText(
    'The library adafruit_clouds is here, but lib/adafruit_clouds/color.py is not. Add the whole library again',
  );
  await bench.button('Delete all of lib/adafruit_clouds (25 more)').click();
  await expect(page.getByText('Deleted lib/adafruit_clouds (26 files).')).toBeVisible();
  await bench.button('Undo').click();
  await expect(bench.button('lib (25)')).toBeVisible();
  await bench.run();
  await bench.prints('got 7');
});

test('what is said of a missing library goes when it was added', async ({ bench, page }) => {
  await openWith(bench, 'Sky', { 'code.py': CODE });
  await bench.run();
  const box = page.locator('.cm-editor').getByText('This simulator does not have the library');
  await expect(box).toContainText('choose “Open a file…” in the File menu');
  // Another one is no help.
  const mark = '__version__ = "1"\n';
  await drop(page, '#board', [file('adafruit_other.py', mark)]);
  await page.getByRole('button', { name: 'Add to this program' }).click();
  await expect(page.getByText('Added lib/adafruit_other.py.')).toBeVisible();
  await expect(box).toBeVisible();
  const release = { 'r/examples/a.py': 'x = 1\n' };
  const files = Object.entries(CLOUDS).map(([path, text]) => [`r/${path}`, text] as const);
  await drop(page, '#board', [zip('r.zip', { ...release, ...Object.fromEntries(files) })]);
  await expect(page.getByText('Added lib/adafruit_clouds (26 files).')).toBeVisible();
  await expect(box).toHaveCount(0);
  await bench.run();
  await bench.prints('got 7');
});
