// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Fingers: where they press, where they only scroll, and what is in view beside a keyboard.
import { devices, type CDPSession, type Locator, type Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { withTextSize } from './person';
import { expect, middle, test, type Point, type Workbench, WHOLLY } from './workbench';

const { userAgent, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ userAgent, isMobile, hasTouch, viewport: { width: 390, height: 844 } });

/** Fingers on the glass. */
class Fingers {
  constructor(private readonly devtools: CDPSession) {}

  async at(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await this.devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** The others stay; `index` is the finger's place among those that were put down. */
  async lift(index: number, { x, y }: Point): Promise<void> {
    const touchPoints = [{ x, y, id: index }];
    await this.devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints });
  }

  /**
   * Up by as much, as somebody does who wants to see what is below. The finger never rests: what it
   * does is told without waiting for the page to have taken it, which a slow computer would make long.
   */
  async swipeUp(from: Point, by: number): Promise<void> {
    const told = [this.at('touchStart', [from])];
    for (let way = 12; way <= by; way += 12) {
      told.push(this.at('touchMove', [{ x: from.x, y: from.y - way }]));
    }
    told.push(this.at('touchEnd', []));
    await Promise.all(told);
  }
}

const CONTROLS = testProgram('host/tell_controls');

/** Runs a program that tells of each change of a button or the switch; the fingers are for those. */
async function watchControls(bench: Workbench): Promise<Fingers> {
  await bench.open();
  await bench.write(CONTROLS);
  await bench.button('Run').tap();
  await bench.prints('- - left');
  return new Fingers(await bench.page.context().newCDPSession(bench.page));
}

test('a swipe that begins on a part scrolls, and presses nothing', async ({ bench, page }) => {
  const fingers = await watchControls(bench);
  // As low as a keyboard leaves it: board and console scroll then.
  await page.setViewportSize({ width: 390, height: 360 });
  const side = page.locator('#board-and-console');
  const scrolled = (): Promise<number> => side.evaluate((element) => element.scrollTop);
  for (const part of [
    '[data-id=reset-button]',
    '[data-id=button-a]',
    '[data-id=button-b]',
    '[data-id=slide-switch]',
  ]) {
    await side.evaluate((element) => {
      element.scrollTop = 0;
    });
    await fingers.swipeUp(await middle(page.locator(part)), 96);
    await expect.poll(scrolled, { message: `a swipe from ${part} scrolls` }).toBeGreaterThan(0);
  }
  // All that came before is on the board by now.
  await side.evaluate((element) => {
    element.scrollTop = 0;
  });
  await page.locator('[data-id=slide-switch]').tap();
  await bench.prints('- - right');
  const lines = (await bench.consoleText()).split('\n').filter((line) => line !== '');
  expect(lines.slice(-3)).toEqual(['begin', '- - left', '- - right']);
});

test('two fingers hold two buttons, for as long as they are down', async ({ bench, page }) => {
  const fingers = await watchControls(bench);
  const a = await middle(page.locator('[data-id=button-a]'));
  const b = await middle(page.locator('[data-id=button-b]'));
  await fingers.at('touchStart', [a]);
  await bench.prints('A - left');
  await fingers.at('touchStart', [a, b]);
  await bench.prints('A B left');
  // A finger that presses may tremble.
  await fingers.at('touchMove', [{ x: a.x + 9, y: a.y + 20 }, b]);
  await fingers.at('touchEnd', []);
  await bench.prints('A B left\n- ');
  await page.locator('[data-id=reset-button]').tap();
  await expect.poll(async () => (await bench.consoleText()).match(/begin/g)?.length).toBe(2);
});

test('a finger presses Run, Stop and Reset while another one holds a button', async ({
  bench,
  page,
}) => {
  const fingers = await watchControls(bench);
  const a = await middle(page.locator('[data-id=button-a]'));
  await fingers.at('touchStart', [a]);
  await bench.prints('A - left');
  const tapWithAnother = async (name: string): Promise<void> => {
    const other = await middle(bench.button(name));
    await fingers.at('touchStart', [a, other]);
    await fingers.lift(1, other);
  };
  for (const name of ['Run', 'Reset', 'Run']) {
    await bench.button('Clear').dispatchEvent('click');
    await tapWithAnother(name);
    await bench.prints('begin\nA - left');
  }
  await tapWithAnother('Stop');
  await expect(bench.status).toHaveText('Stopped');
  await tapWithAnother('Run');
  await expect(bench.status).toHaveText('Running');
  await fingers.at('touchEnd', []);
  await bench.prints('A - left\n- - left');
});

test('Run shows the board, and an error leads back to its line', async ({ bench, page }) => {
  await bench.open();
  await expect(page.getByRole('tab', { name: 'Code', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await bench.write('print("seen")\nnonsense\n');
  await bench.button('Run').tap();
  await bench.prints('seen');
  await expect(bench.button('Button A')).toBeInViewport();
  await expect(bench.console).toBeInViewport();
  await bench.button('Error on line 2').tap();
  await expect(page.locator('.cm-error-line')).toBeInViewport();
  await expect(bench.button('Run')).toBeInViewport(WHOLLY);
});

test('Ctrl-Enter does in a small window what Run does', async ({ bench, page }) => {
  await bench.open();
  await bench.write('print("by the keys")\n');
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await bench.prints('by the keys');
  await expect(bench.console).toBeInViewport();
  await expect(bench.button('Button A')).toBeInViewport();
  // The focus is never nowhere.
  await expect(page.getByRole('tab', { name: /^Board/ })).toBeFocused();
});

test('held sideways, with a keyboard: the line that is typed is in view, and Run', async ({
  bench,
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await bench.open();
  await bench.write(Array.from({ length: 40 }, (_, line) => `# line ${line}`).join('\n'));
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.setViewportSize({ width: 844, height: 180 });
  await page.keyboard.type(' here');
  await expect(page.locator('.cm-line', { hasText: 'line 39 here' })).toBeInViewport(WHOLLY);
  await expect(bench.button('Run')).toBeInViewport(WHOLLY);
  await expect(bench.status).toBeInViewport(WHOLLY);
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.height).toBeLessThan(60);
  // The console, too.
  await bench.show('Board');
  await bench.consoleInput.focus();
  await expect(page.locator('.xterm-screen')).toBeInViewport();
});

/** Chromium makes the page smaller; what other phones do is put in the place of what it says. */
async function keyboardLeaves(page: Page, height: number): Promise<void> {
  await page.evaluate((left) => {
    const seen = window.visualViewport;
    if (!seen) throw new Error('no visual viewport');
    Object.defineProperty(seen, 'height', { configurable: true, value: left });
    seen.dispatchEvent(new Event('resize'));
  }, height);
}

test('a keyboard that lies over the page: Run and the line are in view, also after it is gone', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write(Array.from({ length: 60 }, (_, line) => `x${line} = ${line}`).join('\n'));
  await bench.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  const line = page.locator('.cm-line').filter({ hasText: /^x19 / });
  await line.tap();
  const bottomOf = async (part: Locator): Promise<number> => {
    const box = await part.boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  expect(await bottomOf(line)).toBeGreaterThan(400);
  await keyboardLeaves(page, 400);
  await expect.poll(() => bottomOf(line)).toBeLessThanOrEqual(400);
  await expect(bench.editor).toBeFocused();
  expect(await bottomOf(page.locator('#work'))).toBeLessThanOrEqual(400);
  await expect(bench.button('Run')).toBeInViewport(WHOLLY);
  await keyboardLeaves(page, 844);
  await expect.poll(() => bottomOf(page.locator('#work'))).toBeGreaterThan(800);
});

test('text that is typed into is large enough that the phone does not zoom', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.button('New file').tap();
  const sizes = await page
    .locator('input:not([type=radio], [type=checkbox]), .xterm-helper-textarea')
    .evaluateAll((fields) =>
      fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    );
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

test('a small phone: the board’s buttons can be hit, and no editing button is cut off', async ({
  bench,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await bench.open();
  const tools = page.getByRole('toolbar', { name: 'Editing' });
  await expect(tools).toBeVisible();
  const { inside, wide } = await tools.evaluate((bar) => ({
    inside: bar.clientWidth,
    wide: bar.scrollWidth,
  }));
  expect(wide).toBeLessThanOrEqual(inside);
  await bench.show('Board');
  for (const name of ['Button A', 'Button B']) {
    const button = await bench.button(name).boundingBox();
    // WCAG 2.2, target size (minimum).
    expect(Math.min(button?.width ?? 0, button?.height ?? 0), name).toBeGreaterThanOrEqual(24);
  }
});

for (const size of [
  { width: 320, height: 480 },
  { width: 844, height: 390 },
]) {
  test(`large text, ${size.width} by ${size.height}: code is seen, all else is reached`, async ({
    bench,
    page,
  }) => {
    await withTextSize(page, 200);
    await page.setViewportSize(size);
    await bench.open();
    await bench.write('for i in range(3):\n    if i:\n        print(i, "is not nothing at all")\n');
    const rows = await page.locator('.cm-scroller').evaluate((scroller) => {
      const line = scroller.querySelector('.cm-line:last-child')?.getBoundingClientRect();
      return line ? scroller.clientHeight / line.height : 0;
    });
    expect(rows).toBeGreaterThan(2);
    // What goes on in the next row has most of the width.
    const { hang, width } = await page
      .locator('.cm-line')
      .nth(2)
      .evaluate((line) => ({
        hang: -Number.parseFloat(getComputedStyle(line).textIndent),
        width: line.clientWidth,
      }));
    expect(hang).toBeLessThan(width / 2);
    // The rest is below, for a finger.
    const fingers = new Fingers(await page.context().newCDPSession(page));
    await fingers.swipeUp(await middle(page.getByRole('toolbar', { name: 'Editing' })), 60);
    const pane = page.locator('#code-pane');
    await expect.poll(() => pane.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
    await pane.evaluate((element) => {
      element.scrollTop = 0;
    });
    for (const name of ['Undo', 'Redo', 'Outdent', 'Indent', 'Find', 'New file', 'File']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      await expect(button, name).toBeInViewport(WHOLLY);
      await expect(bench.button('Run'), name).toBeInViewport(WHOLLY);
    }
    await bench.button('File').tap();
    await expect(page.getByRole('menuitem', { name: /Save/ }).first()).toBeVisible();
  });
}

for (const [width, height, textSize, left] of [
  [390, 844, 200, 460],
  [320, 568, 150, 250],
  [320, 568, 200, 250],
  [844, 390, 200, 180],
] as const) {
  test(`large text, ${width} by ${height} at ${textSize} %: the line that is tapped stays in view over the keyboard`, async ({
    bench,
    page,
  }) => {
    await withTextSize(page, textSize);
    await page.setViewportSize({ width, height });
    await bench.open();
    await bench.write(Array.from({ length: 60 }, (_, line) => `x${line} = ${line}`).join('\n'));
    await page.locator('.cm-scroller').evaluate((scroller) => {
      scroller.scrollTop = 200;
    });
    const scroller = page.locator('.cm-scroller');
    const low = await scroller.evaluate(({ clientWidth, clientHeight }) => ({
      x: clientWidth / 2,
      y: clientHeight - 8,
    }));
    await scroller.tap({ position: low });
    await expect(bench.editor).toBeFocused();
    const line = page.locator('.cm-activeLine');
    const name = (await line.textContent()) ?? '';
    expect(name).toMatch(/^x\d+ = /);
    await keyboardLeaves(page, left);
    await expect
      .poll(async () => {
        const box = await line.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= left;
      })
      .toBe(true);
    const onTop = await line.evaluate((element) => {
      const { left: x, top, height: high } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + 20, top + high / 2));
    });
    expect(onTop, name).toBe(true);
    await expect(bench.button('Run')).toBeInViewport(WHOLLY);
  });
}

test('large text: the View menu can be closed with a finger, and a question is in view', async ({
  bench,
  page,
}) => {
  await withTextSize(page, 200);
  await page.setViewportSize({ width: 320, height: 480 });
  await bench.open();
  await bench.menu('View');
  const view = page.getByRole('dialog', { name: 'View' });
  await view.getByRole('button', { name: 'Close' }).tap();
  await expect(view).toBeHidden();
  await bench.run('name = input("Your name? ")\n');
  await bench.prints('Your name?');
  await bench.consoleInput.focus();
  await expect(page.locator('.xterm-cursor')).toBeInViewport({ ratio: 0.9 });
});
