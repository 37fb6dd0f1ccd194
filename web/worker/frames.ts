// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Calls `frame` again and again until the function it returns is called. */
export type Frames = (frame: () => void) => () => void;

const HIDDEN_MS = 1000;

/** Each animation frame of the page; once per second while nobody sees it. */
export const pageFrames: Frames = (frame) => {
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function plan(): void {
    cancelAnimationFrame(request);
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(next, HIDDEN_MS);
    else request = requestAnimationFrame(next);
  }

  function next(): void {
    plan();
    frame();
  }

  document.addEventListener('visibilitychange', plan);
  plan();
  return () => {
    document.removeEventListener('visibilitychange', plan);
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
};
