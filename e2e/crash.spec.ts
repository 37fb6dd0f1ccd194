// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The machine itself fails: plain words, nothing lost, and Run works at once, without network too.
import type { Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { TRAP, trappingFirmware } from '../web/tests/trapping-firmware';
import { expect, test, type Workbench } from './workbench';

const FIRMWARE = /asyncified.*\.wasm$/;

async function serveFirmware(page: Page, body: Buffer): Promise<void> {
  await page.route(FIRMWARE, (route) => route.fulfill({ body, contentType: 'application/wasm' }));
}

async function expectCrashed(bench: Workbench): Promise<void> {
  await expect(bench.status).toHaveText('Crashed');
  await expect(bench.page.getByRole('alert')).toContainText('crashed');
  await expect(bench.page.getByRole('alert')).toContainText('your files are safe');
  await expect(bench.page.getByRole('alert')).toContainText('Press Run');
}

test('a crash: the board is dark, the console keeps its text, and Run works offline', async ({
  bench,
  page,
  context,
}) => {
  await serveFirmware(page, Buffer.from(await trappingFirmware()));
  await bench.open();
  await bench.run(`${testProgram('host/last_words')}${TRAP}\n`);
  await bench.prints('crash?');
  await expect(bench.pixel(3, 'red 0, green 0, blue 255')).toBeVisible();
  await context.setOffline(true);
  await bench.type('\n');
  await expectCrashed(bench);
  await expect(bench.pixel(3, 'off')).toBeVisible();
  await expect(page.locator('.board-panel.powered')).toHaveCount(0);
  await expect(bench.button('Stop')).toHaveAttribute('aria-disabled', 'true');
  await bench.prints('last words');
  await bench.prints('The board crashed');
  await expect(bench.editor).toContainText('last words');

  await bench.button('Reset').click();
  await expect(bench.status).toHaveText('Waiting for input');
  await expect(page.getByRole('alert')).toBeEmpty();
  await bench.type('\n');
  await expectCrashed(bench);

  await bench.run('print("after the crash:", open("/log.txt").read())\n');
  await bench.prints('after the crash: kept');
  await expect(bench.status).toHaveText(/^Finished/);
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a firmware of another version: the page offers to load itself anew', async ({
  bench,
  page,
}) => {
  await serveFirmware(page, Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  await bench.open();
  await bench.write('print("kept over the reload")\n');
  await bench.run();
  await expect(bench.status).toHaveText('Could not start');
  await expect(page.getByRole('alert')).toContainText('was updated while it was open');
  await page.unroute(FIRMWARE);
  await bench.button('Reload the page').click();
  await bench.ready();
  await bench.run();
  await bench.prints('kept over the reload');
});

test('a firmware that does not come is asked for again at the next Run', async ({
  bench,
  page,
}) => {
  await page.route(FIRMWARE, (route) => route.abort());
  await bench.open();
  await expect(bench.status).toHaveText('Could not start');
  await expect(page.getByRole('alert')).toContainText('Check your connection');
  await page.unroute(FIRMWARE);
  await bench.run('print("here at last")\n');
  await bench.prints('here at last');
  await expect(page.getByRole('alert')).toBeEmpty();
});
