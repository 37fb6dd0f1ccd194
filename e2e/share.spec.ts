// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { deflateRawSync } from 'node:zlib';
import { makeFragment } from '../web/share/link';
import { expect, test, Workbench } from './workbench';

/** A link by somebody who knows how. */
const forged = (board: string, path: string): string =>
  makeFragment({ title: 'A program', board, files: new Map([[path, Buffer.from('print(1)')]]) }) ??
  '';
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
