// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Opening the page: what is pressed at any moment counts, once, however slowly or badly it comes.
import type { Page, Route } from '@playwright/test';
import { slowDown, SLOWDOWNS } from './person';
import { expect as expectSoon, test, type Workbench } from './workbench';

// A page that is made slow is slow.
const expect = expectSoon.configure({ timeout: 30_000 });

test.describe.configure({ timeout: 120_000 });

/** Holds back what the page asks for at `address` until the returned function is called. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  const held: Route[] = [];
  let open = false;
  await page.route(address, async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return () => {
    open = true;
    for (const route of held) void route.continue();
  };
}

const SCRIPT = /\/assets\/index-.*\.js$/;
const FIRMWARE = /\.wasm$/;
/** Where a person sees the page, and can press, and what comes later is still to come. */
const MOMENTS = [
  { name: 'before the program of the page is there', held: SCRIPT },
  { name: 'before the machine is there', held: FIRMWARE },
] as const;

/** How often the machine was asked to start. */
async function countStarts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage;
    const counted = { starts: 0 };
    Object.assign(window, { counted });
    Worker.prototype.postMessage = function (message: { kind?: string }, ...rest: unknown[]) {
      if (message.kind === 'start') counted.starts++;
      Reflect.apply(send, this, [message, ...rest]);
    };
  });
}
const starts = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { counted: { starts: number } }).counted.starts);

/** Gives what the status says from now on. */
async function watchStates({ status }: Workbench): Promise<() => Promise<readonly string[]>> {
  const seen = await status.evaluateHandle((place) => {
    const texts: string[] = [];
    new MutationObserver(() => {
      texts.push(place.textContent.trim());
    }).observe(place, { childList: true, subtree: true, characterData: true });
    return texts;
  });
  return () => seen.jsonValue();
}

async function expectRunningOnce(bench: Workbench): Promise<void> {
  await expect(bench.status).toHaveText('Running');
  await expect(bench.pixel(0, 'off')).toHaveCount(0);
  expect(await starts(bench.page)).toBe(1);
}

for (const times of SLOWDOWNS) {
  for (const { name, held } of MOMENTS) {
    test(`Run pressed ${name}, ${times}x slower, runs once`, async ({ bench, page }) => {
      await countStarts(page);
      await slowDown(page, times);
      const letGo = await hold(page, held);
      await page.goto('./', { waitUntil: 'commit' });
      await bench.button('Run').click();
      await expect(bench.status).toHaveText('Starting…');
      const states = await watchStates(bench);
      // Somebody who sees nothing happen presses again.
      await page.keyboard.press('Control+Enter');
      letGo();
      await expectRunningOnce(bench);
      await expect(bench.button('Run')).not.toHaveAttribute('aria-busy');
      // Nothing takes the press back in between.
      expect(await states()).not.toContain('Waiting for Run');
    });
  }
}

test('Stop takes back a Run that has not begun', async ({ bench, page }) => {
  await countStarts(page);
  const letGo = await hold(page, SCRIPT);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(bench.status).toHaveText('Opening…');
  await bench.button('Run').click();
  await expect(bench.status).toHaveText('Starting…');
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Opening…');
  await bench.button('Reset').click({ force: true });
  letGo();
  await bench.ready();
  await expect(bench.status).toHaveText('Waiting for Run');
  expect(await starts(page)).toBe(0);
});

for (const [name, opened] of [
  ['Examples', 'Examples'],
  ['My programs', 'My programs'],
  ['Share', 'Share this program'],
  ['View', 'View'],
] as const) {
  test(`${name} pressed early opens when it can`, async ({ bench, page }) => {
    const letGo = await hold(page, SCRIPT);
    await page.goto('./', { waitUntil: 'commit' });
    // Of what opens over the page, the last that was pressed is meant.
    await bench.button(name === 'Share' ? 'Examples' : 'Share').click();
    await bench.button(name).click();
    await expect(bench.button(name)).toHaveAttribute('aria-busy', 'true');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    letGo();
    const dialog = page.getByRole('dialog', { name: opened, exact: true });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button').first()).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(bench.button(name)).not.toHaveAttribute('aria-busy');
  });
}

test('what is typed before the editor is there is in it, and runs', async ({ bench, page }) => {
  const letGo = await hold(page, SCRIPT);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('#editor').click();
  await page.keyboard.type('print("typed early")\n');
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+Enter');
  letGo();
  await bench.prints('typed early');
  await expect(bench.editor).toContainText('print("typed early")');
  await expect(bench.editor).toContainText('Rainbow');
  await expect(bench.editor).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(bench.editor).not.toContainText('typed early');
});

test('presses at many moments of a slow opening are each done', async ({ bench, page }) => {
  await countStarts(page);
  await slowDown(page, 6);
  await page.goto('./', { waitUntil: 'commit' });
  // Without a pause, from the first moment on until the page is open: whichever moment it is.
  await page.evaluate(async () => {
    for (;;) {
      document.getElementById('run')?.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (document.querySelector('.cm-content')) return;
    }
  });
  await bench.ready();
  await expect(bench.status).toHaveText('Running');
  expect(await starts(page)).toBe(1);
});

test('when the program of the page fails to load, the page says so', async ({ bench, page }) => {
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(bench.status).toHaveText('Not open');
  await expect(bench.button('Run')).toHaveAttribute('aria-disabled', 'true');
  await page.unroute(SCRIPT);
  await bench.button('Reload').click();
  await bench.ready();
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('when the program of the page is long in coming, the page says so', async ({
  bench,
  page,
}) => {
  await page.clock.install();
  const letGo = await hold(page, SCRIPT);
  await page.goto('./', { waitUntil: 'commit' });
  await bench.button('Run').click();
  await page.clock.runFor(11_000);
  await expect(page.getByRole('alert')).toContainText('slow to open');
  await expect(bench.button('Reload')).toBeVisible();
  await page.clock.resume();
  letGo();
  await expect(bench.status).toHaveText('Running');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a machine that could not be loaded is loaded by the next Run', async ({ bench, page }) => {
  await page.route(FIRMWARE, (route) => route.abort());
  await bench.open();
  await bench.run();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(bench.status).not.toHaveText('Starting…');
  await expect(bench.button('Try again')).toBeVisible();
  await page.unroute(FIRMWARE);
  await bench.run('print("now it is there")\n');
  await bench.prints('now it is there');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a machine that is long in coming: the page says so, and Try again brings it', async ({
  bench,
  page,
}) => {
  await page.clock.install();
  let asked = 0;
  await page.route(FIRMWARE, async (route) => {
    asked++;
    // The first one is never answered.
    if (asked > 1) await route.continue();
  });
  await bench.open();
  await bench.write('print("came late")\n');
  await page.clock.runFor(30_000);
  await expect(page.getByRole('alert')).toBeEmpty();
  await bench.run();
  await expect(bench.status).toHaveText('Starting…');
  await page.clock.runFor(11_000);
  await expect(page.getByRole('alert')).toContainText('long in coming');
  await expect(bench.status).toHaveText('Starting…');
  await bench.button('Try again').click();
  await bench.prints('came late');
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(bench.status).toHaveText(/^Finished/);
});

test('a database that never answers: the page opens, says so, and loses nothing', async ({
  bench,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = function () {
      const silent = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
      Object.defineProperty(silent, 'addEventListener', { value: () => undefined });
      return silent;
    };
  });
  await bench.open();
  await expect(page.getByRole('alert')).toContainText('doesn’t keep your work');
  await bench.run('print("mine")\n');
  await bench.prints('mine');
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('print("mine")');
});

test('a database that answers late takes what was written meanwhile', async ({ bench, page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('late') === 'no') return;
    sessionStorage.setItem('late', 'no');
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      // Nothing is told before it is let go.
      let tell: () => void = () => undefined;
      const told = new Promise<void>((resolve) => (tell = resolve));
      Object.assign(window, { letDatabaseGo: tell });
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, listener: unknown, options?: unknown) => {
        const call = listener as (event: Event) => void;
        const later = (event: Event): void => {
          if (type === 'success')
            void told.then(() => {
              call(event);
            });
          else call(event);
        };
        listen(type, later, options as AddEventListenerOptions);
      };
      return request;
    };
  });
  await bench.open();
  await expect(page.getByRole('alert')).toContainText('doesn’t keep your work');
  await bench.write('print("early work")\n');
  await page.evaluate(() => {
    (window as unknown as { letDatabaseGo(): void }).letDatabaseGo();
  });
  await expect(page.getByText('This browser keeps your work now')).toBeVisible();
  await bench.write('print("later work")\n');
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('print("later work")');
  await expect(page.getByText('in another tab')).toHaveCount(0);
});
