// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { element } from '../../ui/dom';
import { speedText, type Speed } from './speeds';

/**
 * Says beside the board how time passes, where that is not as one expects. Not read out by itself:
 * whoever chose it knows, and numbers come again and again.
 */
export interface SpeedNote {
  readonly dom: HTMLElement;
  choose(speed: Speed): void;
  /** How many percent of it this computer reaches, where it is too slow; else null. */
  update(reached: number | null): void;
}

export function createSpeedNote(): SpeedNote {
  const dom = element('p', { class: 'speed-note' });
  let chosen: Speed = 'board';
  let shown: number | null = null;

  function show(): void {
    const text = speedText(chosen, shown);
    if (dom.textContent !== text) dom.textContent = text;
  }

  return {
    dom,
    choose(speed) {
      chosen = speed;
      show();
    },
    update(reached) {
      shown = reached;
      show();
    },
  };
}
