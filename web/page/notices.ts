// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { button, element, icon } from './dom';

const READING_TIME_MS = 12_000;

export interface Notice {
  /** Problems stay until somebody closes them; news goes by itself. */
  readonly kind: 'news' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; press(): void };
}

/** Shows messages for people, the newest instead of the one before. */
export interface Notices {
  show(notice: Notice): void;
}

export function createNotices(region: HTMLElement): Notices {
  // Screen readers only hear a live region that was there before its text.
  const polite = element('div', { 'aria-live': 'polite' });
  const assertive = element('div', { role: 'alert' });
  region.append(polite, assertive);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(timer);
    polite.replaceChildren();
    assertive.replaceChildren();
  }

  return {
    show(notice) {
      close();
      const { action } = notice;
      const box = element('div', { class: `notice ${notice.kind}` }, element('p', {}, notice.text));
      if (action) {
        box.append(
          button({ class: 'button small' }, action.label, () => {
            close();
            action.press();
          }),
        );
      }
      box.append(
        button(
          { class: 'button small quiet', 'aria-label': 'Close this message' },
          [icon('close')],
          close,
        ),
      );
      if (notice.kind === 'problem') {
        assertive.append(box);
        return;
      }
      polite.append(box);
      const goLater = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (box.matches(':hover, :focus-within')) goLater();
          else close();
        }, READING_TIME_MS);
      };
      goLater();
    },
  };
}
