// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { element } from '../ui/dom';
import { LONGEST_TEXT } from '../project/text';
import type { Editor, EditorEvents, PlainText } from './text-editor';

/** A text field: there long before the real editor is, and instead of it where that can't be had. */
export interface PlainEditor extends Editor {
  /** Null where no file is shown. */
  readonly state: PlainText | null;
  /** Resolves when nobody is in the midst of a word, which is how keyboards of phones type. */
  atRest(): Promise<void>;
  destroy(): void;
}

/**
 * Makes the text field that is in `parent` from the first an editor. What was typed in it before
 * there was a program goes to the beginning of the first file that is shown, as if typed there.
 */
export function createPlainEditor(parent: HTMLElement, events: EditorEvents): PlainEditor {
  const field = parent.querySelector('textarea') ?? element('textarea');
  let path: string | null = null;
  let before = '';
  let composing = false;
  const listening = new AbortController();
  const { signal } = listening;
  field.addEventListener('input', changed, { signal });
  field.addEventListener('beforeinput', refuseTooLong, { signal });
  field.addEventListener('compositionstart', () => (composing = true), { signal });
  field.addEventListener('compositionend', () => (composing = false), { signal });

  function changed(): void {
    if (path !== null) events.change(path, field.value);
  }

  function refuseTooLong(event: InputEvent): void {
    const added = event.data?.length ?? 0;
    const replaced = field.selectionEnd - field.selectionStart;
    if (added <= replaced || field.value.length + added - replaced <= LONGEST_TEXT) return;
    event.preventDefault();
    events.tooLong();
  }

  function select(from: number, to: number): void {
    field.setSelectionRange(from, to);
  }

  return {
    get state() {
      if (path === null) return null;
      return {
        path,
        before,
        text: field.value,
        from: field.selectionStart,
        to: field.selectionEnd,
        scrollTop: field.scrollTop,
        focused: document.activeElement === field,
      };
    },
    async atRest() {
      if (!composing) return;
      await new Promise((resolve) => {
        field.addEventListener('compositionend', resolve, { once: true });
      });
    },
    show(wanted, text) {
      const shown = text.replace(/\r\n?/g, '\n');
      if (path === wanted && field.value === shown) return;
      const early = path === null ? field.value : '';
      path = wanted;
      before = shown;
      field.setAttribute('aria-label', `${wanted}, editor`);
      field.value = early + shown;
      select(early.length, early.length);
      if (early !== '') changed();
    },
    forget() {
      // It knows of no file but the one that it shows.
    },
    rename(from, to) {
      if (path === from) path = to;
    },
    mark() {
      // The status names the line.
    },
    clearMark() {
      // There is none.
    },
    selectLine(number) {
      const lines = field.value.split('\n');
      const from = lines.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0);
      field.focus();
      select(from, from + (lines[number - 1]?.length ?? 0));
    },
    wrap(choice) {
      field.style.whiteSpace = { 'as-fits': '', always: 'pre-wrap', never: 'pre' }[choice];
    },
    focus() {
      field.focus();
    },
    destroy() {
      listening.abort();
      field.remove();
    },
  };
}
