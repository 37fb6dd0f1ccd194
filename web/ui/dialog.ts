// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { button, element, icon } from './dom';

/** An open dialog: fill `body` and `foot`. */
export interface OpenDialog {
  readonly body: HTMLElement;
  readonly foot: HTMLElement;
  close(): void;
  /** Resolves when it is closed, in whatever way. */
  readonly closed: Promise<void>;
}

let count = 0;

/** Opens a modal dialog. Escape, the cross and a click beside it close it. */
export function openDialog(title: string, wide = false): OpenDialog {
  count += 1;
  const id = `dialog-title-${count}`;
  const body = element('div', { class: 'dialog-body' });
  const foot = element('div', { class: 'dialog-foot' });
  const dialog = element('dialog', {
    class: wide ? 'dialog wide' : 'dialog',
    'aria-labelledby': id,
  });
  const close = (): void => {
    dialog.close();
  };
  dialog.append(
    element(
      'div',
      { class: 'dialog-head' },
      element('h2', { id }, title),
      button({ class: 'button small quiet', 'aria-label': 'Close' }, [icon('close')], close),
    ),
    body,
    foot,
  );
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog) close();
  });
  const closed = new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
  document.body.append(dialog);
  dialog.showModal();
  return { body, foot, close, closed };
}

/**
 * Asks for a name, starting from `first`; null when the person thinks better of it.
 * `problem` says what is wrong with a name, or null.
 */
export async function askName(
  title: string,
  doIt: string,
  first: string,
  problem: (name: string) => string | null,
): Promise<string | null> {
  const dialog = openDialog(title);
  let answer: string | null = null;
  const input = element('input', {
    type: 'text',
    id: 'name-input',
    value: first,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': 'name-problem',
  });
  const trouble = element('p', { id: 'name-problem', class: 'problem', role: 'alert' });
  const form = element(
    'form',
    { id: 'name-form' },
    element('label', { for: 'name-input' }, 'Name'),
    input,
    trouble,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = input.value.trim();
    const text = problem(name);
    trouble.textContent = text ?? '';
    if (text !== null) {
      input.focus();
      return;
    }
    answer = name;
    dialog.close();
  });
  dialog.body.append(form);
  dialog.foot.append(
    button({}, 'Cancel', dialog.close),
    element('button', { type: 'submit', form: 'name-form', class: 'button main' }, doIt),
  );
  input.focus();
  const dot = first.lastIndexOf('.');
  input.setSelectionRange(0, dot > 0 ? dot : first.length);
  await dialog.closed;
  return answer;
}
