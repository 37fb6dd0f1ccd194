// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { LedPart } from '../sim/board';
import { IDLE_PIN, type PinView } from '../sim/board-view';
import { shareOfLight } from '../sim/pwm-view';
import { createLight } from './light';
import { GAMMA } from './pixel-color';
import type { Widget } from './widget';

/** Shows an LED that shines while its pin, at index `pin`, is a high output, or for a share of the time. */
export function createLed(part: LedPart, group: SVGGElement, pin: number): Widget {
  const setLight = createLight(group);
  group.setAttribute('role', 'img');
  let label = '';
  let shown: number | null = null;
  return {
    update(view) {
      const state = view?.pins[pin] ?? IDLE_PIN;
      const said = `${part.label}: ${describe(state)}`;
      if (said !== label) group.setAttribute('aria-label', said);
      label = said;
      const share = shareOfLight(state);
      if (share === shown) return;
      shown = share;
      setLight(share === 0 ? null : { color: part.color, level: share ** (1 / GAMMA) });
    },
    destroy() {
      // Nothing but elements, and they go with the panel.
    },
  };
}

function describe(pin: PinView): string {
  if (pin.pwm === null) return shareOfLight(pin) === 1 ? 'on' : 'off';
  const { duty, frequency } = pin.pwm;
  return `PWM ${Number((100 * duty).toFixed(1))} % ${frequency} Hz`;
}
