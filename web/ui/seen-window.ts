// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/**
 * Some phones lay their keyboard over the page instead of making it smaller (Safari's, for one: it
 * does not know `interactive-widget`). The page is then as high as what is seen of it.
 */
export function followSeenWindow(): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const root = document.documentElement;
  const follow = (): void => {
    // What two fingers have made larger is not less of the page.
    const height = Math.round(seen.height * seen.scale);
    const covered = height < window.innerHeight - 1;
    if (covered) root.style.setProperty('--window-height', `${height}px`);
    else root.style.removeProperty('--window-height');
    // The phone has pushed the page up to show what is under the keyboard: nothing is any more.
    if (covered && seen.scale === 1 && seen.offsetTop > 0) window.scrollTo(0, 0);
  };
  seen.addEventListener('resize', follow);
  seen.addEventListener('scroll', follow);
}
