// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Without network: what was loaded once works on, also after a reload. And how a new version comes.
import { deafen } from './deafen';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, Workbench } from './workbench';

test.use({ serviceWorkers: 'allow' });

/** The service worker is there and has everything. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve();
      });
    });
  });
}

test('offline: programs, boards, examples and a machine that has to be replaced', async ({
  bench,
  page,
  context,
}) => {
  await page.route('**/service-worker.js', (route) => route.abort());
  await bench.open();
  await bench.run('print("mine")\n');
  await bench.prints('mine');
  await context.setOffline(true);

  await bench.button('My programs').click();
  await page.getByRole('button', { name: 'New program', exact: true }).click();
  await expect(bench.button('Button A')).toBeVisible();
  await expect(bench.editor).toContainText('Hello!');
  await bench.run();
  await bench.prints('Hello!');

  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Blink/ }).click();
  await expect(bench.editor).toContainText('# Blink');
  await bench.run();
  await expect(bench.status).toHaveText('Running');

  // The machine is replaced.
  await bench.run('print("begun")\nwhile True: pass\n');
  await bench.prints('begun');
  await deafen(page);
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText(/^(Stopped|Waiting for Run)$/, { timeout: 30_000 });
  await bench.run('print("alive")\n');
  await bench.prints('alive');
});

test('a reload without network: the page, the work, and a Run', async ({
  bench,
  page,
  context,
}) => {
  await bench.open();
  await bench.write('print("kept")\n');
  // The page itself says when: nothing else is waited for.
  await bench.button('View').click();
  await expect(page.getByText('Ready to work without internet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.reload();
  await bench.ready();
  await expect(bench.editor).toContainText('print("kept")');
  await bench.run();
  await bench.prints('kept');
  await bench.button('Examples').click();
  await page.getByRole('button', { name: /^Comet/ }).click();
  await bench.run();
  await expect(bench.status).toHaveText('Running');
});

test('without a service worker the page does not promise what it can’t keep', async ({
  bench,
  page,
}) => {
  // As in a private window.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no'));
  });
  await bench.open();
  await bench.button('View').click();
  await expect(page.getByText('Works without internet while it stays open.')).toBeVisible();
});

test('without room for the cache, the page works online', async ({ bench, page }) => {
  await bench.open();
  await kept(page);
  // As a browser does that needs the room for something else.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await bench.ready();
  await bench.run('print("works")\n');
  await bench.prints('works');
});

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** What the new version has under another name: the old name is gone then. */
const RENAMED = /(assets\/explain-project)-[^"']*\.js/;

/** The built page in a folder of a server, in the version that `version` says at the moment. */
async function serve(version: () => string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.replace(/^\/some\/folder\//, '').replace(/^$/, 'index.html');
    const old = version() === 'one';
    if (!old && RENAMED.test(path)) {
      response.writeHead(404).end();
      return;
    }
    readFile(join('dist', path.endsWith('explain-anew.js') ? 'favicon.svg' : path)).then(
      (bytes) => {
        const type = TYPES[extname(path)] ?? 'text/plain';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
        response.end(
          path === 'index.html' || path === 'service-worker.js'
            ? bytes
                .toString()
                .replace(RENAMED, (name) => (old ? name : 'explain-anew.js'))
                .replace('<title>', `<title data-version="${version()}">`)
                .replace(/(url:"index.html",revision:")/, `$1${version()}`)
            : bytes,
        );
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/some/folder/` };
}

/** As the browser does now and then. */
async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise<void>((resolve) => {
      if (installing === null || installing.state === 'installed') resolve();
      installing?.addEventListener('statechange', () => {
        resolve();
      });
    });
  });
}

test('a new version waits for a good moment, is announced, and keeps the work', async ({
  bench,
  page,
}) => {
  let version = 'one';
  const { server, address } = await serve(() => version);
  const shown = page.locator('title');
  await page.goto(address);
  await bench.ready();
  await kept(page);
  await page.reload();
  await bench.ready();
  await expect(shown).toHaveAttribute('data-version', 'one');

  await bench.run('print("busy")\nwhile True: pass\n');
  await bench.prints('busy');
  version = 'two';
  await findUpdate(page);
  // The new version is there; the program runs on, and nobody is disturbed.
  await expect(page.getByText('A new version')).toHaveCount(0);
  await expect(bench.status).toHaveText('Running');
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await expect(page.getByText('A new version')).toBeVisible({ timeout: 20_000 });
  await expect(shown).toHaveAttribute('data-version', 'one');
  await bench.button('Reload').click();
  await expect(shown).toHaveAttribute('data-version', 'two');
  await bench.ready();
  await expect(bench.editor).toContainText('print("busy")');
  await expect(page.getByText('A new version')).toHaveCount(0);
  server.close();
  server.closeAllConnections();
});

test('a tab of the old version works on when another has changed to the new one', async ({
  bench,
  page,
  context,
}) => {
  let version = 'one';
  const { server, address } = await serve(() => version);
  await page.goto(address);
  await bench.ready();
  await kept(page);
  const other = await context.newPage();
  const second = new Workbench(other);
  await other.goto(address);
  await second.ready();
  await second.write('print("of the second tab")\n');
  version = 'two';
  await findUpdate(page);
  await expect(other.getByText('A new version')).toBeVisible({ timeout: 20_000 });
  await page.getByText('A new version').waitFor();
  await bench.button('Reload').click();
  await expect(page.locator('title')).toHaveAttribute('data-version', 'two');
  await bench.ready();

  // What the old version consists of is gone, from the browser and from the server.
  await expect(other.locator('title')).toHaveAttribute('data-version', 'one');
  const keptNow = await other.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(keptNow.some((url) => url.includes('explain-anew'))).toBe(true);
  expect(keptNow.filter((url) => RENAMED.test(url))).toEqual([]);
  await second.run('print("of the second tab")\nwhile true: pass\n');
  await second.prints('of the second tab');
  await expect(second.editor).toContainText('Did you mean');
  await expect(other.getByText('A new version')).toBeVisible();
  await second.button('Reload').click();
  await expect(other.locator('title')).toHaveAttribute('data-version', 'two');
  await second.ready();
  await expect(second.editor).toContainText('print("of the second tab")');
  server.close();
  server.closeAllConnections();
});
