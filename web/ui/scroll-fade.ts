// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/**
 * Tells in `data-more` at which ends of a part that scrolls there is more, "before", "after" or "both", for CSS to
 * let it fade out there: not every browser shows a scroll bar. Returns what looks anew, for when what is in it
 * has changed.
 */
export function fadeWhereMore(part: HTMLElement, way: 'across' | 'down'): () => void {
  const look = (): void => {
    const across = way === 'across';
    const at = across ? part.scrollLeft : part.scrollTop;
    const seen = across ? part.clientWidth : part.clientHeight;
    const all = across ? part.scrollWidth : part.scrollHeight;
    const before = at > 1;
    const after = at + seen < all - 1;
    part.dataset['more'] = before ? (after ? 'both' : 'before') : after ? 'after' : '';
  };
  part.addEventListener('scroll', look);
  new ResizeObserver(look).observe(part);
  return look;
}
