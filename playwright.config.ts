import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './e2e/chromium';

const port = Number(process.env.E2E_PORT ?? 4179);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'build/test/e2e',
  workers: 2,
  retries: 0,
  // What is to be seen comes late on a small computer that does other things as well.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'build/test/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}/`,
    // A trace takes a picture of the page at each key: most of the time of whoever types.
    trace: process.env.TRACE === undefined ? 'off' : 'retain-on-failure',
    // It would answer before a test's own routes do. offline.spec.ts is about it.
    serviceWorkers: 'block',
    launchOptions: chromiumLaunchOptions(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${String(port)} --strictPort`,
    url: `http://127.0.0.1:${String(port)}/`,
    reuseExistingServer: false,
  },
});
