// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Calls `frame` once, when the page is drawn next; the returned function takes that back. */
export type NextFrame = (frame: () => void) => () => void;

const HIDDEN_MS = 1000;

/** The next animation frame of the page; in a second, while nobody sees it. */
export const nextPageFrame: NextFrame = (frame) => {
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cancel(): void {
    document.removeEventListener('visibilitychange', plan);
    cancelAnimationFrame(request);
    clearTimeout(timer);
  }

  function plan(): void {
    cancel();
    document.addEventListener('visibilitychange', plan);
    if (document.hidden) timer = setTimeout(act, HIDDEN_MS);
    else request = requestAnimationFrame(act);
  }

  function act(): void {
    cancel();
    frame();
  }

  plan();
  return cancel;
};
