// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The life of a board, as a person at the page meets it.
import { expect, test, WHOLLY, Workbench } from './workbench';
import { typeAsPerson } from './person';

test('what boot.py printed is in the board’s own file, which is nobody’s program', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('print("of code.py")\n');
  await bench.prints('of code.py');
  const bootOut = page.getByRole('tab', { name: 'boot_out.txt' });
  // Without a boot.py nobody looks for it.
  await expect(bootOut).toHaveCount(0);
  await bench.addFile('boot.py');
  await typeAsPerson(page, 'print("booting")');
  await bench.run();
  await expect(bootOut).toBeVisible();
  await bootOut.click();
  const text = page.getByLabel('What the board wrote');
  await expect(text).toContainText('Board ID:circuitplayground_bluefruit');
  await expect(text).toContainText('boot.py output:');
  await expect(text).toContainText('booting');
  // It can't be written, nor does a save, or another run, take it for a file that is gone.
  await expect(page.getByRole('button', { name: 'Delete boot_out.txt' })).toBeHidden();
  await bench.run();
  await expect(bench.status).toHaveText(/Finished/);
  await expect(text).toContainText('booting');
  await page.getByRole('tab', { name: 'boot.py', exact: true }).click();
  await expect(bench.editor).toContainText('booting');
  await bench.menu('Share');
  const holds = page.getByText(/^Holds the name/);
  await expect(holds).toContainText('boot.py');
  await expect(holds).not.toContainText('boot_out');
});

test('safe mode says why code.py does not run, and Run leaves it', async ({ bench, page }) => {
  await bench.open();
  await bench.run(
    'import microcontroller\nmicrocontroller.on_next_reset(microcontroller.RunMode.SAFE_MODE)\nmicrocontroller.reset()\n',
  );
  await expect(bench.status).toHaveText('In safe mode');
  await bench.prints('You are in safe mode because:');
  const told = page.getByText(/^The board is in safe mode/);
  await expect(told).toBeInViewport(WHOLLY);
  await bench.run('print("left it")\n');
  await bench.prints('left it');
  await expect(bench.status).toHaveText(/Finished/);
  await expect(told).toHaveCount(0);
});

test('the drive is read-only for the program where the person wants it so', async ({
  bench,
  page,
  browser,
}) => {
  await bench.open();
  await bench.run('open("/log.txt", "w").close()\nprint("written")\n');
  await bench.prints('written');
  const choice = page.getByRole('checkbox', { name: 'The drive is read-only for the program' });
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'The board’s drive…' }).click();
  await expect(choice).not.toBeChecked();
  await choice.check();
  await bench.button('Done').click();
  await bench.run();
  await expect(bench.status).toHaveText('Error on line 1');
  await bench.prints('OSError: [Errno 30] Read-only filesystem');
  // It is the program's: it is there after a reload of the page.
  await page.reload();
  await bench.ready();
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'The board’s drive…' }).click();
  await expect(choice).toBeChecked();
  await bench.button('Done').click();
  // Who is sent the program has it so, too.
  await bench.menu('Share');
  const holds = page.getByText(/^Holds the name/);
  await expect(holds).toContainText('the board and that the board’s drive is read-only');
  const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  const context = await browser.newContext();
  const friend = new Workbench(await context.newPage());
  await friend.page.goto(address);
  await friend.ready();
  await friend.run();
  await friend.prints('OSError: [Errno 30] Read-only filesystem');
  await context.close();
  await page.keyboard.press('Escape');
  await bench.button('File').click();
  await page.getByRole('menuitem', { name: 'The board’s drive…' }).click();
  await choice.uncheck();
  await bench.button('Done').click();
  await bench.run();
  await bench.prints('written');
});
