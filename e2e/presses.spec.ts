// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { slowDown } from './person';
import { expect, test } from './workbench';

test('Run, Stop and Reset at any moment, on a slow computer, lose no machine', async ({
  bench,
  page,
}) => {
  test.setTimeout(180_000);
  await bench.open();
  await slowDown(page, 6);
  await bench.write('print("going")\nwhile True: pass\n');
  for (const pause of [0, 150]) {
    await bench.button('Run').click();
    await page.waitForTimeout(pause);
    await bench.button('Stop').click();
    await expect(bench.status).toHaveText('Stopped', { timeout: 20_000 });
    await bench.button('Run').click();
    await page.waitForTimeout(pause);
    await bench.button('Reset').click();
    await bench.button('Stop').click();
    await bench.button('Run').click();
    await expect(bench.status).toHaveText('Running', { timeout: 20_000 });
    await expect(page.getByRole('alert')).toBeEmpty();
  }
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped', { timeout: 20_000 });
  await expect(page.getByRole('alert')).toBeEmpty();
});
