// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The page dies at random moments, without a word before, while the program and the person write
// files. What was saved a moment before is whole when it is opened again.
import { deafen } from './deafen';
import type { BrowserContext, Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { numbers } from '../web/tests/numbers';
import { expect, test, Workbench } from './workbench';

// Between a save and its being kept: the worker's look at the drive, 200 ms, and the database.
// Much more than that, because the tests also run on busy computers.
const KEPT_WITHIN_MS = 1000;
const DEATHS = 3;

const WRITER = testProgram('host/count_on_in_files', { FILES: 8 });

const numberAfter = (text: string, word: string): number =>
  Math.max(0, ...[...text.matchAll(new RegExp(`${word} (\\d+)`, 'g'))].map((m) => Number(m[1])));

/** Ends the page's process as a crash does: no event of the page is fired any more. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('what was saved before the page died is whole', async ({ context }) => {
  test.setTimeout(120_000);
  const random = numbers(600);
  let saved = 0;
  let edit = '';
  for (let death = 0; death <= DEATHS; death++) {
    const page = await context.newPage();
    const bench = new Workbench(page);
    await bench.open();
    if (death === 0) await bench.write(WRITER);
    else await expect(bench.editor).toContainText(edit);
    await bench.run();
    await bench.prints('go on?');
    const text = await bench.consoleText();
    expect(numberAfter(text, 'found')).toBeGreaterThanOrEqual(saved);
    // One file was being written when the page died: it is the only one that may be in part.
    expect(text.match(/torn/g)?.length ?? 0).toBeLessThanOrEqual(1);
    if (death === DEATHS) return;

    await bench.type('\n');
    await page.waitForTimeout(random.next().value);
    edit = `# edit ${death}`;
    await bench.editor.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(`${edit}\n`);
    saved = numberAfter(await bench.consoleText(), 'saved');
    await page.waitForTimeout(KEPT_WITHIN_MS);
    await page.keyboard.type('# and while this is being ty');
    await page.waitForTimeout(random.next().value);
    await kill(context, page);
  }
});

test('a file that was saved just before its machine was thrown away is kept', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(`
with open("/log.txt", "w") as file:
    file.write("saved in time")
print("saved")
while True: pass
`);
  await expect(page.getByRole('tab', { name: 'log.txt' })).toBeVisible();
  await deafen(page);
  await bench.button('Stop').click();
  await expect(page.getByText('files are kept')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('tab', { name: 'log.txt' }).click();
  await expect(bench.editor).toContainText('saved in time');
  await page.getByRole('tab', { name: 'code.py' }).click();
  await bench.run('print(open("/log.txt").read())\n');
  await bench.prints('saved in time');
});
