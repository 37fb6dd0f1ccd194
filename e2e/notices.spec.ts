// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Messages: they stay for as long as they are of use, are in nobody's way, and lose no focus.
import type { Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { BEGINNER, typeAsPerson, WINDOWS } from './person';
import { expect, test, type Workbench } from './workbench';

const NOT_KEPT = 'doesn’t keep your work';

/** A browser that says no: a problem that lasts as long as the page. */
async function withoutDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The user has said no.', 'SecurityError');
      },
    });
  });
}

async function addAndDelete(bench: Workbench, name: string): Promise<void> {
  await bench.addFile(name);
  await bench.button(`Delete ${name}`).click();
  await expect(bench.page.getByText(`Deleted ${name}.`)).toBeVisible();
}

test('Undo stays until the next change, beside a problem that stays too', async ({
  bench,
  page,
}) => {
  await page.clock.install();
  await withoutDatabase(page);
  await bench.open();
  const tab = page.getByRole('tab', { name: 'helper.py' });
  await addAndDelete(bench, 'helper.py');
  await page.clock.fastForward(60_000);
  await expect(page.getByRole('alert')).toContainText(NOT_KEPT);
  await bench.button('Undo').click();
  await expect(tab).toBeVisible();
  await expect(bench.button('Undo')).toHaveCount(0);

  await bench.button('Delete helper.py').click();
  await expect(tab).toHaveCount(0);
  await expect(bench.button('Undo')).toBeVisible();
  await bench.editor.click();
  await typeAsPerson(page, '# ', BEGINNER);
  await expect(bench.button('Undo')).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText(NOT_KEPT);
});

test('Undo of what the program deleted goes when the file is there again', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.addFile('notes.txt');
  await page.getByRole('tab', { name: 'code.py' }).click();
  await bench.run(`
import os
os.remove("/notes.txt")
input("gone? ")
open("/notes.txt", "w").close()
input("back? ")
`);
  await bench.prints('gone?');
  await expect(page.getByText('The program deleted notes.txt.')).toBeVisible();
  await expect(bench.button('Undo')).toBeVisible();
  await bench.type('\n');
  await bench.prints('back?');
  await expect(page.getByRole('tab', { name: 'notes.txt' })).toBeVisible();
  await expect(bench.button('Undo')).toHaveCount(0);
});

test('Undo of what the person deleted goes when the program has made all of it again', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(`
for _ in range(2):
    for name in "abc":
        open("/log " + name + ".txt", "w").close()
    input("made? ")
    input("deleted? ")
`);
  const tabs = page.getByRole('tab', { name: /^log/ });
  await expect(tabs).toHaveCount(3);
  await page.getByRole('tab', { name: 'log a.txt' }).click();
  await bench.button('Delete log a.txt').click();
  await bench.button('Delete all that the program made (2 more)').click();
  await expect(tabs).toHaveCount(0);
  await expect(page.getByText('Deleted 3 files')).toBeVisible();
  await bench.type('\n\n');
  await expect(tabs).toHaveCount(3);
  await expect(page.getByText('Deleted 3 files')).toHaveCount(0);
});

test('messages go when what they speak of is over', async ({ bench, page }) => {
  await bench.open('#v1.damaged');
  await expect(page.getByRole('alert')).toContainText('damaged');
  await bench.run('print("ran")\n');
  await expect(page.getByRole('alert')).toBeEmpty();
  await bench.prints('ran');

  const back = bench.button('Go back to it');
  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Blink/ }).click();
  await expect(back).toBeVisible();
  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Counter/ }).click();
  await expect(bench.editor).toContainText('# Counter');
  await expect(back).toHaveCount(0);
});

test('what could not be loaded is no matter once it is there', async ({ bench, page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await bench.open();
  await bench.run('print("it is here")\n');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await page.unroute('**/*.wasm');
  await bench.run();
  await bench.prints('it is here');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a message with the focus gives it back when it goes', async ({ bench, page }) => {
  await withoutDatabase(page);
  await bench.open();
  const close = page.getByRole('alert').getByRole('button', { name: 'Close this message' });
  await bench.editor.click();
  await close.focus();
  await page.keyboard.press('Escape');
  await expect(close).toHaveCount(0);
  await expect(bench.editor).toBeFocused();

  await addAndDelete(bench, 'helper.py');
  await bench.button('New file').focus();
  await bench.button('Undo').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'helper.py' })).toBeVisible();
  await expect(bench.button('New file')).toBeFocused();
});

test('a screen reader hears each message once', async ({ bench, page }) => {
  await withoutDatabase(page);
  await bench.open();
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    for (const region of document.querySelectorAll('#notices > [aria-live], #notices > [role]')) {
      new MutationObserver((records) => {
        const whole = region.getAttribute('aria-atomic') !== 'false' && region.role === 'alert';
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        if (added.length > 0)
          texts.push(...(whole ? [region] : added).map((n) => n.textContent ?? ''));
      }).observe(region, { childList: true, subtree: true });
    }
    return texts;
  });
  await page.evaluate(() => (location.hash = '#v1.damaged'));
  await expect(page.getByRole('alert')).toContainText('damaged');
  const texts = await said.jsonValue();
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('damaged');
});

test('messages cover neither the controls, nor the line in hand, nor the console', async ({
  bench,
  page,
}) => {
  await withoutDatabase(page);
  await bench.open();
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.evaluate(() => (location.hash = '#v1.damaged'));
  await expect(page.getByText('damaged')).toBeVisible();
  const places = {
    ...Object.fromEntries(['Run', 'Stop', 'Reset'].map((name) => [name, bench.button(name)])),
    'the line in hand': page.locator('.cm-line').first(),
    'the console’s last line': page.locator('.xterm-rows > div').last(),
  };
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    for (const [name, place] of Object.entries(places)) {
      // A small window has them on two tabs.
      await bench.show(name.startsWith('the console') ? 'Board' : 'Code');
      // As a person scrolls: until it is in the window. Nothing moves where all of it fits.
      await place.evaluate((element) => {
        element.scrollIntoView({ block: 'end' });
      });
      const box = await place.boundingBox();
      const notices = await page.getByRole('region', { name: 'Messages' }).boundingBox();
      if (!box || !notices) throw new Error('not drawn');
      const above = box.y + box.height <= notices.y + 1;
      const below = box.y >= notices.y + notices.height - 1;
      const what = `${name} at ${size.width} by ${size.height}`;
      expect(above || below, `${what} is covered`).toBe(true);
      expect(box.y + box.height, what).toBeLessThanOrEqual(size.height + 1);
      expect(box.y, what).toBeGreaterThanOrEqual(0);
    }
  }
});

test('a message can be read, and what it offers is in reach, in every window and text size', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(testProgram('host/write_over_and_over'));
  await page.getByRole('tab', { name: 'diary.txt' }).click();
  await bench.editor.focus();
  await typeAsPerson(page, 'mine');
  await expect(bench.button('Use the program’s')).toBeVisible();
  await bench.button('Stop').click();
  const measure = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const region = document.querySelector('#notices');
      const box = document.querySelector('.notice');
      const text = box?.querySelector('p');
      if (!region || !box || !text) return ['no message'];
      const outer = box.getBoundingClientRect();
      const seen = region.getBoundingClientRect();
      const em = parseFloat(getComputedStyle(text).fontSize);
      const wide = text.getBoundingClientRect().width;
      const wrong = [];
      if (wide < Math.min(12 * em, 0.85 * outer.width)) wrong.push(`the text is ${wide} wide`);
      for (const button of box.querySelectorAll('button')) {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const inside = left >= outer.left && right <= outer.right && bottom <= outer.bottom + 1;
        if (!inside) wrong.push(`${button.textContent}: outside its message`);
        if (top < seen.top || bottom > Math.min(seen.bottom, innerHeight) + 1) {
          wrong.push(`${button.textContent}: scrolled away`);
        }
      }
      return wrong;
    });
  const lookAround = async (): Promise<void> => {
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      for (const text of [100, 150, 200]) {
        await page.evaluate((percent) => {
          document.documentElement.style.fontSize = `${percent}%`;
        }, text);
        await expect.poll(measure, `${size.width} by ${size.height}, ${text} %`).toEqual([]);
      }
    }
  };
  await lookAround();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Blink/ }).click();
  await expect(bench.button('Go back to it')).toBeVisible();
  await lookAround();
});
