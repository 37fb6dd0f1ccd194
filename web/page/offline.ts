// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { OfflineState } from './offline-line';
import { canStop } from './run/status';

const CHECK_EVERY_MS = 3_600_000;
const LOOK_AGAIN_MS = 2000;
const TYPING_MS = 5000;

export interface OfflineHost {
  /** Whether the page can be opened without network, as soon as that is known. */
  state(state: OfflineState): void;
  /** A new version is there; `reload` changes to it. */
  announce(reload: () => void): void;
  /** Keeps the person's work before the page is loaded anew. */
  save(): Promise<unknown>;
}

/**
 * Has the service worker keep the page for when there is no network, and tells of new versions. Call
 * it when the page is open: it fetches everything once more, from the browser's cache. Where there
 * can be no service worker, or no room for its files, the page needs the network to be opened, as
 * before. Development servers have none.
 */
export async function setUpOffline(host: OfflineHost): Promise<void> {
  if (!import.meta.env.PROD) {
    host.state('open-only');
    return;
  }
  try {
    const url = new URL('service-worker.js', document.baseURI);
    const registration = await navigator.serviceWorker.register(url);
    const announce = (): void => {
      whenCalm(() => {
        host.announce(() => void changeOver(registration, host));
      });
    };
    if (registration.waiting) announce();
    registration.addEventListener('updatefound', () => {
      // The first one of all is no news.
      if (!registration.active) return;
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') announce();
      });
    });
    checkNowAndThen(registration);
    tellWhenKept(registration, host);
  } catch {
    // No service workers here: a private window, an address without https, a person's choice.
    host.state('open-only');
  }
}

/** A service worker that is installed has everything. */
function tellWhenKept(registration: ServiceWorkerRegistration, host: OfflineHost): void {
  const { active } = registration;
  const coming = registration.installing ?? registration.waiting;
  if (active) host.state('kept');
  else if (!coming) host.state('open-only');
  coming?.addEventListener('statechange', () => {
    if (coming.state === 'activated') host.state('kept');
    // There was no room for it, or the network went away.
    else if (coming.state === 'redundant' && !active) host.state('open-only');
  });
}

async function changeOver(
  registration: ServiceWorkerRegistration,
  host: OfflineHost,
): Promise<void> {
  await host.save();
  const { waiting } = registration;
  if (!waiting) {
    // Another tab has changed over already.
    location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Pages that stay open for days hear of new versions, too. */
function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < CHECK_EVERY_MS) return;
    checked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** Not while a program runs or somebody types: a message moves what is below it. */
function whenCalm(act: () => void): void {
  let typed = 0;
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('keydown', () => (typed = Date.now()), { capture: true, signal });
  const look = (): void => {
    const state = document.documentElement.dataset['state'] ?? '';
    if (canStop(state) || Date.now() - typed < TYPING_MS) {
      setTimeout(look, LOOK_AGAIN_MS);
      return;
    }
    listening.abort();
    act();
  };
  look();
}
