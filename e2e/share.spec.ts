// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { deflateRawSync } from 'node:zlib';
import { linkOf } from './link-of';
import { typeAsPerson } from './person';
import { expect, test, Workbench } from './workbench';

/** A link by somebody who knows how. */
const forged = (board: string, path: string): string =>
  linkOf('A program', { [path]: 'print(1)' }, board);
const link = (json: string): string =>
  `#v1.${deflateRawSync(Buffer.from(json)).toString('base64url')}`;

test('a link opens as the same program, and runs only when told', async ({ bench, browser }) => {
  await bench.open();
  await bench.write('print("sent by link ✨")\n');
  await bench.button('Share').click();
  const address = await bench.page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(address).toMatch(/#v2\.[\w-]+$/);

  const context = await browser.newContext();
  const friend = new Workbench(await context.newPage());
  await friend.page.goto(address);
  await expect(friend.editor).toContainText('sent by link ✨');
  await friend.ready();
  await friend.page.waitForTimeout(500);
  await expect(friend.status).toHaveText('Waiting for Run');
  expect(await friend.consoleText()).not.toContain('sent by link');
  await friend.run();
  await friend.prints('sent by link');
  await friend.page.reload();
  await friend.ready();
  await expect(friend.editor).toContainText('sent by link');
  await context.close();
});

test('a link asks before it takes the place of work, which is never lost', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("theirs")\n');
  await bench.button('Share').click();
  const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await bench.write('print("mine")\n');

  await page.evaluate((to) => {
    location.href = to;
  }, address);
  const dialog = page.getByRole('dialog', { name: 'Open the shared program?' });
  await expect(dialog).toContainText('print("theirs")');
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect(bench.editor).toContainText('mine');

  await page.evaluate((to) => {
    location.href = to;
  }, address);
  await dialog.getByRole('button', { name: 'Open the shared program' }).click();
  await expect(bench.editor).toContainText('theirs');
  await bench.button('My programs').click();
  await page.getByRole('dialog').getByRole('button', { name: /mine/ }).click();
  await expect(bench.editor).toContainText('mine');
});

test('Copy puts the link on the clipboard, or shows it', async ({ bench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await bench.open();
  await bench.button('Share').click();
  const field = page.getByRole('textbox', { name: 'Link' });
  await bench.button('Copy link').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await bench.button('Copy link').click();
  await expect(field).toBeFocused();
});

for (const [what, fragment, message] of [
  ['none of ours', '#/program/5', 'no program'],
  ['cut off', '#v1.q1ZKyk8sSlGyUkpU', 'damaged'],
  ['no base64', '#v1.<script>alert(1)</script>', 'damaged'],
  ['of the future', '#v7.AAAA', 'newer version'],
  ['a wrong checksum', link('{"board":"x","files":[["code.py",""]],"check":1}'), 'damaged'],
  ['out of the drive', forged('circuitplayground_bluefruit', '../../code.py'), 'can’t store'],
  ['__proto__', forged('circuitplayground_bluefruit', '__proto__'), 'can’t store'],
  ['an unknown board', forged('no_such_board', 'code.py'), 'no_such_board'],
  ['a bomb', link(' '.repeat(20_000_000)), 'more than a board'],
  ['very long', `#v1.${'A'.repeat(400_000)}`, 'more than a board'],
] as const) {
  test(`a hostile link (${what}) is one message, and the page works on`, async ({
    bench,
    page,
  }) => {
    await bench.open(fragment);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(bench.editor).toContainText('Rainbow');
    await bench.run('print("works on")\n');
    await bench.prints('works on');
  });
}

test('of many files that the program made, Share names some', async ({ bench, page }) => {
  await bench.open();
  await bench.run('for i in range(40):\n    open("f%d.txt" % i, "w").close()\nprint("made")\n');
  await bench.prints('made');
  await expect(page.getByRole('tab', { name: 'f39.txt' })).toBeAttached();
  await bench.button('Share').click();
  await expect(page.getByRole('dialog')).toContainText(/Left out.*: .*, 33 more files\./);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('files that the program made are kept, and not shared', async ({ bench, page }) => {
  await bench.open();
  await bench.run(`
with open("log.txt", "w") as file:
    file.write("made by the program")
print("written")
`);
  await bench.prints('written');
  await page.getByRole('tab', { name: 'log.txt' }).click();
  await expect(bench.editor).toContainText('made by the program');
  await bench.button('Share').click();
  await expect(page.getByRole('dialog')).toContainText('Left out');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  await page.reload();
  await bench.ready();
  await expect(page.getByRole('tab', { name: 'log.txt' })).toBeVisible();
});

/** A link to a program, as somebody else’s page makes it. */
const linkTo = (title: string, text: string): string => linkOf(title, { 'code.py': text });

test('the name travels in the link, and the link finds its program again', async ({
  bench,
  page,
  context,
}) => {
  await bench.open();
  await bench.button('Share').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await typeAsPerson(page, 'Ada’s rainbow');
  const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.keyboard.press('Escape');
  await expect(bench.title).toHaveValue('Ada’s rainbow');

  const other = await context.browser()?.newContext();
  if (!other) throw new Error('no other browser');
  const friend = new Workbench(await other.newPage());
  // As a chat makes it of “<link>.”, and with what a phone adds.
  await friend.page.goto(`${address}>.%E2%80%8B`);
  await friend.ready();
  await expect(friend.title).toHaveValue('Ada’s rainbow');
  await expect(friend.page.getByRole('dialog')).toHaveCount(0);

  // Again, in another tab: the same program, and not another one.
  const again = new Workbench(await other.newPage());
  await again.page.goto(address);
  await again.ready();
  await again.button('My programs').click();
  const rows = again.page.getByRole('dialog').getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await again.page.keyboard.press('Escape');

  // Changed since, it is asked which of the two is meant.
  await again.write('print("my own idea")\n');
  await again.page.evaluate((to) => {
    location.href = to;
  }, address);
  const question = again.page.getByRole('dialog', { name: 'Open yours, or a fresh copy?' });
  await question.getByRole('button', { name: 'Open mine' }).click();
  await expect(again.editor).toContainText('my own idea');
  await again.page.evaluate((to) => {
    location.href = `${to}_`;
  }, address);
  await question.getByRole('button', { name: 'Open a fresh copy' }).click();
  await expect(again.editor).toContainText('Rainbow');
  await expect(again.title).toHaveValue('Ada’s rainbow');
  await other.close();
});

test('thirty links of a class are thirty programs, to be found and compared', async ({
  bench,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await bench.open();
  for (let pupil = 1; pupil <= 30; pupil++) {
    await page.evaluate(
      (to) => {
        location.hash = to;
      },
      linkTo(pupil % 3 === 0 ? 'Rainbow' : `Night light of pupil ${pupil}`, `# pupil ${pupil}\n`),
    );
    // Each waits for the one before, as a person does. None is asked about.
    await expect(bench.editor).toHaveText(`# pupil ${pupil}`);
  }
  await bench.menu('My programs');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(30);
  const names = await dialog.locator('.program-title').allTextContents();
  expect(new Set(names).size).toBe(30);
  expect(names).toContain('Rainbow 10');
  await expect(dialog.getByText('from a link').first()).toBeVisible();

  await dialog.getByRole('searchbox', { name: 'Find a program' }).click();
  await typeAsPerson(page, 'pupil 27');
  await expect(dialog.getByRole('status')).toHaveText('1 of 30 programs');
  await dialog.getByRole('button', { name: /^Rainbow 9/ }).click();
  await expect(bench.editor).toHaveText('# pupil 27');
});

test('a link too long for chats says so, and the file is at hand', async ({ bench, page }) => {
  await bench.open();
  const noise = Array.from({ length: 400 }, (_, i) => `x${i} = ${Math.sin(i)}`);
  await bench.write(noise.join('\n'));
  await bench.button('Share').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.advice')).toContainText('characters');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save to a file' }).click();
  expect((await saving).suggestedFilename()).toBe('New program.py');
});

test('a link of a newer page is reloaded with the link, once', async ({ bench, page }) => {
  await bench.open('#v7.AAAA');
  await page.getByRole('button', { name: 'Reload and open it' }).click();
  await expect(page.getByRole('alert')).toContainText('Ask whoever sent it');
  await expect(bench.button('Reload and open it')).toHaveCount(0);
  await expect(bench.editor).toContainText('Rainbow');
});
