// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { testProgram } from '../web/sim/test-support';
import { linkOf } from './link-of';
import { slowDown } from './person';
import { expect, middle, test } from './workbench';

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

test('Run, pressed right after another program was chosen, runs that one', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("of before")\n');
  for (const name of ['Comet', 'Blink']) {
    await bench.button('Examples').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    // Both in one turn of the page: nothing of the example is there yet.
    await page.evaluate((wanted) => {
      const examples = [...document.querySelectorAll<HTMLElement>('dialog .program')];
      examples.find((each) => each.textContent.startsWith(wanted))?.click();
      document.querySelector<HTMLElement>('#run')?.click();
    }, name);
    await expect(bench.status).toHaveText('Running');
    await expect(bench.editor).toContainText(`# ${name}`);
    await expect(bench.status).toHaveText('Running');
  }
  expect(await bench.consoleText()).not.toContain('of before');
});

test('a slide switch stays as it was left when another program is opened', async ({
  bench,
  page,
}) => {
  const code = `import board, digitalio
it = digitalio.DigitalInOut(board.SLIDE_SWITCH)
it.switch_to_input(pull=digitalio.Pull.UP)
print("left" if it.value else "right")
`;
  const link = linkOf('Look', { 'code.py': code });
  await bench.open();
  const knob = page.getByRole('switch', { name: 'Slide switch' });
  const first = (await knob.getAttribute('aria-checked')) ?? '';
  await knob.click();
  await expect(knob).not.toHaveAttribute('aria-checked', first);
  // Whether the one before has run or not.
  for (const example of ['Comet', 'Blink']) {
    await bench.button('Examples').click();
    await page.getByRole('button', { name: new RegExp(`^${example}`) }).click();
    await expect(bench.editor).toContainText(`# ${example}`);
    await expect(knob).not.toHaveAttribute('aria-checked', first);
    if (example === 'Comet') await bench.run();
  }
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, link);
  await expect(bench.title).toHaveValue('Look');
  await bench.run();
  await bench.prints('right');
  await expect(knob).not.toHaveAttribute('aria-checked', first);
  await knob.click();
  await bench.run();
  await bench.prints('left');
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('quick taps of a button are as many presses for the program', async ({ bench, page }) => {
    await bench.open();
    await bench.run(testProgram('host/count_presses'));
    await bench.prints('ready');
    const { x, y } = await middle(page.locator('[data-id=button-a]'));
    // Nobody waits between them for the page to have taken the one before.
    await Promise.all([1, 2, 3].map(() => page.touchscreen.tap(x, y)));
    await bench.prints('presses: 3');
    await page.locator('[data-id=button-a]').tap();
    await bench.prints('presses: 4');
  });
});
