// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { copyFile, mkdir } from 'node:fs/promises';
import { expect, test } from './workbench';

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark', deviceScaleFactor: 1.25 });

test('the picture for the README: the rainbow, running', async ({ bench, page }, info) => {
  await bench.open();
  await bench.run();
  await expect(bench.status).toHaveText('Running');
  await expect(bench.pixel(0, 'off')).toHaveCount(0);
  await page.mouse.move(0, 0);
  const path = info.outputPath('screenshot.png');
  await page.screenshot({ path });
  // UPDATE_SCREENSHOT=1 npx playwright test screenshot
  if (process.env['UPDATE_SCREENSHOT'] !== undefined) {
    await mkdir('docs', { recursive: true });
    await copyFile(path, 'docs/screenshot.png');
  }
});
