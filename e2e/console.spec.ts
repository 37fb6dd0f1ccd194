// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Locator, Page } from '@playwright/test';
import { FLUENT, slowDown, SLOWDOWNS, typeAsPerson } from './person';
import { expect, test } from './workbench';

function consoleInput(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Console: type/ });
}

const QUESTIONS = `
total = 0
while total < 20:
    total += int(input("Number? "))
    print("so far", total)
print("done")
`;

for (const times of SLOWDOWNS) {
  test(`a program that asks is answered by typing, at 1/${times} of the speed`, async ({
    bench,
    page,
  }) => {
    await bench.open();
    await slowDown(page, times);
    await bench.write('n = input("Number? ")\nprint("It is " + str(int(n) * 6))\n');
    const run = bench.button('Run');
    await run.click();
    // At once, as somebody does who knows the program.
    await typeAsPerson(page, '7\n');
    await bench.prints('It is 42');
    expect(await bench.consoleText()).toMatch(/Number\? 7\nIt is 42/);
    await expect(bench.status).toHaveText(/^Finished/);
    // Back where it was, and what is typed there out of habit starts nothing.
    await expect(run).toBeFocused();
    await typeAsPerson(page, '8\n', FLUENT);
    await expect(bench.status).toHaveText(/^Finished/);
    expect((await bench.consoleText()).match(/Number\?/g)).toHaveLength(1);
    // Once more it is meant.
    await page.keyboard.press('Enter');
    await expect(bench.status).toHaveText('Waiting for input');
  });
}

test('the console shows where to type, and the focus does not bounce', async ({ bench, page }) => {
  await bench.open();
  await bench.write(QUESTIONS);
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { focusLog: log });
    document.addEventListener('focusin', (event) => {
      if (event.target instanceof Element) log.push(event.target.className || event.target.id);
    });
  });
  await bench.button('Run').click();
  await bench.prints('Number?');
  const cue = page.getByText('Type here', { exact: true });
  await expect(cue).toBeVisible();
  await expect(consoleInput(page)).toBeFocused();
  await expect(consoleInput(page)).toHaveAccessibleName(/type here/);
  await typeAsPerson(page, '5\n6\n');
  await bench.prints('so far 11');
  await expect(cue).toBeVisible();
  await typeAsPerson(page, '1');
  await expect(cue).toBeHidden();
  await typeAsPerson(page, '0\n');
  await bench.prints('done');
  await expect(bench.button('Run')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bench.status).toHaveText(/^Finished/);
  expect(await page.evaluate(() => (window as unknown as { focusLog: string[] }).focusLog)).toEqual(
    [expect.stringContaining('button'), 'xterm-helper-textarea', expect.stringContaining('button')],
  );
});

test('who writes in the editor is left alone; who only pressed Ctrl-Enter there is asked', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('import time\ntime.sleep(2)\nname = input("Name? ")\nprint("Hello " + name)\n');
  await bench.editor.press('Control+End');
  await page.keyboard.press('Control+Enter');
  await typeAsPerson(page, '# ', FLUENT);
  await bench.prints('Name?');
  await expect(page.getByText('Type here', { exact: true })).toBeVisible();
  await expect(bench.editor).toBeFocused();
  await typeAsPerson(page, 'mine', FLUENT);
  await expect(bench.editor).toContainText('# mine');
  await page.keyboard.press('Control+Enter');
  await expect(consoleInput(page)).toBeFocused();
  await typeAsPerson(page, 'Ada\n', FLUENT);
  await bench.prints('Hello Ada');
  await expect(bench.editor).toBeFocused();
});

test('who has clicked the console themselves stays there when the program ends', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('name = input("Name? ")\nprint("Hello " + name)\n');
  await bench.prints('Name?');
  await expect(consoleInput(page)).toHaveAccessibleName(/type here/);
  await page.locator('.xterm-screen').click();
  await typeAsPerson(page, 'Ada\n', FLUENT);
  await bench.prints('Press any key to enter the REPL');
  // By then the focus would have gone back.
  await expect(consoleInput(page)).not.toHaveAccessibleName(/type here/);
  await expect(consoleInput(page)).toBeFocused();
  await typeAsPerson(page, '\n', FLUENT);
  await bench.prints('>>>');
});

test('all of Unicode: typed, composed, corrected, in the REPL and in input()', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('name = input("Name? ")\nprint("<" + name + ">", len(name))\n');
  await expect(consoleInput(page)).toBeFocused();
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

test('a line that is wider than the window is drawn right', async ({ bench, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await bench.open();
  await bench.run('print("ready")\n');
  await bench.prints('Press any key');
  await consoleInput(page).focus();
  await page.keyboard.press('Enter');
  await bench.prints('>>>');
  const columns = 200;
  const long = Array.from({ length: columns / 10 }, (_, i) => `${i}-日é.......`.slice(0, 10)).join(
    '',
  );
  await consoleInput(page).focus();
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
  await consoleInput(page).evaluate((input) => {
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

test('Tab goes on from the console once the program is over, and starts no REPL', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('print(y)\n');
  await expect(bench.status).toHaveText('Error on line 1');
  await consoleInput(page).focus();
  await page.keyboard.press('Tab');
  await expect(consoleInput(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(consoleInput(page)).toBeFocused();
  await expect(bench.status).toHaveText('Error on line 1');
  // In the REPL it completes names.
  await page.keyboard.press('Enter');
  await bench.prints('>>>');
  await typeAsPerson(page, 'impo', FLUENT);
  await page.keyboard.press('Tab');
  await bench.prints('>>> import');
  await expect(consoleInput(page)).toBeFocused();
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

test('who reads above is not scrolled by what comes below', async ({ bench, page }) => {
  await bench.open();
  await bench.run(
    'import time\nfor i in range(100): print("row", i)\ninput("more? ")\nfor i in range(500): print("more", i)\ntime.sleep(60)\n',
  );
  await bench.prints('more?');
  await bench.console.hover({ force: true });
  await page.mouse.wheel(0, -600);
  await expect.poll(() => bench.consoleText()).not.toContain('more?');
  const above = await bench.consoleText();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#clear')?.focus();
  });
  await expect(bench.status).toHaveText('Waiting for input');
  expect(await bench.consoleText()).toBe(above);
});

test('people who hear the page hear the console', async ({ bench, page }) => {
  await bench.open();
  const news = page.locator('.console-news');
  await bench.run('print("hello there")\nname = input("Your name? ")\nprint("Hi", name)\n');
  await expect(news).toContainText('hello there');
  await expect(news).toContainText('Your name?');
  await typeAsPerson(page, 'Ada\n', FLUENT);
  await expect(news).toHaveText('Hi Ada');
  await bench.run('for i in range(1000):\n    print("row", i)\nshw()\n');
  await expect(news).toContainText(/\d+ lines left out/);
  await expect(news).toContainText("NameError: name 'shw'");
  await expect(news).not.toContainText('Traceback');
  // And can read it again, line by line.
  const text = page.getByRole('region', { name: 'What the board printed' });
  await expect(text.getByText('row 998', { exact: true })).toBeAttached();
  await expect(consoleInput(page)).toHaveAccessibleDescription(/Escape/);
});

for (const width of [320, 390]) {
  test(`words are whole in a window of ${width} pixels; a link may be in two rows`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await bench.open();
    const words = (await bench.consoleText()).split(/\s+/);
    expect(words.join(' ').trim()).toBe(
      'Press Run to start the board. What your program prints appears here.',
    );
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

test('Clear and the control keys have something to say before the first run', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.button('Ctrl-C').click();
  await expect(page.getByText(/Press Run first/)).toBeVisible();
  await bench.button('Clear').click();
  await expect.poll(() => bench.consoleText()).not.toContain('Press Run');
  await bench.button('Ctrl-D').click();
  await expect(bench.status).toHaveText('Running');
});
