// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Files that are opened where the program has others of their names.
import { typeAsPerson } from './person';
import { drop, file, zip } from './drop';
import { mpyCross } from '../web/tests/mpy-cross';
import { openWith } from './with-files';
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

const compiled = (text: string): Uint8Array => mpyCross(new TextEncoder().encode(text), 'm.py');

test('a library that is added is the one that is imported, whatever was there of its name', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Sky', {
    'code.py': 'import clouds\nprint("got", clouds.name)\n',
    'lib/clouds.py': 'name = "old"\n',
  });
  await bench.run();
  await bench.prints('got old');
  await drop(page, '#board', [
    zip('r.zip', { 'r/lib/clouds.mpy': compiled('name = "new"\n'), 'r/examples/a.py': 'x = 1\n' }),
  ]);
  const dialog = page.getByRole('dialog', { name: 'Open “r”' });
  await expect(dialog).toContainText(
    '“Sky” already has lib/clouds.py, which is not the same: adding replaces it.',
  );
  await expect(dialog.getByRole('button', { name: 'New program' })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Add to this program' })).toBeFocused();
  await page.keyboard.press('Enter');
  const told = page.getByText('Added lib/clouds.mpy. It takes the place of lib/clouds.py.');
  await expect(told).toContainText('as “Sky (copy)”');
  await bench.run();
  await bench.prints('got new');

  // A package, where the module of one file was.
  const folder = { 'clouds/__init__.py': 'name = "whole"\n', 'clouds/rain.py': 'n = 1\n' };
  await drop(page, '#board', [zip('clouds.zip', folder)]);
  await expect(page.getByRole('dialog')).toContainText('already has lib/clouds.mpy');
  await page.keyboard.press('Enter');
  await expect(page.getByText('They take the place of lib/clouds.mpy.')).toBeVisible();
  await bench.run();
  await bench.prints('got whole');

  // And the other way.
  await drop(page, '#board', [{ name: 'clouds.mpy', bytes: compiled('name = "single"\n') }]);
  await expect(page.getByRole('dialog')).toContainText(
    'already has lib/clouds/__init__.py, lib/clouds/rain.py, which are not the same',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText('It takes the place of lib/clouds/__init__.py')).toBeVisible();
  await bench.run();
  await bench.prints('got single');
  await bench.button('Undo').click();
  await bench.run();
  await bench.prints('got whole');
});

test('a compiled library, or a picture, that would replace another is told before', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Sky', { 'code.py': 'import clouds\nprint("got", clouds.name)\n' });
  await drop(page, '#board', [{ name: 'clouds.mpy', bytes: compiled('name = "old"\n') }]);
  await expect(page.getByText('Added lib/clouds.mpy.')).toBeVisible();
  await drop(page, '#board', [{ name: 'sky.bmp', bytes: Uint8Array.of(66, 77, 0, 1) }]);
  await expect(page.getByText('Added sky.bmp.')).toBeVisible();
  await drop(page, '#board', [{ name: 'clouds.mpy', bytes: compiled('name = "new"\n') }]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('“Sky” already has lib/clouds.mpy, which is not the same');
  await page.keyboard.press('Escape');
  await bench.run();
  await bench.prints('got old');
  await drop(page, '#board', [{ name: 'clouds.mpy', bytes: compiled('name = "new"\n') }]);
  await dialog.getByRole('button', { name: 'Add to this program' }).click();
  await expect(page.getByText('Replaced lib/clouds.mpy.')).toContainText('as “Sky (copy)”');
  await bench.run();
  await bench.prints('got new');
  await drop(page, '#board', [{ name: 'sky.bmp', bytes: Uint8Array.of(66, 77, 0, 2) }]);
  await expect(dialog).toContainText('“Sky” already has sky.bmp, which is not the same');
});

test('a library that a person’s own file hides: the message says so, and what to do', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Sky', { 'code.py': '\nprint("got", clouds.name)\n' });
  await bench.addFile('clouds.py');
  await typeAsPerson(page, 'name = "own"');
  await page.getByRole('tab', { name: 'code.py' }).click();
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await typeAsPerson(page, 'import clouds');
  await drop(page, '#board', [{ name: 'clouds.mpy', bytes: compiled('name = "new"\n') }]);
  await expect(page.getByText('Added lib/clouds.mpy.')).toContainText(
    'But “import clouds” takes clouds.py beside code.py first: to use the new one, delete or rename that.',
  );
  await bench.run();
  await bench.prints('got own');
  await page.getByRole('tab', { name: 'clouds.py' }).click();
  await bench.button('Delete clouds.py').click();
  await bench.run();
  await bench.prints('got new');
});
