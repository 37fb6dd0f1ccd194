// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { typeAsPerson } from './person';
import { expect, test } from './workbench';

test('where there is no room, My programs says so', async ({ bench, page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await bench.open();
  await bench.write('print("not kept")\n');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await bench.menu('My programs');
  const dialog = page.getByRole('dialog', { name: 'My programs' });
  await expect(dialog).toContainText('Your last changes could not be: it may have no room left.');
});

test('a program’s name is on the page and the tab, and can be changed there', async ({
  bench,
  page,
}) => {
  await bench.open();
  const name = bench.title;
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

  // One that is too long is cut, and that is said: in the same words wherever it is typed.
  const cut = 'a'.repeat(80);
  const words = `A name has at most 80 letters, and this one has 90. It is cut to “${cut}”.`;
  await page.keyboard.insertText('a'.repeat(90));
  await page.keyboard.press('Enter');
  await expect(page.getByText(words)).toBeVisible();
  await expect(name).toHaveValue(cut);
  await name.fill('Night light');
  await page.keyboard.press('Enter');
  await bench.menu('Share');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('a'.repeat(90));
  await expect(dialog.getByRole('alert')).toHaveText(words);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Night light');
  await page.keyboard.press('Escape');
  await bench.menu('My programs');
  await bench.button('Rename Night light').click();
  await dialog.getByRole('textbox', { name: 'New name of Night light' }).fill('a'.repeat(90));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(words);
  await expect(bench.button(`Rename ${cut}`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue(cut);
  await name.focus();
  await name.selectText();
  await page.keyboard.insertText('Night light');
  await page.keyboard.press('Enter');
  await expect(page.getByText('at most 80 letters')).toHaveCount(0);

  await page.reload();
  await bench.ready();
  await expect(name).toHaveValue('Night light');
  await expect(page).toHaveTitle('Night light – whiletrue');
});

test('an example’s name goes with its text, and a name that was given stays', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await typeAsPerson(page, '# My own\nx = 1\n');
  await expect(bench.title).toHaveValue('New program');
  await expect(page).toHaveTitle('New program – whiletrue');
  for (let undone = 0; undone < 20 && (await bench.title.inputValue()) !== 'Rainbow'; undone++) {
    await page.keyboard.press('ControlOrMeta+z');
  }
  await expect(bench.title).toHaveValue('Rainbow');
  await page.keyboard.press('End');
  await typeAsPerson(page, '\n# mine');
  await expect(bench.title).toHaveValue('Rainbow');

  await bench.title.click();
  await page.keyboard.press('ControlOrMeta+a');
  await typeAsPerson(page, 'Mine\n');
  await bench.write('print("something else")\n');
  await expect(bench.editor).toContainText('something else');
  await expect(bench.title).toHaveValue('Mine');
});

for (const window of [
  { width: 320, height: 640 },
  { width: 1366, height: 768 },
]) {
  test(`programs are renamed, copied, deleted by keyboard, ${window.width} px wide`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize(window);
    await bench.open();
    await bench.run(
      'import board, neopixel\nneopixel.NeoPixel(board.NEOPIXEL, 10).fill((0, 0, 255))\nwhile True:\n    pass\n',
    );
    await bench.show('Board');
    await expect(bench.pixel(0, 'red 0, green 0, blue 255')).toBeVisible();
    await bench.show('Code');
    if (await bench.button('Menu').isVisible()) {
      await bench.button('Menu').focus();
      await page.keyboard.press('Enter');
    }
    await bench.button('My programs').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'My programs' });
    // The board as it is: blue light on what is drawn, in an image of its own.
    const picture = dialog.locator('.board-picture').first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => decodeURIComponent(image.src)))
      .toContain('color="rgb(0 0 255)"');
    await picture.evaluate((image: HTMLImageElement) => image.decode());

    await bench.button('Rename New program').focus();
    await page.keyboard.press('Enter');
    await typeAsPerson(page, 'Blue\n');
    await expect(bench.button('Rename Blue')).toBeFocused();
    await bench.button('Duplicate Blue').focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: /^Blue \(copy\)/ })).toBeFocused();
    await bench.button('Delete Blue (copy)').focus();
    await page.keyboard.press('Enter');
    await expect(bench.button('Undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: /^Blue \(copy\)/ })).toBeFocused();
    const width = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(width).toBe(0);

    // Escape ends the renaming, and not yet the list.
    await bench.button('Rename Blue').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
    await bench.button('Delete Blue (copy)').click();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(bench.title).toHaveValue('Blue');
    // And it can still be taken back.
    await bench.button('Undo').click();
    await bench.menu('My programs');
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
  });
}

test('the open program can be deleted, too: the one before is opened, and Undo opens it again', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.editor.focus();
  await page.keyboard.insertText('print("the one before")\n');
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'New program' }).click();
  await expect(bench.title).toHaveValue('New program');
  await bench.write('print("my own")\n');
  await bench.run();
  await bench.prints('my own');

  await bench.button('My programs').click();
  const dialog = page.getByRole('dialog', { name: 'My programs' });
  const open = dialog.locator('[aria-current=true]');
  await bench.button('Delete New program').click();
  await expect(bench.button('Undo')).toBeFocused();
  await expect(bench.title).toHaveValue('Rainbow');
  await expect(open).toContainText('Rainbow');
  await page.keyboard.press('Enter');
  await expect(bench.title).toHaveValue('New program');
  await expect(open).toContainText('New program');

  await bench.button('Delete New program').click();
  await expect(bench.title).toHaveValue('Rainbow');
  await page.keyboard.press('Escape');
  await expect(bench.editor).toContainText('the one before');
  await page.reload();
  await bench.ready();
  await expect(bench.title).toHaveValue('Rainbow');
  await bench.button('My programs').click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);

  // The last one: a fresh one takes its place, and is not kept before it is changed.
  await bench.button('Delete Rainbow').click();
  await expect(bench.title).toHaveValue('New program');
  await page.keyboard.press('Escape');
  await expect(bench.editor).toContainText('Write your program here');
  await bench.button('Undo').click();
  await expect(bench.title).toHaveValue('Rainbow');
  await expect(bench.editor).toContainText('the one before');
  await bench.run();
  await bench.prints('the one before');
});

test('what is new has a name of its own', async ({ bench, page }) => {
  await bench.open();
  for (const name of ['New program', 'New program 2']) {
    await bench.button('File').click();
    await page.getByRole('menuitem', { name: 'New program' }).click();
    await expect(bench.title).toHaveValue(name);
    await bench.write(`print("${name}")\n`);
  }
  await bench.button('File').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'New program' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bench.title).toHaveValue('New program 2 (copy)');
  await expect(bench.editor).toContainText('print("New program 2")');
});

test('what is printed is the program, all of it, and not the page', async ({ bench, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await bench.open();
  const long = `# ${'long line '.repeat(40)}`;
  const lines = Array.from({ length: 300 }, (_, i) => `value_${i} = ${i}`);
  await bench.write([long, ...lines].join('\n'));
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = page.getByRole('article', { name: 'New program' });
  await expect(sheet.getByRole('heading', { name: 'New program' })).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'code.py' })).toBeVisible();
  await expect(sheet.locator('svg')).toBeVisible();
  await expect(sheet.locator('.print-line')).toHaveCount(301);
  await expect(sheet.locator('.print-line').last()).toHaveText('301value_299 = 299');
  await expect(bench.button('Run')).toBeHidden();
  await expect(bench.editor).toBeHidden();
  const look = await sheet.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      color: style.color,
      paper: getComputedStyle(document.body).backgroundColor,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', wide: 0 });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  await expect(sheet).toHaveCount(0);
  // The browser itself says when it prints: three pages or more of it.
  const pdf = (await page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
});
