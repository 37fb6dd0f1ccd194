// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Between a menu and the window's edge, or the button that opens it. */
const GAP_PX = 6;

/**
 * Places a popover under its opener, as far to the right, whenever it opens or the window changes; where there is
 * room, left of `seen` or under it, which it would cover otherwise. Returns what ends that.
 */
export function keepUnder(menu: HTMLElement, opener: HTMLElement, seen?: HTMLElement): () => void {
  const place = (): void => {
    const box = opener.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    menu.style.maxWidth = `${clientWidth - 2 * GAP_PX}px`;
    const rightmost = clientWidth - GAP_PX - menu.offsetWidth;
    const other = seen?.getBoundingClientRect();
    const beside = other ? clientWidth - other.left + GAP_PX : Infinity;
    const right = beside <= rightmost ? beside : clientWidth - box.right;
    menu.style.right = `${Math.max(GAP_PX, Math.min(right, rightmost))}px`;
    // What is taller than the room under the opener covers it.
    const room = clientHeight - GAP_PX;
    const under = other && beside > rightmost ? other.bottom : 0;
    const fits = under + GAP_PX + menu.offsetHeight <= room;
    const top = Math.max(0, box.bottom, fits ? under : 0) + GAP_PX;
    menu.style.maxHeight = `${room - GAP_PX}px`;
    menu.style.top = `${Math.max(GAP_PX, Math.min(top, room - menu.offsetHeight))}px`;
  };
  menu.addEventListener('toggle', place);
  // Before it is drawn for the first time, too.
  menu.addEventListener('beforetoggle', place);
  const resized = new ResizeObserver(place);
  resized.observe(menu);
  window.addEventListener('resize', place);
  return () => {
    resized.disconnect();
    window.removeEventListener('resize', place);
  };
}
