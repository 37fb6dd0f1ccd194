// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// For people with a keyboard alone, a screen reader, voice control, or colors of their own.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { testProgram } from '../web/sim/test-support';
import { expect, test, WHOLLY, type Workbench } from './workbench';

/** What axe-core finds wrong on the screen as it is. */
async function faults(page: Page): Promise<readonly string[]> {
  // xterm.js' own elements; what they say is tied to the console's pane, which is looked at.
  const { violations } = await new AxeBuilder({ page }).exclude('.xterm').analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

const SCREENS: readonly {
  readonly name: string;
  readonly go: (bench: Workbench, page: Page) => Promise<void>;
}[] = [
  { name: 'ready', go: () => Promise.resolve() },
  {
    name: 'running',
    go: async (bench) => {
      await bench.run('while True:\n    pass\n');
      await expect(bench.status).toHaveText('Running');
    },
  },
  {
    name: 'a strip beside the board',
    go: async (bench, page) => {
      await bench.run('import board, neopixel\nneopixel.NeoPixel(board.A1, 30).fill(9)\n');
      await bench.show('Board');
      await expect(page.getByRole('group', { name: '30 NeoPixels on A1' })).toBeVisible();
    },
  },
  {
    name: 'its shape',
    go: async (bench, page) => {
      await bench.button('Shape of the strip on A1').click();
      await page.getByText('Grid', { exact: true }).click();
      await expect(page.getByRole('spinbutton', { name: 'Pixels in a row' })).toBeVisible();
    },
  },
  {
    name: 'an error',
    go: async (bench) => {
      await bench.run('print(1)\nnonsense\n');
      await expect(bench.status).toHaveText('Error on line 2');
    },
  },
  {
    name: 'the REPL',
    go: async (bench) => {
      await bench.type('x');
      await expect(bench.status).toHaveText('In the REPL');
    },
  },
  {
    name: 'the View menu',
    go: async (bench) => {
      await bench.menu('View');
    },
  },
  {
    name: 'the shortcuts',
    go: async (_, page) => {
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  ...['Examples', 'My programs', 'Share', 'New file'].map((name) => ({
    name: `the dialog ${name}`,
    go: async (bench: Workbench, page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await bench.show('Code');
      if (name === 'New file') await bench.button(name).click();
      else await bench.menu(name);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  })),
];

for (const scheme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    test(`axe-core finds nothing, ${scheme}, ${size.width} pixels wide`, async ({
      bench,
      page,
    }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await page.goto('./', { waitUntil: 'domcontentloaded' });
      expect(await faults(page), 'the first paint').toEqual([]);
      await bench.ready();
      for (const { name, go } of SCREENS) {
        await go(bench, page);
        expect(await faults(page), name).toEqual([]);
      }
    });
  }
}

test('what is scrolled can have the focus, also at 400 %, where an error’s words are many', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.addFile('boot.py');
  await bench.run(`# ${'long '.repeat(100)}\nimport re\nre.match("(a|b)*$", "ab" * 200)\n`);
  const words = page.locator('.error-line');
  await expect(words).toContainText('Error in boot.py, line 3: The pattern takes too many steps');
  await page.setViewportSize({ width: 341, height: 192 });
  for (const pane of ['Code', 'Board'] as const) {
    await bench.show(pane);
    expect(await faults(page), pane).toEqual([]);
    // Other browsers than this one let nobody scroll it with the keyboard.
    expect(await words.evaluate((line) => line.scrollHeight - line.clientHeight), pane).toBe(0);
    expect(await words.evaluate((line) => getComputedStyle(line).overflowY), pane).toBe('visible');
    await words.scrollIntoViewIfNeeded();
    await expect(bench.button('Run'), pane).toBeInViewport(WHOLLY);
  }
});

test('parts answer to a click without a pointer, and a pointer’s counts once', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(testProgram('host/count_presses'));
  await bench.prints('ready');
  const a = bench.button('Button A');
  await a.dispatchEvent('click');
  await bench.prints('presses: 1');
  // It is held for a moment.
  await expect(a).not.toHaveClass(/pressed/);
  await a.click();
  await bench.prints('presses: 2');
  await a.press('Enter');
  await bench.prints('presses: 3');
  const knob = page.getByRole('switch', { name: 'Slide switch' });
  const before = await knob.getAttribute('aria-checked');
  await knob.dispatchEvent('click');
  await expect(knob).not.toHaveAttribute('aria-checked', before ?? '');
  await knob.click();
  await expect(knob).toHaveAttribute('aria-checked', before ?? '');
  await bench.button('Reset button').dispatchEvent('click');
  await expect.poll(async () => (await bench.consoleText()).match(/ready/g)?.length).toBe(2);
  expect(await bench.consoleText()).not.toContain('presses: 4');
  await expect(page.getByRole('group', { name: 'NeoPixels' }).getByRole('img')).toHaveCount(10);
});

test('the way out is said of the editor', async ({ bench }) => {
  await bench.open();
  await expect(bench.editor).toHaveAccessibleDescription(/Press Escape, then Tab/);
});

test('the way out is shown, and at 400 % not for long over the code', async ({ bench, page }) => {
  await page.setViewportSize({ width: 341, height: 192 });
  await bench.open();
  await bench.editor.focus();
  const tip = page.locator('#editor-way-out');
  await expect(tip).toBeVisible();
  await expect(tip).toBeHidden();
  await expect(bench.editor).toHaveAccessibleDescription(/Press Escape, then Tab/);
});

/** What has the focus; "body" when it is lost. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = document.activeElement;
    if (!now || now === document.body) return 'body';
    return now.id || now.getAttribute('aria-label') || now.textContent || now.tagName;
  });
}

test('the focus is never lost: dialogs, menus, files, the state, the tabs', async ({
  bench,
  page,
}) => {
  await bench.open();
  for (const id of ['examples', 'programs', 'share']) {
    await page.locator(`#${id}`).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(id);
  }
  await page.locator('#view').press('Enter');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().press('Enter');
  await expect.poll(() => focused(page)).toBe('view');

  // A file that goes, from its own button.
  await bench.button('New file').press('Enter');
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'x.py' }).waitFor();
  await bench.button('Delete x.py').press('Enter');
  await expect(page.getByRole('tab', { name: 'code.py' })).toBeFocused();
  await bench.button('Undo').press('Enter');
  await expect.poll(() => focused(page)).not.toBe('body');

  // The state, which is a button only while there is an error.
  await page.getByRole('tab', { name: 'code.py' }).press('Enter');
  // It fails the first time only.
  await bench.write(
    'import os\nwhile "ran" in os.listdir(): pass\nopen("ran", "w").close()\nnonsense',
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  const error = bench.button('Error on line 4');
  await error.focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(bench.status).toHaveText('Running');
  await expect.poll(() => focused(page)).not.toBe('body');

  // Stop, which then has nothing to stop.
  await bench.button('Stop').press('Enter');
  await expect(bench.status).toHaveText('Stopped');
  expect(await focused(page)).toBe('stop');

  // A window that becomes small.
  await bench.button('Button A').focus();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => focused(page)).not.toBe('body');
  await page.getByRole('tab', { name: 'Code', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Board' })).toBeFocused();
  await expect(bench.button('Button A')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Code', exact: true })).toBeFocused();
  await bench.button('Menu').press('Enter');
  await page.locator('#share').press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('menu');
});

test('with colors of one’s own, states, the error and the choice differ by more than color', async ({
  bench,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await bench.open();
  const shape = (): Promise<string> =>
    page.locator('.status .light').evaluate((light) => {
      const { clipPath, borderRadius, borderStyle } = getComputedStyle(light);
      return [clipPath, borderRadius, borderStyle].join(' ');
    });
  const shapes = [await shape()];
  await bench.run('import time\ntime.sleep(600)\n');
  await expect(bench.status).toHaveText('Running');
  shapes.push(await shape());
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  shapes.push(await shape());
  await bench.run('nonsense\n');
  await expect(bench.status).toHaveText('Error on line 1');
  shapes.push(await shape());
  expect(new Set(shapes).size).toBe(shapes.length);
  await expect(page.locator('.cm-error-line')).toHaveCSS('outline-style', 'dashed');
  await bench.menu('View');
  const paint = (name: string): Promise<string> =>
    page
      .getByText(name, { exact: true })
      .evaluate((choice) => getComputedStyle(choice).backgroundColor);
  expect(await paint('As my device')).not.toBe(await paint('Dark'));
});

test('a second click is no second wish; keys left to Run by the mouse start nothing', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.write('print("begin")\nwhile True: pass\n');
  await bench.button('Run').dblclick();
  await expect(bench.status).toHaveText('Running');
  await page.keyboard.press('Enter');
  await page.keyboard.press(' ');
  // What went to the board before this is there by now.
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  expect((await bench.consoleText()).match(/begin/g)).toHaveLength(1);
  // On purpose it starts again, changed or not.
  await bench.button('Run').click();
  await expect(bench.status).toHaveText('Running');
  await expect(bench.button('Run')).toHaveAccessibleDescription(/again/);
  await bench.button('Clear').click();
  await bench.button('Run').click();
  await bench.prints('begin');
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(bench.status).toHaveText('Stopped');
});
