// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { strToU8, unzipSync, zipSync } from 'fflate';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drop, file } from './drop';
import { expect, middle, test } from './workbench';

test('a dropped program is a new one, or a file of this one, as one likes', async ({
  bench,
  page,
}) => {
  await bench.open();
  await drop(page, '.cm-content', [file('night_light.py', '\ufeffprint("night")\r\n')]);
  await expect(bench.title).toHaveValue('night light');
  await expect(bench.editor).toHaveText('print("night")');
  await expect(page.getByRole('tab', { name: 'code.py' })).toBeVisible();

  // Now there is something that it could belong to.
  await drop(page, '#board', [file('helper.py', 'x = 1\n')]);
  const dialog = page.getByRole('dialog', { name: 'Open “helper.py”' });
  await dialog.getByRole('button', { name: 'Add to this program' }).click();
  await expect(page.getByRole('tab', { name: 'helper.py' })).toBeVisible();
  await expect(bench.editor).toHaveText('x = 1');
  await bench.button('Undo').click();
  await expect(page.getByRole('tab', { name: 'helper.py' })).toHaveCount(0);
  await expect(bench.editor).toHaveText('print("night")');

  await drop(page, '.cm-content', [file('helper.py', 'x = 1\n')]);
  await dialog.getByRole('button', { name: 'New program' }).click();
  await expect(bench.title).toHaveValue('helper');
  await bench.button('Go back to it').click();
  await expect(bench.title).toHaveValue('night light');

  // What is no program can only be added.
  await drop(page, '#console', [{ name: 'logo.bmp', bytes: Uint8Array.of(66, 77, 0, 1) }]);
  await expect(page.getByText('Added logo.bmp')).toBeVisible();
});

test('what a program made is deleted all at once, and comes back as it was', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write(
    'for i in range(5):\n    with open(f"/log{i}.csv", "w") as log:\n        log.write("1,2\\n")\n',
  );
  await bench.run();
  const made = page.getByRole('tab', { name: /log/ });
  await expect(made).toHaveCount(5);
  await page.getByRole('tab', { name: 'log2.csv' }).click();
  await bench.button('Delete log2.csv').click();
  await bench.button('Delete all that the program made (4 more)').click();
  await expect(made).toHaveCount(0);
  await expect(page.getByText('Deleted 5 files that the program made.')).toBeVisible();
  await bench.button('Undo').click();
  await expect(made).toHaveCount(5);
  await bench.button('Share').click();
  await expect(page.getByText('Left out, because the program made it')).toContainText('log2.csv');
});

test('several dropped files are one program; none of them is code.py, and that is said', async ({
  bench,
  page,
}) => {
  await bench.open();
  await drop(page, '#board', [
    file('code.py', 'import helper\nprint(helper.x * 6)\n'),
    file('helper.py', 'x = 7\n'),
    file('notes.txt', 'read me\n'),
  ]);
  await expect(page.getByRole('tab', { name: /\./ })).toHaveText([/code/, /helper/, /notes/]);
  await bench.run();
  await bench.prints('42');

  await drop(page, '#board', [file('one.py', 'print(1)\n'), file('two.py', 'print(2)\n')]);
  const dialog = page.getByRole('dialog', { name: 'Open 2 files' });
  await dialog.getByRole('button', { name: 'New program' }).click();
  await expect(page.getByRole('alert')).toContainText('None of these files is called code.py');
  await expect(page.getByRole('tab', { name: /\./ })).toHaveText([/one/, /two/]);
});

test('a folder is opened as a board would see it; with too many files for a link, the file is at hand', async ({
  bench,
  page,
}, testInfo) => {
  const root = testInfo.outputPath('Weather station');
  const many = Array.from({ length: 70 }, (_, n) => [`data/day${n}.txt`, `${n}\n`] as const);
  for (const [path, text] of [
    ['code.py', 'import clouds\nprint(clouds.name)\n'],
    ['lib/clouds.py', 'name = "cumulus"\n'],
    ['.git/config', 'x'],
    ...many,
  ] as const) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await bench.open();
  const choosing = page.waitForEvent('filechooser');
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'Open a folder…' }).click();
  await (await choosing).setFiles(root);
  await expect(bench.title).toHaveValue('Weather station');
  await expect(page.getByRole('tab', { name: 'lib/clouds.py' })).toBeAttached();
  await expect(page.getByRole('tab', { name: 'data/day69.txt' })).toBeAttached();
  await expect(page.getByRole('tab', { name: 'config' })).toHaveCount(0);
  await bench.run();
  await bench.prints('cumulus');

  await bench.button('Share').click();
  const dialog = page.getByRole('dialog', { name: 'Share this program' });
  await expect(dialog).toContainText('This program has 72 files, and a link holds 64 at most.');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save to a file' }).click();
  const zip = unzipSync(await readFile(await (await saving).path()));
  expect(Object.keys(zip)).toHaveLength(72);
});

test('a dropped folder is a program of its own', async ({ bench, page }) => {
  await bench.open();
  // Chromium gives no folder to a drop that a script makes: this is what it hands out for a real one.
  await page.evaluate(() => {
    const text = (name: string, content: string) => ({
      name,
      isFile: true,
      isDirectory: false,
      fullPath: `/Night/${name}`,
      file: (done: (file: File) => void) => {
        done(new File([content], name));
      },
    });
    const inside = [text('code.py', 'print("in a folder")\n'), text('helper.py', 'x = 1\n')];
    const folder = {
      name: 'Night',
      isFile: false,
      isDirectory: true,
      fullPath: '/Night',
      createReader: () => ({
        readEntries: (done: (some: unknown[]) => void) => {
          done(inside.splice(0, 1));
        },
      }),
    };
    const transfer = new DataTransfer();
    transfer.items.add(new File([''], 'Night'));
    DataTransferItem.prototype.webkitGetAsEntry = () => folder as unknown as FileSystemEntry;
    const init = { dataTransfer: transfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', init));
    document.body.dispatchEvent(new DragEvent('drop', init));
  });
  await expect(bench.title).toHaveValue('Night');
  await expect(bench.editor).toHaveText('print("in a folder")');
  await expect(page.getByRole('tab', { name: /\./ })).toHaveText([/code\.py/, /helper\.py/]);
});

test('text that is dropped into the editor is still the editor’s', async ({ bench }) => {
  await bench.open();
  await bench.write('');
  await bench.editor.evaluate((editor) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'print("dragged")');
    const { left, top } = editor.getBoundingClientRect();
    const at = { clientX: left + 60, clientY: top + 20, bubbles: true, cancelable: true };
    editor.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, ...at }));
  });
  await expect(bench.editor).toHaveText('print("dragged")');
});

test('a word that is dragged with the mouse moves, and a quote from a web page is mended', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("one", two)\n# end\n');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let n = 0; n < 'print("one", '.length; n++) await page.keyboard.press('ArrowRight');
  for (let n = 0; n < 'two'.length; n++) await page.keyboard.press('Shift+ArrowRight');
  const to = await middle(page.locator('.cm-line', { hasText: '# end' }));
  // The selection is drawn under the text.
  const word = await page.locator('.cm-selectionBackground').boundingBox();
  if (!word) throw new Error('nothing selected');
  const from = { x: word.x + word.width / 2, y: word.y + word.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // A hand does not jump.
  await page.mouse.move(from.x + 5, from.y);
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect(bench.editor).toHaveText('print("one", )# endtwo');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bench.editor).toHaveText('print("one", two)# end');

  await bench.write('');
  await bench.editor.evaluate((editor) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'print(\u201cdragged\u201d)');
    const { left, top } = editor.getBoundingClientRect();
    const at = { clientX: left + 60, clientY: top + 20, bubbles: true, cancelable: true };
    editor.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, ...at }));
  });
  await expect(bench.editor).toHaveText('print("dragged")');
});

test('a program goes out as a file and comes back as it was', async ({ bench, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await bench.open();
  await bench.title.fill('Night: light');
  await bench.title.press('Enter');
  await bench.run('with open("log.txt", "w") as f:\n    f.write("23 degrees")\nprint("ok")\n');
  await expect(page.getByRole('tab', { name: 'log.txt', includeHidden: true })).toBeAttached();
  await bench.show('Code');

  const saving = page.waitForEvent('download');
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'Save to a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Night light.zip');
  const zip = await readFile(await saved.path());
  const names = Object.keys(unzipSync(zip));
  expect(names.sort()).toEqual(['code.py', 'log.txt']);

  await page.getByRole('tab', { name: 'log.txt' }).click();
  const downloading = page.waitForEvent('download');
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'Download log.txt' }).click();
  const log = await downloading;
  expect(log.suggestedFilename()).toBe('log.txt');
  expect((await readFile(await log.path())).toString()).toBe('23 degrees');

  const choosing = page.waitForEvent('filechooser');
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'Open a file…' }).click();
  await (await choosing).setFiles({ name: 'Night light.zip', mimeType: '', buffer: zip });
  await expect(bench.title).toHaveValue('Night light');
  await expect(bench.editor).toContainText('23 degrees');
  await expect(page.getByRole('tab', { name: 'log.txt' })).toBeVisible();
});

test('a drive’s copy opens without what computers put there; a bomb does not', async ({
  bench,
  page,
}) => {
  await bench.open();
  const drive = zipSync({
    'CIRCUITPY/code.py': strToU8('print("from the drive")\n'),
    'CIRCUITPY/lib/thing.mpy': Uint8Array.of(67, 6, 0, 31),
    'CIRCUITPY/.DS_Store': strToU8('x'),
    '__MACOSX/CIRCUITPY/._code.py': strToU8('x'),
    'CIRCUITPY/lib/THING.mpy': strToU8('again'),
  });
  await drop(page, 'body', [{ name: 'CIRCUITPY.zip', bytes: drive }]);
  await expect(bench.editor).toHaveText('print("from the drive")');
  await expect(page.getByRole('tab')).toHaveText([/code\.py/, /lib\/thing\.mpy/]);
  await expect(page.getByRole('alert')).toContainText('Left out: CIRCUITPY/lib/THING.mpy');

  const bomb = zipSync({ 'code.py': new Uint8Array(3_000_000) });
  await drop(page, 'body', [{ name: 'bomb.zip', bytes: bomb }]);
  await expect(page.getByRole('alert')).toContainText('the board’s drive only');
  await drop(page, 'body', [file('broken.zip', 'no zip at all')]);
  await expect(page.getByRole('alert')).toContainText('broken.zip is damaged');
  await expect(bench.editor).toHaveText('print("from the drive")');
});

test('text of an older editor is converted, and the page says so', async ({ bench, page }) => {
  await bench.open();
  // As Windows-1252 has them: é and €.
  const bytes = Uint8Array.of(...strToU8('print("'), 0xe9, 0x80, ...strToU8('")\n'));
  await drop(page, 'body', [{ name: 'old.py', bytes }]);
  await expect(bench.editor).toHaveText('print("é€")');
  await expect(page.getByRole('alert')).toContainText('Converted to UTF-8');
  await bench.button('Run').click();
  await bench.prints('é€');

  await drop(page, '#board', [{ name: 'notes.txt', bytes: Uint8Array.of(0xfc, 0x0a) }]);
  await expect(bench.editor).toHaveText('ü');
  await expect(page.getByText('Added notes.txt. Converted to UTF-8')).toBeVisible();
});

test('the browser is asked to keep the work after the first change, once', async ({
  bench,
  page,
}) => {
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => {
      asked.times++;
      return Promise.resolve(false);
    };
  });
  const times = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
  await bench.open();
  expect(await times()).toBe(0);
  await bench.write('print("mine")\n');
  await expect.poll(times).toBe(1);
  await page.reload();
  await bench.ready();
  await bench.write('print("mine, too")\n');
  await bench.menu('My programs');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
  expect(await times()).toBe(0);
});
