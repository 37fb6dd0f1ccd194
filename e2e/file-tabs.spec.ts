// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The row of files over the editor, with more of them than fit, and with large text.
import type { Locator } from '@playwright/test';
import { typeAsPerson, withTextSize } from './person';
import { expect, test, WHOLLY } from './workbench';

test('more files than fit: a mouse wheel leads to them, and another stays at hand', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run('for i in range(20): open("data_file_%d.txt" % i, "w").close()\nprint("made")\n');
  await bench.prints('made');
  const last = page.getByRole('tab', { name: 'data_file_19.txt' });
  await expect(last).toBeAttached();
  await expect(last).not.toBeInViewport();
  const add = await bench.button('New file').boundingBox();
  const first = await page.getByRole('tab', { name: 'code.py' }).boundingBox();
  expect(Math.abs((add?.y ?? 0) - (first?.y ?? 0))).toBeLessThan(10);
  await page.getByRole('tab', { name: 'code.py' }).hover();
  await page.mouse.wheel(0, 9000);
  await expect(last).toBeInViewport();
});

for (const window of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`more files than fit, ${window.width} px wide: one row, whichever is chosen`, async ({
    bench,
    page,
  }) => {
    await page.setViewportSize(window);
    await bench.open();
    await bench.run('for i in range(29): open("data_%d.txt" % i, "w").close()\n');
    const tabs = page.locator('#files [role=tab]');
    await expect(tabs).toHaveCount(30);
    await bench.show('Code');
    const middle = (part: Locator): Promise<number> =>
      part.evaluate((element) => {
        const { top, height } = element.getBoundingClientRect();
        return Math.round(top + height / 2);
      });
    const titleBefore = await middle(bench.title);
    await tabs.nth(14).focus();
    await page.keyboard.press('Enter');
    const name = (await tabs.nth(14).textContent()) ?? '';
    await expect(bench.button(`Rename ${name}`)).toBeVisible();
    expect(await middle(bench.title)).toBe(titleBefore);
    const row = await middle(tabs.nth(14));
    for (const other of ['New file', `Rename ${name}`, `Delete ${name}`]) {
      expect(Math.abs((await middle(bench.button(other))) - row), other).toBeLessThan(4);
    }
    await expect(tabs.nth(14)).toBeInViewport(WHOLLY);
    // The ring around it is whole.
    const room = await tabs.nth(14).evaluate((tab) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(tab);
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const box = tab.getBoundingClientRect();
      const list = tab.parentElement?.getBoundingClientRect();
      if (!list || !tab.matches(':focus-visible')) return null;
      const sides = [box.left - list.left, box.top - list.top];
      sides.push(list.right - box.right, list.bottom - box.bottom);
      return Math.min(...sides) - ring;
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });
}

for (const window of [
  { width: 320, height: 700 },
  { width: 390, height: 844 },
]) {
  test(`large text, ${window.width} px wide: a file can be added and deleted`, async ({
    bench,
    page,
  }) => {
    await withTextSize(page, 200);
    await page.setViewportSize(window);
    await bench.open();
    await bench.addFile('helper.py');
    const tab = page.getByRole('tab', { name: 'helper.py' });
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    const [beside, add] = await Promise.all(
      [tab, bench.button('New file')].map((part) => part.boundingBox()),
    );
    expect(add?.y).toBeLessThan((beside?.y ?? 0) + (beside?.height ?? 0));
    await bench.button('Delete helper.py').click();
    await expect(tab).toHaveCount(0);
  });
}

test('a name that is typed over the selected part of another is the whole name', async ({
  bench,
  page,
}) => {
  await bench.open();
  for (const [typed, name] of [
    ['settings.toml', 'settings.toml'],
    ['motor', 'motor.py'],
    ['wheel.py', 'wheel.py'],
  ] as const) {
    await bench.button('New file').click();
    await typeAsPerson(page, typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  }
  await bench.button('Rename wheel.py').click();
  await typeAsPerson(page, 'data.csv');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'data.csv', exact: true })).toBeVisible();
});
