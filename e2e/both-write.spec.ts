// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// A file that the program writes while it is open in the editor: neither side's text is lost.
import { testProgram } from '../web/sim/test-support';
import { typeAsPerson } from './person';
import { addLine, openWith } from './with-files';
import { expect, test } from './workbench';

test.describe.configure({ timeout: 180_000 });

const LOGS = [
  { how: 'opened anew every 0.4 s' },
  { how: 'opened anew every 2 s', given: { FIRST_SLEEPS: 2, LATER_SLEEPS: 0.2 } },
  { how: 'kept open', given: { KEPT_OPEN: 1, FLUSHED: 1 } },
  { how: 'never flushed', given: { KEPT_OPEN: 1 } },
];

for (const { how, given } of LOGS) {
  test(`a log, ${how}, in which the person types has all lines, and what was typed`, async ({
    bench,
    page,
  }) => {
    const usual = { KEPT_OPEN: 0, FLUSHED: 0, FIRST_SLEEPS: 0.4, LATER_SLEEPS: 0.4 };
    const code = testProgram('host/log_in_ways', { ...usual, ...given });
    await openWith(bench, 'Log', { 'code.py': code });
    await bench.run();
    await page.getByRole('tab', { name: 'log.txt' }).click();
    await bench.editor.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await typeAsPerson(page, 'MY NOTE more ');
    await bench.prints('all?');
    const all = Array.from({ length: 12 }, (_, i) => `n ${i}.`);
    await expect(page.locator('.cm-line')).toHaveText([
      `MY NOTE more ${all[0] ?? ''}`,
      ...all.slice(1),
      '',
    ]);
    await expect(page.getByRole('tab', { name: 'log (program).txt' })).toHaveCount(0);
    // And so it is on the board, and after a reload.
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
    await bench.type('\n');
    await bench.prints('MY NOTE more 0 1 2 3 4 5 6 7 8 9 10 11');
    await page.reload();
    await page.getByRole('tab', { name: 'log.txt' }).click();
    await expect(page.locator('.cm-line')).toHaveText([
      `MY NOTE more ${all[0] ?? ''}`,
      ...all.slice(1),
      '',
    ]);
  });
}

const GROWING = testProgram('host/growing_log');
const LINES = Array.from({ length: 9 }, (_, i) => `line ${i}.`);

test('undo in a log takes back what was typed, and no line that the program added', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Log', { 'code.py': GROWING });
  await bench.run();
  await page.getByRole('tab', { name: 'log.txt' }).click();
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await typeAsPerson(page, 'my words ');
  for (let times = 0; times < 4; times++) {
    await page.waitForTimeout(700);
    await page.keyboard.press('ControlOrMeta+z');
  }
  await bench.prints('all?');
  await expect(page.locator('.cm-line')).toHaveText([...LINES, '']);
});

for (const words of ['', 'mine '])
  test(`a log ${words && 'with words of the person '}that was deleted can be had back, though the program has begun it anew`, async ({
    bench,
    page,
  }) => {
    await openWith(bench, 'Log', { 'code.py': GROWING });
    await bench.run();
    const log = page.getByRole('tab', { name: 'log.txt', exact: true });
    await log.click();
    await expect(bench.editor).toContainText('line 1.');
    await bench.editor.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await typeAsPerson(page, words);
    await bench.button('Delete log.txt').click();
    await bench.prints('all?');
    await log.click();
    await expect(bench.editor).toContainText('line 8.');
    await expect(bench.editor).not.toContainText('line 0.');
    await bench.button('Undo').first().click();
    await expect(page.getByRole('tab', { name: 'log (before).txt' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(bench.editor).toContainText('line 0.');
    await expect(log).toBeVisible();
  });

test('a file that both write: no text is lost', async ({ bench, page }) => {
  await openWith(bench, 'Diary', {
    'code.py': testProgram('host/write_over_and_over'),
    'diary.txt': 'hers\n',
  });
  await bench.run();
  await page.getByRole('tab', { name: 'diary.txt', exact: true }).click();
  // Not changed here: the program's text is shown.
  await expect(bench.editor).toContainText('program');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await typeAsPerson(page, 'my own words\nand more');
  await expect(page.getByText('while you were changing it')).toBeVisible();
  await expect(bench.editor).toContainText('my own words');
  await expect(bench.editor).toContainText('and more');
  const other = page.getByRole('tab', { name: 'diary (program).txt' });
  await other.click();
  await expect(bench.editor).toContainText('program');
  await page.getByRole('tab', { name: 'diary.txt', exact: true }).click();
  await expect(bench.editor).toContainText('my own words');
  await bench.button('Use the program’s').click();
  await expect(other).toHaveCount(0);
  await expect(bench.editor).toContainText('program');
  await bench.editor.focus();
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await bench.editor.focus();
  // All that the program wrote since then is one step.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bench.editor).toContainText('my own words');
});

test('a file that the program has open, unflushed, while the person types in it: both texts stay', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Notes', {
    'code.py': [
      'file = open("/notes.txt", "w")',
      'file.write("unflushed words")',
      'input("Open. More? ")',
      'file.write("more")',
      'file.close()',
      '',
    ].join('\n'),
    'notes.txt': 'hers\n',
  });
  await bench.run();
  await bench.prints('Open. More?');
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await addLine(bench, 'my own words');
  await expect(page.getByText('Your text stays; the program’s is in')).toBeVisible();
  await expect(bench.editor).toContainText('hers');
  await expect(bench.editor).toContainText('my own words');
  await page.getByRole('tab', { name: 'notes (program).txt' }).click();
  await expect(bench.editor).toHaveText('unflushed words');
  // The program goes on behind what the person wrote.
  await bench.type('\n');
  await expect(bench.status).toHaveText(/^Finished/);
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await expect(bench.editor).toContainText('my own wordsmore');
});

test('a file that both wrote gets another name: the message speaks of that, and still does as it says', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Notes', {
    'code.py': [
      'input("Write? ")',
      'with open("/notes.txt", "w") as file:',
      '    file.write("words of the program")',
      'input("Done? ")',
      '',
    ].join('\n'),
    'notes.txt': 'hers\n',
  });
  await bench.run();
  await bench.prints('Write?');
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await addLine(bench, 'my own words');
  await bench.type('\n');
  await expect(page.getByText('The program wrote notes.txt while')).toBeVisible();
  await bench.button('Rename notes.txt').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('diary.txt');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The program wrote diary.txt while')).toBeVisible();
  await expect(page.getByText('The program wrote notes.txt while')).toHaveCount(0);
  await bench.button('Use the program’s').click();
  await expect(page.getByRole('tab', { name: 'notes (program).txt' })).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'diary.txt' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(bench.editor).toHaveText('words of the program');
});

test('what the program writes over, and what it writes over later than the save, is at hand', async ({
  bench,
  page,
}) => {
  await openWith(bench, 'Notes', {
    'code.py': testProgram('host/write_twice'),
    'notes.txt': 'hers, from before\n',
  });
  await bench.run();
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await expect(bench.editor).toHaveText('first words of the program');
  await bench.button('Keep both').click();
  await expect(page.getByRole('tab', { name: 'notes (before).txt' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(bench.editor).toContainText('hers, from before');

  // Typed while the program runs, and saved: it does not vanish from under the person's hands.
  await page.getByRole('tab', { name: 'notes.txt', exact: true }).click();
  await addLine(bench, ', and mine');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await bench.type('\n');
  await bench.prints('written');
  await expect(bench.editor).toContainText(', and mine');
  await page.getByRole('tab', { name: 'notes (program).txt' }).click();
  await expect(bench.editor).toHaveText('second words of the program');
});
