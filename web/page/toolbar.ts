// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { byId, button, element } from './dom';
import { canStop, statusText, type Status } from './status';

export interface ToolbarEvents {
  run(): void;
  stop(): void;
  reset(): void;
  /** Goes to the line of the error that the status names. */
  showError(): void;
}

/** Run, Stop, Reset and the state of the program. */
export interface Toolbar {
  update(status: Status): void;
}

export function createToolbar(events: ToolbarEvents): Toolbar {
  const stop = byId('stop');
  const reset = byId('reset');
  const place = byId('status');
  let shown = '';

  // aria-disabled, not disabled: a button that loses the focus when it is pressed strands people
  // who use the keyboard.
  const onPress = (target: HTMLElement, press: () => void): void => {
    target.addEventListener('click', () => {
      if (target.getAttribute('aria-disabled') !== 'true') press();
    });
  };
  onPress(byId('run'), () => {
    events.run();
  });
  onPress(stop, () => {
    events.stop();
  });
  onPress(reset, () => {
    events.reset();
  });

  const update = (status: Status): void => {
    const key = JSON.stringify(status);
    if (key === shown) return;
    shown = key;
    stop.setAttribute('aria-disabled', String(!canStop(status)));
    reset.setAttribute('aria-disabled', String(status.kind === 'ready'));
    document.documentElement.dataset['state'] = status.kind;
    place.replaceChildren(
      element('span', { class: `light ${status.kind}`, 'aria-hidden': 'true' }),
      words(status, () => {
        events.showError();
      }),
    );
  };
  update({ kind: 'ready' });
  return { update };
}

function words(status: Status, showError: () => void): HTMLElement {
  const text = statusText(status);
  if (status.kind !== 'error' || !status.place) return element('span', {}, text);
  return button({ class: 'status-link', title: status.message }, text, showError);
}
