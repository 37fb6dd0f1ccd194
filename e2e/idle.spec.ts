// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What does nothing costs nothing: messages and animation frames are counted, not percent.
import type { Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { expect, test } from './workbench';

interface Counts {
  messages: number;
  frames: number;
}

/** Before the page's own scripts: counts the worker's messages and the frames that are asked for. */
async function count(page: Page): Promise<() => Promise<Counts>> {
  await page.addInitScript(() => {
    const counts = { messages: 0, frames: 0 };
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = (callback) => {
      counts.frames++;
      return requestAnimationFrame(callback);
    };
    class CountedWorker extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', () => counts.messages++);
      }
    }
    Object.assign(window, { Worker: CountedWorker, counts });
  });
  return () => page.evaluate(() => ({ ...(window as unknown as { counts: Counts }).counts }));
}

test('a program that changes nothing is asked nothing, and one that ended moves nothing', async ({
  bench,
  page,
}) => {
  const counts = await count(page);
  await bench.open();
  /** In a while in which the program wakes up often. */
  const inAWhile = async (): Promise<Counts> => {
    const before = await counts();
    await page.waitForTimeout(1500);
    const after = await counts();
    return {
      messages: after.messages - before.messages,
      frames: after.frames - before.frames,
    };
  };
  for (const [what, program] of [
    ['a sleeper', 'import time\nprint("begun")\nwhile True:\n    time.sleep(0.01)\n'],
    ['a busy loop', 'print("begun")\nwhile True: pass\n'],
    ['an end', 'print("begun")\n'],
  ] as const) {
    await bench.button('Clear').click();
    await bench.run(program);
    await bench.prints('begun');
    await expect(bench.status).toHaveText(what === 'an end' ? /^Finished/ : 'Running');
    // The start itself still does something: the edit is kept, the console is drawn.
    await expect(async () => {
      const { messages, frames } = await inAWhile();
      expect(messages, what).toBeLessThanOrEqual(2);
      expect(frames, what).toBeLessThanOrEqual(5);
    }).toPass({ timeout: 30_000 });
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving, `animations: ${what}`).toBe(0);
  }
});

test('a cursor blinks without an animation', async ({ bench, page }) => {
  await bench.open();
  await bench.run('name = input("name:")\n');
  await bench.prints('name:');
  await expect(bench.consoleInput).toBeFocused();
  for (const [place, cursor] of [
    ['#console', '.xterm-cursor'],
    ['#editor', '.cm-cursorLayer'],
  ] as const) {
    if (place === '#editor') await bench.editor.focus();
    /** How it looks with the class and without: read at once, since it changes any moment. */
    const looks = new Map<boolean, string>();
    const look = async (): Promise<number> => {
      const { off, style } = await page.locator(place).evaluate((around, selector) => {
        const it = around.querySelector(selector);
        const { visibility, backgroundColor } = it ? getComputedStyle(it) : around.style;
        return {
          off: around.classList.contains('cursor-off'),
          style: `${visibility} ${backgroundColor}`,
        };
      }, cursor);
      looks.set(off, style);
      return looks.size;
    };
    await expect.poll(look, { intervals: [100] }).toBe(2);
    expect(looks.get(true)).not.toBe(looks.get(false));
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(place)).not.toHaveClass(/cursor-off/);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test('a program that prints now and then moves nothing between its lines', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(
    'import time\nfor n in range(60): print(n)\nwhile True:\n    print("tick")\n    time.sleep(0.5)\n',
  );
  await bench.prints('tick');
  // Over a few lines, at moments that fall anywhere between them.
  for (let i = 0; i < 20; i++) {
    const moving = await page
      .locator('#console')
      .evaluate((console) => console.getAnimations({ subtree: true }).length);
    expect(moving).toBe(0);
    await page.waitForTimeout(90);
  }
});

test('what changes is shown, also after a long rest', async ({ bench, page }) => {
  await bench.open();
  await bench.run(testProgram('host/blink_slowly'));
  for (let i = 0; i < 2; i++) {
    await expect(page.getByRole('img', { name: 'Red LED: on' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Red LED: off' })).toBeVisible();
  }
});
