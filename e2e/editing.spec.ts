// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { devices, type Locator, type Page } from '@playwright/test';
import { FLUENT, typeAsPerson } from './person';
import { shownText, typeOnPhone } from './typist';
import { expect, test } from './workbench';

/** Copies a text, and pastes it in place of all that is in the editor. */
async function paste(page: Page, editor: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

/** How many rows the first line that has that text takes. */
async function rowsOf(page: Page, text: string): Promise<number> {
  return page
    .locator('.cm-line', { hasText: text })
    .first()
    .evaluate((line) => {
      const height = parseFloat(getComputedStyle(line).lineHeight);
      return Math.round(line.getBoundingClientRect().height / height);
    });
}

const LONG = `x = 1  # ${'long '.repeat(30)}`;

test('typographic marks are typed for plain ones, but for text in a string', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write(' ');
  await bench.editor.press('ControlOrMeta+a');
  await typeAsPerson(
    page,
    'a = \u201chi\u201d + \u2018it\u2019\nb = "5\u201d", \u201cc\u201d',
    FLUENT,
  );
  expect(await shownText(page)).toBe('a = "hi" + \'it\'\nb = "5\u201d", "c"');
});

test('what is pasted from a REPL or a word processor is mended, and undo brings it back', async ({
  bench,
  page,
}) => {
  await bench.open();
  const pasted = '>>> for i in range(2):\n...     print(\u201chi\u201d,\u00a0i)\n...\nhi 0\nhi 1';
  await paste(page, bench.editor, pasted);
  const clean = 'for i in range(2):\n    print("hi", i)';
  await expect.poll(() => shownText(page)).toBe(clean);
  // What is shown is what runs.
  await bench.run();
  await bench.prints('hi 1');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await shownText(page)).toBe(pasted);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bench.editor).toContainText('Rainbow');
  await page.keyboard.press('ControlOrMeta+y');
  await page.keyboard.press('ControlOrMeta+y');
  expect(await shownText(page)).toBe(clean);
});

test('characters that are not what they look like are shown and explained', async ({ bench }) => {
  await bench.open();
  await bench.write('a\u00a0= \u201chi\u201d\nb =\u200b "\u201cfine\u201d"\nc = "no\u00a0break"');
  await expect(bench.editor.getByTitle(/^A no-break space\. It looks like a space/)).toHaveCount(1);
  await expect(bench.editor.getByTitle('A no-break space.', { exact: true })).toHaveCount(1);
  await expect(bench.editor.getByTitle(/typographic quotation mark\. Python wants " /)).toHaveCount(
    2,
  );
  await expect(bench.editor.getByRole('img', { name: /^A zero-width space/ })).toBeVisible();
});

test('long lines are wrapped where there is little room, and with large text', async ({
  bench,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await bench.open();
  await bench.write(`while True:\n    ${LONG}`);
  expect(await rowsOf(page, 'long')).toBe(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => rowsOf(page, 'long')).toBeGreaterThan(3);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(() => rowsOf(page, 'long')).toBe(1);
  await bench.button('View').click();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Larger text' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => rowsOf(page, 'long')).toBeGreaterThan(1);
});

test('long lines are wrapped, or not, as a person chose', async ({ bench, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await bench.open();
  await bench.write(`${LONG}\n`);
  await bench.button('New file').click();
  await page.keyboard.press('Enter');
  const choose = async (name: string): Promise<void> => {
    await bench.button('View').click();
    await page.getByRole('group', { name: 'Long lines of code' }).getByText(name).click();
    await page.keyboard.press('Escape');
  };
  await choose('Wrap');
  // Also in a file that was not shown when it was chosen, and after a reload.
  await page.getByRole('tab', { name: 'code.py' }).click();
  await expect.poll(() => rowsOf(page, 'long')).toBeGreaterThan(1);
  await page.reload();
  await bench.ready();
  await expect.poll(() => rowsOf(page, 'long')).toBeGreaterThan(1);
  await choose('Scroll');
  await expect.poll(() => rowsOf(page, 'long')).toBe(1);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => rowsOf(page, 'long')).toBe(1);
});

test('who hears the page is told of odd characters, on coming to their line', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('a = 1\nb\u00a0= 2\nc = 3\n');
  const said = page.locator('.cm-announced');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^Line 2: A no-break space\. It looks like a space/);
  await expect(said).toHaveAttribute('aria-live', 'polite');
});

test.describe('on a phone', () => {
  const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, isMobile, hasTouch });

  test('what its keyboard composes is what is there', async ({ bench, page }) => {
    await bench.open();
    for (const [name, value] of [
      ['autocorrect', 'off'],
      ['autocapitalize', 'off'],
      ['spellcheck', 'false'],
    ] as const) {
      await expect(bench.editor).toHaveAttribute(name, value);
    }
    await bench.write(' ');
    await bench.editor.tap();
    await page.keyboard.press('ControlOrMeta+a');
    const program = 'import time\nwhile True:\nprint("it\'s", time)\ntime.sleep(0.5)\nbreak\n';
    await typeOnPhone(page, program);
    expect(await shownText(page)).toBe(
      'import time\nwhile True:\n    print("it\'s", time)\n    time.sleep(0.5)\n    break\n',
    );
    // Marks that the keyboard puts in for the plain ones.
    await typeOnPhone(page, 'x = \u201chi\u201d');
    await expect(bench.editor).toContainText('x = "hi"');
  });

  test('what comes all at once on a busy phone is there, line ends included', async ({
    bench,
    page,
  }) => {
    await bench.open();
    await bench.write(' ');
    await bench.editor.tap();
    await page.keyboard.press('ControlOrMeta+a');
    const devtools = await page.context().newCDPSession(page);
    const busy = page.evaluate(() => {
      const end = performance.now() + 700;
      while (performance.now() < end);
    });
    const typed: Promise<unknown>[] = [];
    for (const text of ['x', '=', '(', ')']) {
      typed.push(devtools.send('Input.insertText', { text }));
    }
    typed.push(page.keyboard.press('Enter'));
    typed.push(devtools.send('Input.insertText', { text: 'yz' }));
    typed.push(page.keyboard.press('Backspace'));
    await Promise.all([busy, ...typed]);
    await expect.poll(() => shownText(page)).toBe('x=()\ny');
  });

  test('undo, redo, indent and find have buttons, and the text is large enough', async ({
    bench,
    page,
  }) => {
    await bench.open();
    const size = await page
      .locator('.cm-scroller')
      .evaluate((dom) => parseFloat(getComputedStyle(dom).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
    await bench.write('x = 1');
    await bench.button('Indent').tap();
    await expect.poll(() => shownText(page)).toBe('    x = 1');
    await bench.button('Undo').tap();
    await expect.poll(() => shownText(page)).toBe('x = 1');
    await bench.button('Redo').tap();
    await expect.poll(() => shownText(page)).toBe('    x = 1');
    await bench.button('Outdent').tap();
    await expect.poll(() => shownText(page)).toBe('x = 1');
    await expect(bench.editor).toBeFocused();
    await bench.button('Find').tap();
    await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
    const bar = await page.getByRole('toolbar', { name: 'Editing' }).boundingBox();
    const line = await page.locator('.cm-line').first().boundingBox();
    const apart = (line?.y ?? 0) + (line?.height ?? 0) <= (bar?.y ?? 0);
    expect(apart, 'the bar is below the line').toBe(true);
  });
});
