// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What of a program does nothing, though it is no error.
import { expect, test } from './workbench';

test('asyncio.sleep without await is told while the program goes on', async ({ bench, page }) => {
  await bench.open();
  await bench.run(
    'import asyncio\nasync def main():\n    print("no wait")\n    asyncio.sleep(60)\n    while True:\n        pass\nasyncio.run(main())\n',
  );
  await bench.prints('no wait');
  await expect(
    page.getByText('Line 4 waits for nothing: asyncio.sleep needs “await” before it.'),
  ).toBeVisible();
});
