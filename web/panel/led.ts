// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { LedPart } from '../sim/board';
import { createLight } from './light';
import type { Light } from './pixel-color';
import type { Widget } from './widget';

/** Shows an LED that shines while its pin, at index `pin`, is a high output. */
export function createLed(part: LedPart, group: SVGGElement, pin: number): Widget {
  const setLight = createLight(group);
  const light: Light = { color: part.color, level: 1 };
  group.setAttribute('role', 'img');
  let shown: boolean | null = null;
  return {
    update(view) {
      const state = view?.pins[pin];
      const on = state?.direction === 'output' && state.level === 1;
      if (on === shown) return;
      shown = on;
      group.setAttribute('aria-label', `${part.label}: ${on ? 'on' : 'off'}`);
      setLight(on ? light : null);
    },
    destroy() {
      // Nothing but elements, and they go with the panel.
    },
  };
}
