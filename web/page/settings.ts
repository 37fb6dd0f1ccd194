// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { Wrap } from '../editor/wrapping';
import { isSpeed, type Speed } from './run/speeds';

/** What a person chose about the page; kept in the browser when it lets us. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Percent. */
  readonly textSize: number;
  /** Long lines of the program. */
  readonly wrap: Wrap;
  /** xterm.js then keeps text that screen readers can read. */
  readonly screenReader: boolean;
  /** A person who saves starts the program anew, as on a board. */
  readonly runOnSave: boolean;
  readonly speed: Speed;
  /** Shares of the window, in percent. */
  readonly editorWidth: number;
  readonly boardHeight: number;
}

export const TEXT_SIZES: readonly number[] = [80, 90, 100, 115, 130, 150, 175, 200];

const KEY = 'whiletrue-settings';
const DEFAULTS: Settings = {
  theme: 'system',
  textSize: 100,
  wrap: 'as-fits',
  screenReader: false,
  runOnSave: false,
  speed: 'board',
  editorWidth: 55,
  boardHeight: 60,
};

/** Reads the settings; anything unreadable is as if it had never been chosen. */
export function loadSettings(): Settings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return DEFAULTS;
  }
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A private window: the choice lasts as long as the page.
  }
}

/** Settings from a value that may be anything. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULTS;
  const kept: Partial<Record<keyof Settings, unknown>> = value;
  return {
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
    textSize: numberIn(kept.textSize, 80, 200, DEFAULTS.textSize),
    wrap: kept.wrap === 'always' || kept.wrap === 'never' ? kept.wrap : 'as-fits',
    screenReader: kept.screenReader === true,
    runOnSave: kept.runOnSave === true,
    speed: isSpeed(kept.speed) ? kept.speed : DEFAULTS.speed,
    editorWidth: numberIn(kept.editorWidth, 20, 80, DEFAULTS.editorWidth),
    boardHeight: numberIn(kept.boardHeight, 20, 80, DEFAULTS.boardHeight),
  };
}

function numberIn(value: unknown, low: number, high: number, otherwise: number): number {
  return typeof value === 'number' && value >= low && value <= high ? value : otherwise;
}
