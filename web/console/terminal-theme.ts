// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { ITheme } from '@xterm/xterm';

const ANSI = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;
const BRIGHT = [
  'brightBlack',
  'brightRed',
  'brightGreen',
  'brightYellow',
  'brightBlue',
  'brightMagenta',
  'brightCyan',
  'brightWhite',
] as const;

/** The terminal's colors from the page's custom properties, as they are around `place` now. */
export function terminalTheme(place: HTMLElement): ITheme {
  // Custom properties come back unresolved; a real property comes back as a color.
  const probe = document.createElement('span');
  place.append(probe);
  const color = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const theme: ITheme = {
    background: color('--console'),
    foreground: color('--ink'),
    cursor: color('--accent'),
    cursorAccent: color('--console'),
    selectionBackground: color('--selection'),
    ...Object.fromEntries(ANSI.map((name) => [name, color(`--term-${name}`)])),
    ...Object.fromEntries(BRIGHT.map((name, i) => [name, color(`--term-${ANSI[i] ?? name}`)])),
  };
  probe.remove();
  return theme;
}
