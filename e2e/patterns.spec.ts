// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The loops that earlier ports hung on, in the page: exact output, while the page keeps drawing
// frames and the board's lights change. A light's new color reaches the page only between two
// slices of the program, so the colors that were seen are a lower bound of its yields.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PATTERNS } from '../web/tests/patterns';
import { expect, test } from './workbench';

// The console is read as far as it is seen, and one of the loops prints a lot.
test.use({ viewport: { width: 1280, height: 1400 } });

const LEAST_YIELDS = 20;
// Times the innermost body runs at first, and changes of the lights in that.
const FIRST_WORK = 500_000;
const CHANGES = 100;
const MOST_TRIES = 6;
const PATIENCE_MS = 60_000;

const PRELUDE = `\
import board
import neopixel
pixels = neopixel.NeoPixel(board.NEOPIXEL, 10)
`;

interface Seen {
  frames: number;
  colors: number;
}

/**
 * From now on counts the page's frames, and the colors that one light shows in them. What is drawn
 * counts: the words for it follow at most four times a second.
 */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  const seen = await page.evaluateHandle(() => {
    const looks = new Set<string | undefined>();
    const counts = { frames: 0, colors: 0, stopped: false };
    const look = () => {
      const light = document.querySelector('[aria-label^="NeoPixel 3:"] .light');
      looks.add(light?.outerHTML);
      counts.frames++;
      counts.colors = looks.size;
      if (!counts.stopped) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return counts;
  });
  return () =>
    seen.evaluate((counts) => {
      counts.stopped = true;
      return { frames: counts.frames, colors: counts.colors };
    });
}

for (const { name, unit, source, output } of PATTERNS) {
  test(`${name}: exact, while lights and frames go on`, async ({ bench, page }) => {
    test.setTimeout(4 * PATIENCE_MS);
    await bench.open();
    // As fast as this computer can: on the board these loops take minutes.
    await bench.chooseSpeed('Wait only for sleep()');
    let seen: Seen = { frames: 0, colors: 0 };
    // A faster computer gets more to do, until enough was seen.
    for (let tries = 0; tries < MOST_TRIES && seen.colors < LEAST_YIELDS; tries++) {
      const scale = Math.ceil((FIRST_WORK * 2 ** tries) / unit);
      const every = Math.floor((scale * unit) / CHANGES);
      const step = `n % ${every} or pixels.fill((n // ${every} % 250 + 1, 0, 0))`;
      await bench.write(PRELUDE + source(scale, step));
      const stop = await watch(page);
      await bench.run();
      // As bench.prints(), with the patience that this much work needs on a busy computer.
      await expect
        .poll(() => bench.consoleText(), { timeout: PATIENCE_MS })
        .toContain(`code.py output:\n${output(scale)}\nCode done running.`);
      seen = await stop();
    }
    expect(seen.colors).toBeGreaterThanOrEqual(LEAST_YIELDS);
    expect(seen.frames).toBeGreaterThanOrEqual(LEAST_YIELDS);
  });
}

// A worker's stack is smaller than that of Node, where the same programs run too.
for (const name of ['recursion_100', 'recursion_endless', 'deep_c']) {
  test(`firmware/tests/memory/${name}.py runs in the page's worker`, async ({ bench, page }) => {
    test.setTimeout(2 * PATIENCE_MS);
    const text = (kind: string) => readFileSync(`firmware/tests/memory/${name}.${kind}`, 'utf8');
    await bench.open();
    await bench.chooseSpeed('Wait only for sleep()');
    // Python's stack is to be no limit.
    await bench.addFile('settings.toml');
    await bench.write('CIRCUITPY_PYSTACK_SIZE = 262144');
    await page.getByRole('tab', { name: 'code.py', exact: true }).click();
    await bench.run(text('py'));
    const end = text('exp').trimEnd().split('\n').slice(-2).join('\n');
    await expect
      .poll(() => bench.consoleText(), { timeout: PATIENCE_MS })
      .toContain(`${end}\n\nCode done running.`);
  });
}
