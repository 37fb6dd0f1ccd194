// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { MAIN_FILE } from '../../project/project';
import { byId, button, element } from '../../ui/dom';
import { isMac, keyName } from '../../ui/key-names';
import { canStop, isUnderWay, statusText, type Status } from './status';

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
  /** The file at this path is open now. */
  opened(path: string): void;
}

export function createToolbar(events: ToolbarEvents): Toolbar {
  const run = byId('run');
  const stop = byId('stop');
  const reset = byId('reset');
  const place = byId('status');
  let now: Status = { kind: 'ready' };
  let open = MAIN_FILE;
  let shown = '';

  // aria-disabled, not disabled: a button that loses the focus when it is pressed strands people
  // who use the keyboard.
  const onPress = (target: HTMLElement, press: () => void): void => {
    target.addEventListener('click', (event) => {
      // The second click of a double click is no second wish.
      if (event.detail > 1) return;
      if (target.getAttribute('aria-disabled') !== 'true') press();
    });
  };
  onPress(run, () => {
    events.run();
  });
  restartOnlyOnPurpose(run, () => run.dataset['again'] !== undefined);
  onPress(stop, () => {
    events.stop();
  });
  onPress(reset, () => {
    events.reset();
  });

  const show = (): void => {
    const status = now;
    // Run was pressed before the page could do it, which it will: early.ts says so meanwhile.
    if (status.kind === 'ready' && run.getAttribute('aria-busy') === 'true') return;
    const text = statusText(status, open);
    const key = JSON.stringify([status, text]);
    if (key === shown) return;
    shown = key;
    showRun(run, status);
    stop.setAttribute('aria-disabled', String(!canStop(status.kind)));
    reset.setAttribute('aria-disabled', String(status.kind === 'ready'));
    document.documentElement.dataset['state'] = status.kind;
    place.replaceChildren(
      element('span', { class: `light ${status.kind}`, 'aria-hidden': 'true' }),
      words(status, text, () => {
        events.showError();
      }),
    );
  };
  stop.title = `Stop the program (${keyName('Mod-Shift-Enter', isMac())})`;
  reset.title = 'Start the board again, as its reset button does';
  show();
  return {
    update(status) {
      now = status;
      show();
    },
    opened(path) {
      open = path;
      show();
    },
  };
}

/** While a program runs, Run starts it again: it looks so, and says so. */
function showRun(run: HTMLElement, status: Status): void {
  const again = isUnderWay(status.kind);
  const keys = keyName('Mod-Enter', isMac());
  run.querySelector('use')?.setAttribute('href', again ? '#icon-run-again' : '#icon-run');
  run.title = again ? `Run again from the beginning (${keys})` : `Run the program (${keys})`;
  if (again) {
    run.dataset['again'] = '';
    run.setAttribute('aria-description', 'Starts the program again');
  } else {
    delete run.dataset['again'];
    run.removeAttribute('aria-description');
  }
}

/**
 * Keys that are meant for the program reach Run when the mouse left the focus on it; and a key that
 * is held is one press.
 */
function restartOnlyOnPurpose(run: HTMLElement, runs: () => boolean): void {
  let byPointer = false;
  run.addEventListener('pointerdown', () => (byPointer = true));
  run.addEventListener('blur', () => (byPointer = false));
  for (const name of ['keydown', 'keyup'] as const) {
    run.addEventListener(name, (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (event.ctrlKey || event.metaKey) return;
      if (event.repeat || (byPointer && runs())) event.preventDefault();
    });
  }
}

function words(status: Status, text: string, showError: () => void): HTMLElement {
  if (status.kind !== 'error' || !status.place) return element('span', {}, text);
  return button({ class: 'status-link', title: status.message }, text, showError);
}
