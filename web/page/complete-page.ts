// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { LIMIT_MS } from '../project/patient-store';
import { within } from '../project/within';
import { nextPageFrame } from '../worker/frames';
import type { Notices } from '../ui/notices';

/** A part of the page that comes when the page can be seen and used. */
export interface LatePart {
  /** What is missing without it, to people. */
  readonly lacks: string;
  /** Rejects if it can't be had. */
  complete(): Promise<void>;
}

const PATIENCE_MS = 15_000;

/**
 * Brings the late parts, one after another, once what comes `first` is done and on the screen, or
 * long in coming: each part takes the page's whole time for a while. What can't be had is told, and
 * `reload` offered; the rest of the page works without.
 */
export async function completePage(
  first: readonly (() => Promise<unknown>)[],
  parts: readonly LatePart[],
  notices: Notices,
  reload: () => void,
): Promise<void> {
  for (const wait of first) await within(LIMIT_MS, wait());
  const missing = new Set(parts);
  const tell = (how: string): void => {
    const lacks = [...missing].map((part) => part.lacks).join(' ');
    notices.show({
      kind: 'problem',
      about: 'page',
      text: `Part of the page ${how}. ${lacks} Your program is kept, and Run works. Check your connection, then reload.`,
      action: { label: 'Reload', press: reload },
    });
  };
  const slow = setTimeout(() => {
    tell('is long in coming');
  }, PATIENCE_MS);
  for (const part of parts) {
    await nextFrame();
    await part.complete().then(
      () => missing.delete(part),
      () => undefined,
    );
  }
  clearTimeout(slow);
  notices.over('page');
  if (missing.size > 0) tell('could not be loaded');
}

/** After the next frame, so that what is there is seen first. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    nextPageFrame(() => setTimeout(resolve));
  });
}
