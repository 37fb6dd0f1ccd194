// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The console as a terminal: wide lines, all of Unicode, and what escape sequences may do.
import { FLUENT, typeAsPerson } from './person';
import { expect, test } from './workbench';

test('all of Unicode: typed, composed, corrected, in the REPL and in input()', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('name = input("Name? ")\nprint("<" + name + ">", len(name))\n');
  await expect(bench.consoleInput).toBeFocused();
  await typeAsPerson(page, 'Zoë 😀é', FLUENT);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await typeAsPerson(page, 'ê', FLUENT);
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', {
    text: '日本',
    selectionStart: 2,
    selectionEnd: 2,
  });
  await devtools.send('Input.insertText', { text: '日本' });
  await expect.poll(() => bench.consoleText()).toContain('日本');
  await page.keyboard.press('End');
  await typeAsPerson(page, '!\n', FLUENT);
  await bench.prints('<日本oê 😀!> 7');
  expect(await bench.consoleText()).toContain('Name? 日本oê 😀!');
});

// A wide character stands at the end of a row in one of them, and has no room there.
for (const width of [390, 382, 374]) {
  test(`a line that is wider than the window is drawn right, ${width} pixels wide`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await bench.open();
    await bench.run('print("ready")\n');
    await bench.prints('Press any key');
    await bench.consoleInput.focus();
    await page.keyboard.press('Enter');
    await bench.prints('>>>');
    const columns = 200;
    const long = Array.from({ length: columns / 10 }, (_, i) =>
      `${i}-日é.......`.slice(0, 10),
    ).join('');
    await bench.consoleInput.focus();
    await page.keyboard.insertText(`s = "${long}"`);
    const shown = async (): Promise<string> =>
      (await bench.consoleText()).replaceAll('\n', '').split('>>> ').at(-1) ?? '';
    await expect.poll(shown).toBe(`s = "${long}"`);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    await expect.poll(shown).toBe(`s = "${long.slice(0, -2)}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await typeAsPerson(page, 'x', FLUENT);
    await expect.poll(shown).toBe(`x = "${long.slice(0, -2)}`);
    await page.keyboard.press('Control+k');
    await expect.poll(shown).toBe('x');
    await page.keyboard.press('Control+u');
    await page.keyboard.insertText(`t = "${long}"`);
    for (let i = 0; i < 60; i++) await page.keyboard.press('ArrowLeft');
    await typeAsPerson(page, '<>', FLUENT);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    const edited = `t = "${long}"`;
    const at = edited.length - 60;
    const line = `${edited.slice(0, at)}<>${edited.slice(at)}`;
    await expect.poll(shown).toBe(line);
    await page.keyboard.press('Control+u');
    await typeAsPerson(page, 'len(t)\n', FLUENT);
    await bench.prints(String(long.length + 2));
  });
}

test('colors and modes end with the program; a new run is in view', async ({ bench, page }) => {
  await bench.open();
  await bench.run(
    'import time\nfor i in range(200):\n    print(i)\nprint("ran at", time.monotonic_ns())\nprint("\\x1b[31;1m\\x1b[?25l\\x1b[?2004h\\x1b[4h\\x1b[2;4r\\x1b[99H\\x1b(0\\x1b[?1000hqqq")\n',
  );
  await bench.prints('Press any key to enter');
  const red = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.xterm-rows > div')];
    const last = rows.find((row) =>
      row.textContent.replaceAll('\u00a0', ' ').includes('Press any'),
    );
    return last?.innerHTML.includes('xterm-fg-1');
  });
  expect(red).toBe(false);
  const readAbove = async (): Promise<void> => {
    await bench.console.hover({ force: true });
    await expect(async () => {
      await page.mouse.wheel(0, -2000);
      expect(await bench.consoleText()).not.toContain('ran at');
    }).toPass({ timeout: 15_000 });
  };
  const ranAt = async (): Promise<number> =>
    Number(/ran at (\d+)/.exec(await bench.consoleText())?.[1]);
  const first = await ranAt();
  await readAbove();
  await bench.consoleInput.evaluate((input) => {
    input.blur();
  });
  await bench.button('Ctrl-D').click();
  await expect.poll(ranAt).toBeGreaterThan(first);
  await bench.prints('Press any key to enter');
  await readAbove();
  await bench.run('print("again")\n');
  await bench.prints('again');
  await bench.prints('Press any key to enter');
});

test('what is printed on a second screen is still there after the program', async ({ bench }) => {
  await bench.open();
  await bench.run('print("\\x1b[?1049hon the second screen")\n');
  await bench.prints('Press any key to enter');
  await bench.prints('on the second screen');
});

test('no program makes the terminal type an answer', async ({ bench, page }) => {
  await bench.open();
  const questions = [
    '\\x1b[6n',
    '\\x1b[?6n',
    '\\x1b[5n',
    '\\x1b[c',
    '\\x1b[>c',
    '\\x1b[?1$p',
    '\\x1b[4$p',
    '\\x1b[18t',
    '\\x1bP$qm\\x1b\\\\',
    '\\x1b]10;?\\x07',
    '\\x1b]4;1;?\\x07',
  ];
  await bench.run(
    `${questions.map((each) => `print("${each}", end="")`).join('\n')}\nprint("got", repr(input("name:")))\n`,
  );
  await bench.prints('name:');
  await page.waitForTimeout(300);
  await bench.type('mine\r');
  await bench.prints("name:mine\ngot 'mine'");
});

for (const width of [320, 390]) {
  test(`words are whole in a window of ${width} pixels; a link may be in two rows`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await bench.open();
    await expect
      .poll(async () => (await bench.consoleText()).split(/\s+/).join(' ').trim())
      .toBe('Press Run to start the board. What your program prints appears here.');
    await bench.run(
      'def a_function_with_a_rather_long_name():\n    nonsense\na_function_with_a_rather_long_name()\n',
    );
    await bench.prints('Use');
    for (const row of (await bench.consoleText()).split('\n')) {
      expect(row).not.toMatch(/^(?:s\.|ad\.|r the|er the|oad)/);
    }
    const link = bench.console.getByText('line 2, in', { exact: false });
    await link.scrollIntoViewIfNeeded();
    await link.hover({ force: true });
    await link.click({ force: true });
    await expect(bench.editor).toBeFocused();
  });
}
