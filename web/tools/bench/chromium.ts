// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { chromiumLaunchOptions } from '../../../e2e/chromium';
import { NotRunnable, type Peer } from './peer';
import type { PeerOrder } from './site/protocol';

/** A headless Chromium, and what it opens, served on this computer. */
export interface Chromium {
  readonly browser: Browser;
  /** Addresses of build/bench-site and of the built site. */
  readonly bench: string;
  readonly site: string;
  close(): Promise<void>;
}

export async function startChromium(root: string): Promise<Chromium> {
  const servers = await Promise.all([serve(root, 'build/bench-site'), serve(root, 'dist')]);
  const browser = await chromium.launch(chromiumLaunchOptions(root));
  const [bench = '', site = ''] = servers.map(({ resolvedUrls }) => resolvedUrls?.local[0]);
  return {
    browser,
    bench,
    site,
    async close() {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

/** As any static host does, without compression. */
function serve(root: string, folder: string): Promise<PreviewServer> {
  return preview({
    configFile: false,
    logLevel: 'error',
    root,
    build: { outDir: resolve(root, folder) },
    preview: { host: '127.0.0.1', port: 0 },
  });
}

/** Opens the benchmark's page in a browser context of its own: nothing is cached. */
export async function openBenchPage({ browser, bench }: Chromium): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(bench);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

/** What runs in Node too, in a worker of Chromium. */
export function chromiumPeer(page: Page, id: PeerOrder['peer']): Peer {
  return {
    id,
    async run(program) {
      const answer = await page.evaluate((order) => window.bench.run(order), { peer: id, program });
      if (answer.kind === 'refused') throw new NotRunnable(answer.why);
      return answer.text;
    },
  };
}
