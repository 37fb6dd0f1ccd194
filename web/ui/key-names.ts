// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Ctrl: '⌃' };

/** Keys as they are written on this computer's keyboard: "Mod-Shift-Enter" is "⌘ ⇧ Enter" on a Mac. */
export function keyName(keys: string, mac: boolean): string {
  const parts = keys.split(/-(?=.)/);
  if (mac) return parts.map((part) => MAC[part] ?? part).join(' ');
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('-');
}

export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
