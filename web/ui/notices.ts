// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { button, element, icon } from './dom';

const READING_TIME_MS = 12_000;

/** What a message speaks of. Whoever knows that the matter is over says so with `over`. */
export type Subject =
  /** The board of this program. */
  | 'board'
  /** boot.py, which does not end. */
  | 'boot'
  /** A file that the person and the running program both write. */
  | 'both-write'
  /** A file that the person deleted. */
  | 'deleted'
  /** Files that the running program deleted. */
  | 'deleted-by-program'
  /** What the board's drive can't hold. */
  | 'drive'
  | 'examples'
  /** Files that were opened or dropped. */
  | 'files'
  /** Another program took the place of this one, which is kept. */
  | 'kept'
  | 'link'
  /** The machine in the worker: it crashed, was replaced, was switched off, could not be loaded. */
  | 'machine'
  /** A person's text that the running program has replaced. */
  | 'replaced-by-program'
  /** Parts of the page that come late. */
  | 'page'
  /** The program starts the board again and again. */
  | 'restarts'
  /** The board is in safe mode. */
  | 'safe-mode'
  /** Whether this browser keeps the work at all. */
  | 'store'
  /** The same program in another tab. */
  | 'tabs'
  /** A newer version of the page. */
  | 'version'
  /** The program's name. */
  | 'title';

export interface Notice {
  /**
   * Problems stay until they are over or closed, and so does news that one can do something
   * about. Other news goes when there was time to read it.
   */
  readonly kind: 'news' | 'problem';
  /** A newer message takes the place of the one about the same matter, and of no other. */
  readonly about: Subject;
  readonly text: string;
  readonly action?: NoticeAction;
  /** Something else that one may want then. */
  readonly further?: NoticeAction;
  /** The person has closed the message: they want nothing of what it offers. */
  dismissed?(): void;
}

export interface NoticeAction {
  readonly label: string;
  press(): void;
}

/** Shows messages for people, one for each matter, above the program. */
export interface Notices {
  show(notice: Notice): void;
  /** What these messages speak of is over: they go. */
  over(...subjects: readonly Subject[]): void;
}

/** `elsewhere` gets the focus of a message that goes, if the place it came from is gone too. */
export function createNotices(region: HTMLElement, elsewhere: HTMLElement): Notices {
  // Screen readers only hear a live region that was there before its text. An alert would by
  // itself be read out as a whole, with the messages that were there before.
  const polite = element('div', { 'aria-live': 'polite' });
  const assertive = element('div', { role: 'alert', 'aria-atomic': 'false' });
  region.append(assertive, polite);

  const shown = new Map<Subject, { readonly close: () => void }>();
  let focusedBefore: HTMLElement | null = null;
  region.addEventListener('focusin', ({ relatedTarget }) => {
    const outside = relatedTarget instanceof HTMLElement && !region.contains(relatedTarget);
    if (outside) focusedBefore = relatedTarget;
  });

  function leave(box: HTMLElement): void {
    const focused = box.contains(document.activeElement);
    box.remove();
    if (!focused) return;
    focusedBefore?.focus();
    if (document.activeElement !== focusedBefore) elsewhere.focus();
  }

  function show({ kind, about, text, action, further, dismissed }: Notice): void {
    const close = (): void => {
      clearTimeout(timer);
      if (shown.get(about)?.close === close) shown.delete(about);
      leave(box);
    };
    const dismiss = (): void => {
      close();
      dismissed?.();
    };
    const box = element('div', { class: `notice ${kind}` }, element('p', {}, text));
    for (const { label, press } of [action, further].flatMap((offered) => offered ?? [])) {
      box.append(
        button({ class: 'button small' }, label, () => {
          close();
          press();
        }),
      );
    }
    box.append(
      button(
        { class: 'button small quiet', 'aria-label': 'Close this message' },
        [icon('close')],
        dismiss,
      ),
    );
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') dismiss();
    });

    let timer: ReturnType<typeof setTimeout> | undefined;
    const goLater = (): void => {
      timer = setTimeout(() => {
        if (box.matches(':hover, :focus-within')) goLater();
        else close();
      }, READING_TIME_MS);
    };
    if (kind === 'news' && !action) goLater();

    shown.get(about)?.close();
    shown.set(about, { close });
    (kind === 'problem' ? assertive : polite).append(box);
    // Where there is no room for all messages, the newest is seen.
    region.scrollTop += box.getBoundingClientRect().top - region.getBoundingClientRect().top;
  }

  return {
    show,
    over(...subjects) {
      for (const subject of subjects) shown.get(subject)?.close();
    },
  };
}
