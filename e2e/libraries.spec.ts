// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Libraries that people add to the program that is open.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drop, file, zip } from './drop';
import { openWith } from './with-files';
import { expect, test, WHOLLY, type Workbench } from './workbench';

const MARK = '__version__ = "0.0.0-auto.0"\n';

/** Opens a real folder by the File menu. */
async function openFolder(
  bench: Workbench,
  root: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const choosing = bench.page.waitForEvent('filechooser');
  await bench.button('File').click();
  await bench.page.getByRole('menuitem', { name: 'Open a folder…' }).click();
  await (await choosing).setFiles(root);
}

test('a library’s folder is offered as part of the program, which stays', async ({
  bench,
  page,
}, testInfo) => {
  await bench.open();
  await bench.title.fill('Weather');
  await bench.title.press('Enter');
  await bench.write('import clouds\nfrom clouds import rain\nprint(clouds.name, rain.drops)\n');
  const root = testInfo.outputPath('clouds');
  const files = { '__init__.py': 'name = "cumulus"\n', 'rain.py': 'drops = 3\n' };
  await openFolder(bench, root, files);
  const dialog = page.getByRole('dialog', { name: 'Open “clouds”' });
  await expect(dialog).toContainText('As part of “Weather”, in lib/clouds, or');
  await expect(dialog.getByRole('button', { name: 'Add to this program' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added lib/clouds (2 files).')).toBeVisible();
  await expect(bench.title).toHaveValue('Weather');
  await expect(bench.editor).toContainText('import clouds');
  await bench.run();
  await bench.prints('cumulus 3');

  await openFolder(bench, root, files);
  await dialog.getByRole('button', { name: 'New program' }).click();
  await expect(bench.title).toHaveValue('clouds');
});

test('a library’s own file goes into lib, beside an example, too', async ({ bench, page }) => {
  await bench.open();
  const title = await bench.title.inputValue();
  await drop(page, '#board', [file('clouds.py', `${MARK}name = "cirrus"\n`)]);
  const dialog = page.getByRole('dialog', { name: 'Open “clouds.py”' });
  await expect(dialog).toContainText('in lib/clouds.py, or');
  await dialog.getByRole('button', { name: 'Add to this program' }).click();
  await expect(page.getByText('Added lib/clouds.py.')).toBeVisible();
  await expect(bench.title).toHaveValue(title);
  await bench.run('import clouds\nprint(clouds.name)\n');
  await bench.prints('cirrus');

  await drop(page, '#board', [{ name: 'rain.mpy', bytes: Uint8Array.of(67, 6, 0, 31) }]);
  await expect(page.getByText('Added lib/rain.mpy.')).toBeVisible();
  await expect(bench.editor).toContainText('import clouds');
  await bench.button('Undo').click();
  await expect(page.getByText('Added lib/rain.mpy.')).toHaveCount(0);
});

for (const width of [1366, 390]) {
  test(`of a release and of a zip of lib, lib goes in beside the program, ${width} px wide`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 });
    await openWith(bench, 'Sky', { 'code.py': 'import clouds\nprint(clouds.name)\n' });
    const modules = Array.from({ length: 25 }, (_, n) => [
      `r/lib/clouds/kind_${n}.py`,
      `n = ${n}\n`,
    ]);
    const release = zip('r.zip', {
      'r/examples/clouds_simpletest.py': 'print("example")\n',
      'r/examples/clouds_more.py': 'print("example")\n',
      'r/requirements/clouds/requirements.txt': 'x\n',
      'r/lib/clouds/__init__.py': 'name = "nimbus"\n',
      ...(Object.fromEntries(modules) as Record<string, string>),
    });
    await drop(page, '#board', [release]);
    const told = 'Added lib/clouds (26 files). Left out: 3 files that are no part of it.';
    await expect(page.getByText(told)).toBeVisible();
    const code = page.getByRole('tab', { name: 'code.py' });
    await expect(code).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tab', { name: /examples|requirements/ })).toHaveCount(0);
    await bench.run();
    await bench.prints('nimbus');

    await drop(page, '#board', [zip('lib.zip', { 'lib/a.py': 'a = 1\n', 'lib/b.py': 'b = 1\n' })]);
    await expect(page.getByText('Added 2 files to lib/.')).toBeVisible();
    await bench.show('Code');
    await expect(code).toHaveAttribute('aria-selected', 'true');

    const read = zip('read.zip', { 'lib/c.py': 'c = 1\n', 'README.md': 'Read me\n' });
    await drop(page, '#board', [read]);
    await expect(page.getByRole('tab', { name: 'README.md' })).toBeAttached();
    await expect(code).toHaveAttribute('aria-selected', 'true');
  });
}

test('of several zips at once, each library goes into lib, and none is added as a zip', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Sky', { 'code.py': 'import clouds, rain, wind\nprint(rain.n, wind.n)\n' });
  const clouds = zip('clouds.zip', { 'clouds/__init__.py': 'n = 1\n', 'clouds/a.py': 'n = 2\n' });
  const rain = zip('r.zip', { 'r/lib/rain.py': 'n = 3\n', 'r/examples/rain_test.py': 'x = 1\n' });
  await drop(page, '#board', [clouds, rain, file('wind.py', `${MARK}n = 4\n`)]);
  await expect(
    page.getByText('Added 4 files to lib/. Left out: 1 file that is no part of it.'),
  ).toBeVisible();
  await bench.run();
  await bench.prints('3 4');

  const program = zip('night.zip', { 'night/code.py': 'print(1)\n' });
  await drop(page, '#board', [clouds, program]);
  await expect(page.getByRole('alert')).toContainText(
    '“night.zip” is no library. Open it by itself',
  );
  await expect(page.getByRole('tab', { name: /zip/ })).toHaveCount(0);

  // A program and its library.
  await drop(page, '#board', [file('code.py', 'import clouds\nprint("of", clouds.n)\n'), clouds]);
  await expect(bench.editor).toContainText('"of"');
  await bench.run();
  await bench.prints('of 1');
});

for (const window of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`many files of libraries are in a menu, ${window.width} px wide; the one that is open has a tab`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize(window);
    const names = Array.from({ length: 30 }, (_, n) => `lib/part_${String(n).padStart(2, '0')}.py`);
    await openWith(bench, 'Many', {
      'code.py': 'print(1)\n',
      'notes.txt': 'x',
      ...Object.fromEntries(names.map((name) => [name, `# ${name}\n`])),
    });
    const tabs = page.locator('#files').getByRole('tab');
    await expect(tabs).toHaveText(['code.py', 'notes.txt']);
    await page.getByRole('tab', { name: 'notes.txt' }).focus();
    await page.keyboard.press('Tab');
    await expect(bench.button('lib (30)')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const menu = page.getByRole('menu', { name: 'lib' });
    await expect(menu.getByRole('menuitem', { name: 'part_00.py' })).toBeFocused();
    await page.keyboard.press('End');
    const last = menu.getByRole('menuitem', { name: 'part_29.py' });
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport(WHOLLY);
    await page.keyboard.press('Enter');
    const tab = page.getByRole('tab', { name: 'lib/part_29.py' });
    await expect(tab).toBeFocused();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(bench.editor).toHaveText('# lib/part_29.py');
    await expect(bench.button('lib (29)')).toBeVisible();

    // It stays at hand while its program is looked at.
    await page.keyboard.press('Home');
    await expect(bench.editor).toHaveText('print(1)');
    await expect(tabs).toHaveText(['code.py', 'notes.txt', 'lib/part_29.py']);
    await bench.button('lib (29)').click();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(bench.button('lib (29)')).toBeFocused();

    await tab.click();
    await bench.button('Delete lib/part_29.py').click();
    await expect(tabs).toHaveText(['code.py', 'notes.txt']);
    await expect(bench.editor).toHaveText('print(1)');
  });
}

for (const height of [192, 240]) {
  test(`the menu of libraries is whole at 400 %, ${height} px high`, async ({ bench, page }) => {
    const names = Array.from({ length: 12 }, (_, n) => `lib/part_${String(n).padStart(2, '0')}.py`);
    const files = Object.fromEntries(names.map((name) => [name, `# ${name}\n`]));
    await openWith(bench, 'Many', { 'code.py': 'print(1)\n', ...files });
    await page.setViewportSize({ width: 342, height });
    await bench.show('Code');
    await bench.button('lib (12)').focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu', { name: 'lib' });
    await expect(menu).toBeInViewport(WHOLLY);
    for (const [key, name] of [
      ['End', 'part_11.py'],
      ['Home', 'part_00.py'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(menu.getByRole('menuitem', { name })).toBeFocused();
      await expect(menu.getByRole('menuitem', { name })).toBeInViewport(WHOLLY);
    }
  });
}

for (const width of [1366, 390]) {
  test(`the name of a library’s file is read on its tab, and code.py stays beside it, ${width} px wide`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 });
    const inside = ['__init__', 'i2c_device', 'multicolor_comet', 'customcolorchase'];
    const files = inside.map((name) => [`lib/adafruit_led_animation/${name}.py`, '# x\n'] as const);
    await openWith(bench, 'A program with a longer name', {
      'code.py': 'print(1)\n',
      ...Object.fromEntries(files),
    });
    await bench.show('Code');
    const code = page.getByRole('tab', { name: 'code.py' });
    let left = 4;
    for (const name of inside.slice(1)) {
      await bench.button(`lib (${left})`).click();
      left = 3;
      await page.getByRole('menuitem', { name: `adafruit_led_animation/${name}.py` }).click();
      const tab = page.getByRole('tab', { name: `lib/adafruit_led_animation/${name}.py` });
      await expect(tab).toBeFocused();
      await expect(tab.getByText(`${name}.py`, { exact: true })).toBeInViewport(WHOLLY);
      await expect(code).toBeInViewport(WHOLLY);
      const [shown, beside] = await Promise.all(
        [tab.getByText(`${name}.py`, { exact: true }), code].map((part) => part.boundingBox()),
      );
      expect(shown?.x).toBeGreaterThanOrEqual((beside?.x ?? 0) + (beside?.width ?? 0));
      // A person reaches it with the mouse.
      await code.click({ timeout: 3000 });
      await expect(bench.editor).toHaveText('print(1)');
    }
  });
}
