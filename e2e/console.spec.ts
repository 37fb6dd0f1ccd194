// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { FLUENT, slowDown, SLOWDOWNS, typeAsPerson } from './person';
import { expect, test } from './workbench';

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
  await expect(bench.consoleInput).toBeFocused();
  await expect(bench.consoleInput).toHaveAccessibleName(/type here/);
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
  await expect(bench.consoleInput).toBeFocused();
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
  await expect(bench.consoleInput).toHaveAccessibleName(/type here/);
  await page.locator('.xterm-screen').click();
  await typeAsPerson(page, 'Ada\n', FLUENT);
  await bench.prints('Press any key to enter the REPL');
  // By then the focus would have gone back.
  await expect(bench.consoleInput).not.toHaveAccessibleName(/type here/);
  await expect(bench.consoleInput).toBeFocused();
  await typeAsPerson(page, '\n', FLUENT);
  await bench.prints('>>>');
});

test('Tab goes on from the console once the program is over, and starts no REPL', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('print(y)\n');
  await expect(bench.status).toHaveText('Error on line 1');
  await bench.consoleInput.focus();
  await page.keyboard.press('Tab');
  await expect(bench.consoleInput).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(bench.consoleInput).toBeFocused();
  await expect(bench.status).toHaveText('Error on line 1');
  // In the REPL it completes names.
  await page.keyboard.press('Enter');
  await bench.prints('>>>');
  await typeAsPerson(page, 'impo', FLUENT);
  await page.keyboard.press('Tab');
  await bench.prints('>>> import');
  await expect(bench.consoleInput).toBeFocused();
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

test('a program that is started at once after an answer to another has the keys, too', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('input("One? ")\n');
  await bench.prints('One?');
  await expect(bench.consoleInput).toBeFocused();
  await typeAsPerson(page, 'x\n', FLUENT);
  await bench.run('input("Two? ")\n');
  await bench.prints('Two?');
  await expect(bench.consoleInput).toBeFocused();
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
  // What they type, too, as it is after an edit.
  await bench.run('name = input("Who? ")\nprint("Hi", name)\n');
  await expect(news).toContainText('Who?');
  await page.keyboard.insertText('A😀b');
  await expect(text.getByText('Who? A😀b', { exact: true })).toBeAttached();
  await page.keyboard.press('ArrowLeft');
  await expect(text.getByText('Who? A😀b', { exact: true })).toBeAttached();
  await page.keyboard.press('Backspace');
  await expect(text.getByText('Who? Ab', { exact: true })).toBeAttached();
  await typeAsPerson(page, 'd\n', FLUENT);
  await expect(text.getByText('Who? Adb', { exact: true })).toBeAttached();
  await expect(news).toHaveText('Hi Adb');
  await expect(bench.consoleInput).toHaveAccessibleDescription(/Escape/);
});

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
