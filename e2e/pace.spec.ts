// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// How fast time passes for the program: as people choose it, and where their computer is too slow.
import type { Locator, Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { slowDown, withTextSize } from './person';
import { expect, test, type Workbench } from './workbench';

const BLINK = testProgram('host/blink_and_tell_time');

/** What stands beside the board's name. */
function note(page: Page): Locator {
  return page.locator('.board-pane .speed-note');
}

/** The last time that the program has printed. */
async function boardTime(bench: Workbench): Promise<number> {
  const times = [...(await bench.consoleText()).matchAll(/^at (\d+\.\d+)$/gm)];
  return Number(times.at(-1)?.[1] ?? 0);
}

/** Seconds of the board in a second of the person, over a few ticks. Both clocks are read as they run. */
async function factor(bench: Workbench): Promise<number> {
  const moment = async (after: number): Promise<{ own: number; board: number }> => {
    let board = 0;
    await expect
      .poll(async () => (board = await boardTime(bench)), { intervals: [50], timeout: 60_000 })
      .toBeGreaterThan(after);
    return { own: Date.now() / 1000, board };
  };
  // From the moment of a tick on.
  const first = await moment(await boardTime(bench));
  const last = await moment(first.board + 0.3);
  return (last.board - first.board) / (last.own - first.own);
}

/**
 * Before the page opens: its worker takes this computer for one that is ten thousand times slower. CPU
 * throttling leaves workers alone, and this computer was measured to be 255 times faster than the board.
 */
async function slowWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const slow =
      'const { now } = Performance.prototype; Performance.prototype.now = function () { return now.call(this) * 10_000; };';
    const Original = Blob;
    class SlowBlob extends Original {
      constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
        super(options.type?.startsWith('text/javascript') ? [slow, ...parts] : parts, options);
      }
    }
    Object.assign(window, { Blob: SlowBlob });
  });
}

test('slow motion is slow at once, is shown, and stays through Stop, Run and a reload', async ({
  bench,
  page,
}) => {
  await bench.open();
  await expect(note(page)).toHaveText('');
  await bench.run(BLINK);
  await bench.prints('at ');
  await bench.chooseSpeed('1/10');
  await expect(note(page)).toHaveText('Slow motion: 1/10');
  expect(await factor(bench)).toBeLessThan(0.4);

  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await bench.button('Clear').click();
  await bench.run();
  await bench.prints('at ');
  expect(await factor(bench)).toBeLessThan(0.4);

  await page.reload();
  await bench.ready();
  await expect(note(page)).toHaveText('Slow motion: 1/10');
  await bench.run();
  await bench.prints('at ');
  expect(await factor(bench)).toBeLessThan(0.4);
  await bench.chooseSpeed('As the board');
  await expect(note(page)).toHaveText('');
});

test('where nothing is waited for, an hour of naps passes, the page goes on, and Stop stops it', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(BLINK);
  await bench.prints('at ');
  await bench.chooseSpeed('Don’t wait at all');
  await expect(note(page)).toHaveText('Doesn’t wait at all');
  await expect.poll(() => boardTime(bench)).toBeGreaterThan(3600);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame);
  });
  await bench.write('# typed meanwhile\n');
  await expect(bench.editor).toHaveText('# typed meanwhile');
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');

  // One nap of a day, in a fresh machine.
  await page.reload();
  await bench.ready();
  await bench.run('import time\ntime.sleep(86400)\nprint("woken")\n');
  await bench.prints('woken');
  await expect(bench.status).toHaveText('Finished after 24 h 0 min');
});

test('a computer that cannot keep up says so beside the board, as long as it cannot', async ({
  bench,
  page,
}) => {
  await slowWorker(page);
  await bench.open();
  await slowDown(page, 6);
  await bench.run('print("begun")\nwhile True:\n    pass\n');
  await bench.prints('begun');
  await expect(note(page)).toHaveText(/^Runs at \d+ % of the board’s speed$/);
  await expect(bench.status).toHaveText('Running');
  // Numbers that come again and again are not read out.
  expect(await note(page).evaluate((it) => it.closest('[role=status], [aria-live]'))).toBeNull();
  await bench.chooseSpeed('5×');
  await expect(note(page)).toHaveText(/^Fast-forward: 5×, of which \d+ % is reached$/);
  await bench.chooseSpeed('Wait only for sleep()');
  await expect(note(page)).toHaveText('Waits only for sleep()');
  await bench.chooseSpeed('As the board');
  await expect(note(page)).toHaveText(/^Runs at/);
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await expect(note(page)).toHaveText('');
});

test('the choice and what is said of it fit a small window with large text', async ({
  bench,
  page,
}) => {
  await slowWorker(page);
  await withTextSize(page, 200);
  await page.setViewportSize({ width: 320, height: 640 });
  await bench.open();
  await bench.run('while True:\n    pass\n');
  for (const [speed, words] of [
    ['10×', /^Fast-forward: 10×, of which \d+ % is reached$/],
    ['Wait only for sleep()', 'Waits only for sleep()'],
    ['As the board', /^Runs at \d+ % of the board’s speed$/],
  ] as const) {
    await bench.chooseSpeed(speed);
    await expect(note(page)).toHaveText(words);
    await expect(note(page)).toBeVisible();
    const { left, right } = await note(page).evaluate((it) => it.getBoundingClientRect());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  }
  await bench.menu('View');
  const wide = await page
    .locator('#view-menu')
    .evaluate((menu) => menu.scrollWidth - menu.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
