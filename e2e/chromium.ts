// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

/**
 * Parts of Chromium that the tests do without. The last switch of this name counts, so
 * Playwright's own choices that matter here are in it as well.
 */
const FEATURES_OFF = [
  // Each new window loads both popups of its address bar, pages of 1.2 s of processor time.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's.
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/**
 * How the journeys and the benchmark start the system's Chromium, without a window. `root` is the
 * folder of this project.
 */
export function chromiumLaunchOptions(root = '.'): LaunchOptions {
  const find = resolve(root, 'scripts/find-chromium.sh');
  return {
    executablePath: execFileSync(find, { encoding: 'utf8' }).trim(),
    // Its sandbox does not start as root or in most containers; the pages are our own.
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      // Nothing that is not the test's own goes out.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      `--disable-features=${FEATURES_OFF.join()}`,
    ],
  };
}
